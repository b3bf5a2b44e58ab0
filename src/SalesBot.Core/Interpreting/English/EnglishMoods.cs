using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Questions, denials, wishes, plans, corrections: how a thing is said.</summary>
internal static class EnglishMoods
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Ask, "what what's what're which who who's whose how how's when's where where's is_there are_there how_many how_much how_far how_long how_come what_does what_will what_would what_is who_is who_are whats hows"),
        new(Sense.AskStart, "when is was were are am do does did has have can could would will should any anyone anybody anything is_it are_we are_you am_i did_i did_we did_you do_i do_we do_you have_i have_we has_anyone can_i could_i would_i will_i have_they did_they " +
            "did_he did_she do_they can_we should_i should_we"),
        new(Sense.None, "what_a any_more no_matter_what in_any_case that_is it_is this_is he_is she_is there_is which_is who_is_our what's_more and_who the_one_who guy_who"),
        new(Sense.Unreal, "would_have would've wouldn't_have should_have should've could_have could've might_have might've was_going_to were_going_to was_supposed_to were_supposed_to was_meant_to was_planning_to had_planned_to had_wanted_to was_about_to were_about_to"),
        new(Sense.None, "should_have_been should_have_read should_have_said should_have_put"),
        new(Sense.Them, "his her hers he she him their they them his_or_her he's she's they're"),
        new(Sense.Why, "why how_come reason reasons what_for cause causes"),
        new(Sense.HowMany, "how_many number_of count_of many"),
        new(Sense.Negation, "not n't no never none didn't don't doesn't haven't hasn't hadn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't ain't without no_longer not_yet yet_to did_not do_not does_not have_not has_not will_not was_not were_not is_not are_not nobody nothing nope failed_to unable_to " +
            "couldn't_make_it didn't_get_to didn't_make_it didn't_go never_made_it never_got_to couldn't_get_to didn't_manage_to_see couldn't_get_hold_of didn't_get_hold_of couldn't_reach didn't_reach no_luck_reaching didn't_pick_up did_not_pick_up didn't_answer did_not_answer not_picking_up isn't_picking_up won't_pick_up nobody_picked_up no_one_picked_up nobody_answered no_one_answered wouldn't_pick_up no_reply_from no_answer_from no_answer_at"),
        new(Sense.GoTo, "couldn't_make_it didn't_get_to didn't_make_it didn't_go never_made_it never_got_to couldn't_get_to didn't_manage_to_see"),
        new(Sense.Call, "couldn't_get_hold_of didn't_get_hold_of couldn't_reach didn't_reach no_luck_reaching didn't_pick_up did_not_pick_up didn't_answer did_not_answer not_picking_up isn't_picking_up won't_pick_up nobody_picked_up no_one_picked_up nobody_answered no_one_answered wouldn't_pick_up no_reply_from no_answer_from no_answer_at got_their_voicemail went_to_voicemail straight_to_voicemail got_voicemail"),
        new(Sense.Negation, "got_their_voicemail went_to_voicemail straight_to_voicemail got_voicemail"),
        new(Sense.None, "ring_road on_the_ring ring_me call_me phone_me call_us text_me email_me the_call_is_yours"),
        new(Sense.None, "no_problem no_worries not_bad not_only no_doubt why_not no_wait oh_no can't_wait not_sure no_idea no_answer no_decision no_decision_yet no_show not_ready no_rush don't_worry"),
        new(Sense.Almost, "almost nearly so_close came_close close_to_signing close_to_closing about_to_sign just_missed on_the_verge this_close"),
        new(Sense.Wish, "wish i_wish hope hoping i_hope hopefully would_love would_be_nice would_be_great if_only fingers_crossed dream dreaming want_to_sign want_to_close want_to_land want_to_win wanna_sign wanna_close would_like_to_sign would_like_to_close can't_wait can't_wait_to pray praying please_let wishing love_to_land love_to_sign"),
        new(Sense.If, "if suppose supposing assuming assume what_if say_i let's_say imagine unless in_case provided when_i when_we as_soon_as hypothetically were_to should_we_sign had_i"),
        new(Sense.Suppose, "another one_more extra if suppose supposing what_if imagine assuming let's_say say_i if_i"),
        new(Sense.If, "if_i if_we"),
        new(Sense.Rumour, "heard i_heard hear rumor rumour rumors rumours apparently word_is someone_said somebody_said news just_read i_read on_the_news allegedly who_said_that who_said just_kidding kidding joking gossip"),
        new(Sense.Stranger, "next_door my_cousin my_friend my_brother my_sister my_wife my_husband my_dad my_mom my_uncle my_neighbor my_neighbour other_company another_company their_company the_other_team a_friend my_old_company my_old_boss my_former competitor_company my_girlfriend my_boyfriend my_roommate my_son my_daughter the_guys_next_door across_the_street other_firm some_guy classmate cousin sister brother neighbour neighbor roommate flatmate girlfriend boyfriend wife husband uncle aunt nephew niece mother father mum mom dad landlord ex-colleague old_colleague former_colleague old_boss my_ex my_kid my_kids schoolmate"),
        new(Sense.CallOff, "cancel cancelled canceled called_off call_off calling_off not_going after_all postponed postpone rescheduled reschedule no_need forget_it never_mind nevermind scrap won't_go not_visiting not_happening skip_it fell_off put_off is_off are_off was_off is_now_off not_needed no_longer_needed not_needed_any_more not_necessary no_longer_necessary isn't_happening won't_happen not_taking_place off_the_table is_no_longer_on changed_our_minds changed_my_mind"),
        new(Sense.Future, "will 'll going_to gonna to_be would shall i'll we'll he'll she'll they'll"),
        new(Sense.Intend, "plan_to planning_to plan_on planning_on intend intending need_to have_to must should want_to wanna about_to aim_to scheduled set_up booked arranged looking_to supposed_to i'll i_will we'll we_will gonna going_to let's lets let_me heading_to i'm_visiting i'm_seeing i'm_meeting i'm_going i'm_calling i_am_visiting will_visit will_call will_see will_meet got_to_visit got_to_call gotta"),
        new(Sense.Done, "done did just already finished completed finally earlier have_been i've we've been successfully went_well went_great this_morning wrapped_up just_now"),
        new(Sense.Reported, "they_want they_want_us he_wants she_wants they_said he_said she_said they_say he_says she_says they_asked he_asked she_asked asked asked_for asking_about asked_about said says they_need he_needs she_needs worried worried_about concerned concerned_about interested interested_in wants want they_like they_liked wanted " +
            "liked likes_the they_think mentioned told_me told_us they_will they'll he'll she'll keen everyone_asked still_thinking thinking_about they_are they're they_were they_agreed agreed agreed_to they_would they'd boss_said owner_said buyer_said"),
        new(Sense.Slip, "sorry no_wait actually correction i_meant i_mean meant oops my_bad my_mistake mistake typo wrong should_be should_have_been should_read it's_actually it_was_actually make_that make_it not_right incorrect my_error mistyped misread apologies whoops"),
        new(Sense.Change, "change change_it change_that change_the change_to changed_to correct correct_the correct_that fix fix_the update update_the update_that amend amend_the edit edit_the make_that make_it make_this set_it set_that modify modify_the adjust adjust_the switch switch_it switch_the revise revise_the"),
        new(Sense.None, "change_in change_of any_change small_change"),
        new(Sense.NotBut, "not isn't wasn't instead_of rather_than"),
        new(Sense.Remind, "remind remind_me reminder remember remember_to remember_me don't_forget don't_let_me_forget make_sure_i make_sure_to set_a_reminder set_reminder add_a_reminder ping_me nudge_me note_to_self to-do todo add_a_task new_task task alert_me tell_me_to put_in_my_calendar put_on_my_calendar schedule_a schedule_me put_down"),
        new(Sense.None, "i_remember remember_when"),
        new(Sense.Follow, "follow_up follow_up_with follow-up follow-up_with followup follow_up_on check_back check_in_with check_in get_back_to circle_back touch_base chase chase_up get_in_touch reconnect"),
        new(Sense.Again, "again back back_again next next_time next_one next_visit next_meeting next_call next_step will_see going_there go_back going_back return_visit revisit another_visit see_them_again will_go seeing_them meet_again another_meeting coming_back come_back heading_back follow_up follow-up"),
        new(Sense.None, "paid_back back_from give_back sent_back get_back money_back took_back back_then back_office"),
        new(Sense.NextTime, "next_time next_one next_visit next_meeting next_call next_step next_up next:"),
        new(Sense.Agreed, "agreed agreed_on agreed_to set_for booked_for scheduled_for fixed_for arranged_for we_agreed want_us want_us_back want_a want_to_meet want_to_see wants_to_see wants_a wants_us they_want invited_us appointment meeting_set see_them see_him see_her meeting_them going_there"),
        new(Sense.Me, "i me my mine myself i'm i've for_me"),
        new(Sense.Mine, "my mine our ours"),
        new(Sense.MyTeam, "my_team our_team my_group our_group my_team's our_team's my_region our_region my_squad my_people my_guys my_folks the_team my_reps our_reps"),
        new(Sense.Company, "company whole_company the_company company-wide companywide entire_company overall all_teams across_the_company across_all_teams total_company the_business whole_business all_of_us the_whole_company the_firm all_regions across_teams"),
        new(Sense.Everyone, "everyone everybody everyone's everybody's all_reps all_members each_rep all_salespeople"),
        new(Sense.All, "all all_of every everything entire whole each all_the"),
        new(Sense.Show, "show show_me list list_all tell_me give_me let_me_see see check look_up pull_up view display get_me find find_me send_me overview summary summarize report status_of update_on details breakdown print let_me_know i_want_to_know i'd_like_to_know wondering curious quick_look run"),
        new(Sense.None, "check_in check_in_with report_that status_quo"),
        new(Sense.Imperative, "please pls plz can_you could_you would_you kindly"),
        new(Sense.Doubt, "maybe perhaps might may_sign may_close probably likely possibly expected_to_sign expect_to_sign about_to_sign should_sign going_to_sign will_sign close_to_signing hopefully could_sign could_close soon"),
        new(Sense.Fragment, "quick_one fyi heads_up btw by_the_way for_the_record logging log record big_one good_news bad_news great_news update summary today: recap"),
        new(Sense.Joint, "and n also then but plus so besides afterwards additionally meanwhile while after_that & and_also and_then as_well later as_well_as"),
        new(Sense.Because, "because cause cuz since due_to as_they owing_to"),
        new(Sense.Stranger, "brother-in-law sister-in-law father-in-law mother-in-law in-laws cousins housemate flatmates missus hubby fella partner's_firm buddy buddies mates mate bestie the_wife the_missus old_man my_old_man my_neighbour my_neighbor"),
        new(Sense.Wish, "the_day…signs the_day…sign the_day…pays would_be_a_dream can_only_dream"),
        new(Sense.None, "mate_rates"),
        new(Sense.Remind, "put_a_note_in put_a_note_in_for put_a_reminder_in put_a_reminder pop_a_reminder_in pop_a_note_in stick_a_reminder stick_a_note_in set_me_a_reminder drop_me_a_reminder jog_my_memory give_me_a_nudge give_me_a_shout shout_me"),
        new(Sense.None, "&_sons &_daughters &_brothers &_bros &_sisters and_sons and_daughters and_brothers and_sisters"),
        new(Sense.Wish, "i'd_like_to_see_us i'd_like_us_to"),
        new(Sense.None, "if_it's_not_too_much_trouble if_it_isn't_too_much_trouble if_it's_no_trouble if_you_don't_mind if_you_wouldn't_mind if_possible if_at_all_possible if_you_could if_you_can if_you_would if_you_get_a_chance if_you_get_a_minute if_you_have_a_minute if_you_have_a_moment if_you've_got_a_minute if_that's_ok if_that's_okay if_i_may if_i_might if_it's_ok if_it's_okay if_you_please"),
        new(Sense.Show, "advise pls_advise kindly_advise please_advise let_us_know intimate kindly_intimate"),
    ];
}
