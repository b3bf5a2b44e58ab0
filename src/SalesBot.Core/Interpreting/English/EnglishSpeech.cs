using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>What people say around the matter when they talk: hearsay, wishes, slips of the tongue, what they tell the bot to do with what follows.</summary>
internal static class EnglishSpeech
{
    private static readonly string[] Orders = ["report", "log", "record", "register", "enter", "note"];

    private static readonly (Sense Kind, string[] Nouns)[] Meetings =
        [(Sense.Visit, ["visit", "meeting", "site_visit"]), (Sense.Call, ["call", "phone_call"]), (Sense.Email, ["email"]), (Sense.Demo, ["demo"]), (Sense.Online, ["video_call", "online_meeting", "video_meeting", "zoom_call", "zoom"])];

    // "report a visit to", "log my call with": what is to be recorded has happened.
    private static IEnumerable<WordRow> Reports =>
        from order in Orders
        from article in (string[])["a", "my", "the", "another", "this", "one"]
        from meeting in Meetings
        from noun in meeting.Nouns
        from sense in (Sense[])[meeting.Kind, Sense.Done]
        select new WordRow(sense, $"{order}_{article}_{noun}");

    public static IEnumerable<WordRow> Rows => [.. Said, .. Reports];

    private static readonly WordRow[] Said =
    [
        new(Sense.Rumour, "so_i'm_told i'm_told i_am_told i_was_told so_i_was_told we_were_told so_they_say or_so_i_heard so_i_heard or_so_they_say supposedly reportedly swears swears_that who_knows_whether who_knows_if grapevine on_the_grapevine through_the_grapevine saw_on_linkedin saw_on_facebook saw_on_the_news saw_in_the_news saw_in_the_paper read_on read_in_the read_that read_somewhere i_hear i've_heard we_heard we_hear " +
            "people_say people_are_saying everyone_says everybody_says they_are_saying i_gather i_understand_that it_is_rumoured it_is_rumored rumoured rumored it_is_said is_telling_everyone brags bragged bragging boasted boasts boasting podcast headline headlines press_release"),
        new(Sense.Stranger, "my_mate a_mate mate_of_mine mate_at roomie my_buddy a_buddy buddy_of_mine fellow a_fellow bloke dude chap pal a_guy guy_at guy_from another_firm another_business different_company different_firm golf_club my_gym barber hairdresser dentist ex-husband ex-wife my_ex in-laws father-in-law mother-in-law sister-in-law son-in-law grandma grandpa granny grandad stepdad stepmom housemate bestie kids daughter my_son old_firm old_company old_employer previous_employer former_employer " +
            "last_company my_last_job old_job previous_company former_company rival_firm ex-boss university_friend college_friend school_friend friend_of_mine friend's buddy's mate's cousin's brother's sister's wife's husband's neighbour's neighbor's uncle's dad's mum's mom's daughter's son's"),
        new(Sense.Wish, "i'd_kill_to would_kill_to kill_to in_my_dreams one_of_these_days some_day someday would_give_anything i'd_give_anything i'd_love_to i_would_love_to would_be_sweet would_be_lovely would_be_amazing would_be_awesome would_be_so_good would_be_huge wouldn't_it_be here's_hoping dying_to itching_to god_willing touch_wood knock_on_wood manifesting wish_list wishlist my_dream our_dream a_dream if_only_we if_only_i " +
            "wishful wish_we wish_they would_make_my_day would_make_my_month would_make_my_year desperate_to"),
        new(Sense.Unreal, "we'd_have i'd_have they'd_have he'd_have she'd_have it'd_have remember_when remember_the_time was_on_my_way_to were_on_our_way_to was_on_the_way_to was_gonna were_gonna had_hoped_to had_meant_to was_hoping_to were_hoping_to was_thinking_of were_thinking_of would_of could_of should_of was_meaning_to intended_to had_intended_to would_rather_have tried_to tried_calling tried_to_call tried_to_reach tried_to_see tried_to_visit tried_visiting attempted_to was_trying_to were_trying_to"),
        new(Sense.Negation, "before_i_could before_we_could without_me_seeing forgot_to i_forgot_to didn't_get_round_to didn't_get_around_to never_got_round_to never_got_around_to haven't_got_round_to haven't_got_around_to didn't_manage_to haven't_managed_to couldn't_get_in missed_my_visit missed_my_call no-showed stood_me_up stood_us_up fell_short_of_signing refuses_to refused_to is_refusing_to won't_commit ain't dont didnt havent hasnt wasnt isnt aint never_did hardly"),
        new(Sense.None, "forgot_to_say forgot_to_add forgot_to_note forgot_to_write forgot_to_enter forgot_to_update forgot_to_report forgot_to_type forgot_to_include hardly_any nothing_but not_just not_to_mention no_time_to_lose"),
        new(Sense.Slip, "scratch_that strike_that i_tell_a_lie no_i_tell_a_lie tell_a_lie no_hang_on hang_on_no or_rather i_should_say i_mean_to_say let_me_correct_that correction: edit: ought_to_read ought_to_say ought_to_be was_supposed_to_be is_supposed_to_be supposed_to_read should_say should_have_said must_read has_to_read needs_to_read wants_to_be was_meant_to_be"),
        new(Sense.LastEntry, "the_entry my_entry that_entry my_previous_entry previous_entry my_previous_record entry_before the_record_i the_entry_i entry_which_i entry_that_i have_just_made i_have_just_made i_just_made i_just_sent_you what_i_have_just my_last_record my_last_one what_i_sent_before i_told_you_before the_one_before"),
        new(Sense.None, "if_there_is_one if_there_are_any if_there_is_any if_there's_one if_any if_you_can if_you_could if_you_please if_you_have_one if_you_have_any if_you_don't_mind if_you_wouldn't_mind if_possible if_need_be if_i_may if_it's_ok if_that's_ok if_it's_okay if_i_remember if_i_recall if_i'm_not_mistaken if_memory_serves if_poss as_if if_it_helps what_if_anything if_you_like if_you_would if_it_exists if_we_have_one if_we_have_any"),
        new(Sense.Note, "for_the_file for_our_file for_our_files for_the_files for_their_file file_note note_to_file on_file_for"),
        new(Sense.Case, "case_sharing case_sharings"),
        new(Sense.Visit, "walked_out_of stepped_out_of walking_out_of coming_away_from came_away_from out_at round_at stopped_off_at dropped_into sat_down_at spent_an_hour_at spent_two_hours_at spent_all_day_at spent_the_whole_day_at drove_all_the_way_to"),
        new(Sense.Done, "walked_out_of stepped_out_of coming_away_from came_away_from stopped_off_at dropped_into sat_down_at spent_an_hour_at spent_two_hours_at spent_all_day_at spent_the_whole_day_at drove_out_to drove_to drove_over_to drove_down_to drove_up_to flew_to drove_all_the_way_to drove_all_the_way_out_to"),
        new(Sense.GoTo, "drove_all_the_way_out_to drove_all_the_way_over_to went_all_the_way_to went_all_the_way_out_to"),
        new(Sense.None, "walked_around walked_round walked_over walked_past gone_into gone_out gone_live gone_up gone_down gone_well gone_through gone_over gone_by gone_in gone_off gone_quiet gone_smoothly gone_fine passed_by passed_it_on passed_the passed_me passed_us lost_for lost_my_voice"),
        new(Sense.Damage, "smashed snapped bent burnt burned dead_on_arrival doa won't_start won't_turn_on doesn't_work does_not_work stopped_working not_turning_on frayed rusty rusted blurry misprinted printed_wrong wrong_logo wrong_model wrong_version crashing crashes crashed buggy glitchy too_small too_big peeling faded warped chipped shattered squeaking sticking jammed corroded went_off gone_off infested underweight"),
        new(Sense.Rude, "discourteous disrespectful shouted shouting hung_up hung_up_on kept_them_waiting kept_waiting on_hold_for never_replied ignores ignored_their treated_badly no_follow_up no_callback took_ages_to_answer after-sale support_team helpdesk help_desk technician installer engineer_didn't engineer_never"),
        new(Sense.Late, "took_too_long three_days_late four_days_late arrived_late came_two_days behind_schedule missed_the_deadline missed_the_date not_on_time didn't_arrive did_not_arrive didn't_turn_up didn't_show_up never_turned_up never_showed_up still_hasn't_arrived still_hasn't_come still_not_there still_not_arrived"),
        new(Sense.Invoice, "charged_wrong overcharge double_charged double_billed tax_rate wrong_name_on_the_invoice"),
        new(Sense.BadFit, "lack lacks lacking missing_a no_offline doesn't_support does_not_support no_support_for not_support doesn't_do does_not_do can't_handle not_what_they_were_looking_for too_basic too_complicated too_slow_for_them too_heavy too_flimsy wrong_fit not_good_enough not_up_to_scratch not_up_to_standard failed_their_test failed_their_tests didn't_pass no_have functionality"),
        new(Sense.NoBudget, "don't_have_the_money doesn't_have_the_money haven't_got_the_money hasn't_got_the_money can't_afford_it can't_afford_us no_money_left no_money_in no_money_for money_is_tight cash_is_tight couldn't_find_the_money budget_is_gone budget_gone budget_got_slashed budget_slashed budget_was_slashed spending_freeze purchasing_freeze cost_cutting"),
        new(Sense.Owe, "not_been_paid have_not_been_paid haven't_been_paid hasn't_been_paid has_not_been_paid not_yet_been_paid not_yet_paid not_paid_yet still_not_paid hasn't_come_in haven't_come_in hasn't_arrived_yet yet_to_arrive still_to_collect needs_collecting need_collecting to_chase money_do_we_have_out money_out"),
        new(Sense.Undo, "undo_my undo_the bin_that bin_the bin_it nuke_that kill_that ditch_that drop_that_entry take_it_out take_that_out cancel_my_last cancel_the_entry cancel_that_entry unrecord"),
        new(Sense.Me, "i'll i'd"),
        new(Sense.Claim, "for_me"),
        new(Sense.Absence, "is_off are_off will_be_off"),
        new(Sense.OldPlan, "which_plan which_scheme better_plan"),
        new(Sense.Gap, "do_i_still_need do_we_still_need still_need_to how_much_do_i_still_need how_much_do_we_still_need"),
        new(Sense.Agenda, "should_i_be_calling should_i_be_seeing should_i_be_visiting should_i_be_chasing should_i_be_contacting should_i_be_meeting"),
        new(Sense.Treat, "celebrated_with celebrated_over celebrating_with"),
        new(Sense.None, "quote_to_follow contract_to_follow order_to_follow sample_to_follow samples_to_follow payment_to_follow invoice_to_follow deposit_to_follow"),
        new(Sense.Fact, "get_offers_from gets_offers_from getting_offers_from has_offers_from have_offers_from get_quotes_from gets_quotes_from"),
        new(Sense.CallOff, "don't_record don't_log don't_enter don't_note don't_add do_not_record do_not_log don't_put don't_save don't_write"),
        new(Sense.Refund, "credited…for credit…for"),
        new(Sense.Done, "credited…for"),
        new(Sense.None, "believe_how_many believe_how_much believe_how no_matter_how"),
        new(Sense.Grade, "deserves deserve belongs_in belongs_with belongs_among ranks_among"),
        new(Sense.Attain, "where_do_i_stand where_i_stand how_i_stand where_does…stand_against"),
        new(Sense.Lose, "killing_our_deals killing_deals killing_us killing_my_deals kills_our_deals sinking_our_deals killing…deals"),
        new(Sense.Why, "what's_killing what_is_killing what_keeps_killing what's_sinking killing_our_deals killing…deals"),
        new(Sense.Ask, "got_any"),
        new(Sense.Expensive, "too_much_high too_much_expensive very_expensive so_expensive too_costly too_much_money price_too_much price_is_too price_is_high price_high costs_too_much cheaper_elsewhere"),
        new(Sense.Remind, "put_me_down_to put_me_down_for pencil_me_in"),
        new(Sense.Show, "gimme lemme_see lemme_know hit_me_with"),
        new(Sense.Details, "lowdown rundown scoop intel the_tea_on the_skinny 411 the_dirt_on the_word_on the_picture_on full_picture"),
        new(Sense.Claim, "snag nab bagsy"),
        new(Sense.Web, "insta dms on_insta via_insta on_tiktok webchat chat_widget our_site the_site"),
        new(Sense.Pause, "no_posts no_more_posts no_digests no_messages no_updates no_notifications no_announcements"),
        new(Sense.Posts, "no_posts no_more_posts no_digests no_messages no_updates no_notifications no_announcements"),
        new(Sense.Honour, "star_of_the gold_star employee_of_the salesperson_of_the seller_of_the rep_of_the closer_of_the trophy rookie_of_the"),
        new(Sense.Lose, "not_buy_from_us won't_buy will_not_buy not_going_ahead won't_go_ahead not_going_to_go_ahead will_not_go_ahead not_proceeding won't_proceed will_not_proceed decided_not_to_buy decided_not_to_order decided_not_to_go decided_not_to_proceed not_buying won't_be_buying won't_be_ordering will_not_be_ordering don't_want_to_buy no_longer_want not_taking_it_further won't_be_going_ahead not_be_going_ahead ghosted_us"),
        new(Sense.Deliver, "goods_arrive goods_arrived_at goods_reach goods_came goods_are_with"),
        new(Sense.Pool, "nobody_takes_care nobody_take_care no_one_takes_care nobody_looks_after no_one_looks_after nobody_follows no_one_follows nobody_is_looking_after nobody_is_working_on"),
        new(Sense.None, "close_the_shop closed_the_shop close_their_shop closed_their_shop closed_their_doors close_their_doors closed_down closing_down close_down closes_down closed_the_office closed_the_factory closed_the_branch closed_a_branch closed_their_office closed_their_factory closed_for_the_day closed_for_renovation closed_for_holiday closed_shop closing_shop closed_early closed_until closed_till"),
        new(Sense.Most, "the_most_orders most_orders most_deals the_most_deals most_visits"),
    ];
}
