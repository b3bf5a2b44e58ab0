using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Turns of phrase for what is done every day: signatures that came, troubles, customers handed on.</summary>
internal static class EnglishTurns
{
    // What goes wrong with goods, by verbs: leak, leaks, leaked, leaking. Their past tells of no deed of ours.
    private static readonly string[] Failing =
        ["leak", "break", "crack", "shrink", "fade", "tear", "rip", "rust", "jam", "snap", "crash", "freeze", "peel", "chip", "rattle", "squeak", "fray", "melt", "spill", "burst", "split", "bend", "warp", "trip", "overheat", "smell", "stink", "buckle", "crumble", "unravel", "flake", "blister", "clog", "dent", "wobble", "misfire", "malfunction", "discolour", "discolor", "go_off", "fall_apart", "come_apart", "come_off", "conk_out", "pack_up", "give_out", "burn_out", "keep_tripping", "keep_breaking"];

    private static IEnumerable<WordRow> Troubles =>
        Failing.SelectMany(verb => Inflections.Of(verb.Replace('_', ' '))).Select(form => new WordRow(Sense.Damage, form.Form.Replace(' ', '_')));

    public static IEnumerable<WordRow> Rows => [.. Troubles, .. Verbs.SelectMany(row => row.Rows()), .. Said];

    private static readonly VerbRow[] Verbs =
    [
        new(Sense.Sign, "get…signature get…sign-off get…go-ahead get…nod get…autograph get…to_sign get…on_board get_a_yes_from get_the_nod_from get_the_go-ahead_from get_the_green_light_from put…ink_to_paper put_ink_to_paper shake_hands_on shake_on"),
        new(Sense.Complain, "kick_off_about kick_off_over have_a_go_at_us have_a_go_at_me give_me_an_earful give_us_an_earful give_me_grief give_us_grief bend_my_ear tear_a_strip_off tear_into_us chew_my_ear_off lay_into_us bite_my_head_off have_a_moan have_a_whinge whinge bellyache kick_up_a_fuss kick_up_a_stink make_a_fuss"),
        new(Sense.Solved, "put…to_bed lay…to_rest patch_up smooth…over make…right make_good put…straight square_away"),
        new(Sense.Visit, "nip_round_to nip_over_to nip_into nip_in_to pop_along_to pop_across_to pop_out_to pop_up_to pop_down_to whizz_over_to trek_out_to scoot_over_to bob_in_to look_round call_round_to call_round_at call_round drop_round_to stop_off_at have_a_sit-down_with have_a_brew_with grab_a_brew_with grab_a_pint_with have_a_pint_with have_a_bite_with go_round_to_see go_along_to see…in_person see…face_to_face meet…in_person meet…face_to_face meet…at_their have_a_face-to-face_with have_an_in-person_with"),
        new(Sense.Call, "give…a_shout give…a_tinkle give…a_quick_call give…a_quick_ring give…a_quick_bell give…a_call get_a_bell_from get…on_the_blower have_a_natter_with have_a_chinwag_with have_a_quick_call_with hop_on_the_phone_with have…on_the_blower jump_on_the_phone_with get_on_the_phone_to get_on_the_phone_with pick_up_the_phone_to"),
        new(Sense.Release, "chuck…back_in sling…back_in bung…back_in put…back_in_the_pot throw…back_in hand…back_in let_go_of wash_my_hands_of call_it_a_day_with call_it_quits_with give…back_to_the_pool"),
        new(Sense.Remind, "give_me_a_nudge give_me_a_shout give_me_a_poke give_me_a_prod prod_me jog_my_memory pop…in_the_diary pop…in_my_diary pop…in_my_calendar stick…in_the_diary stick…in_my_diary stick…in_my_calendar bung…in_the_diary put_it_in_the_diary drop…in_my_calendar schedule_me_a set_me_a_reminder flag_up_for_me"),
        new(Sense.Lose, "miss_out_on get_pipped_by get_beaten_to be_pipped_to stick_with_their stay_with_their stick_with_who stay_put_with go_for_somebody go_for_someone go_with_somebody go_with_the_other_lot go_with_the_other_guys give_it_to_someone give_the_job_to_someone give_the_order_to_someone give_the_work_to_someone award_it_to_someone place_it_elsewhere take_their_business_elsewhere take_their_custom_elsewhere slip_through_our_fingers"),
        new(Sense.SetTier, "knock…down_to knock…up_to bump…up_to bump…down_to shift…to_tier pop…in_tier stick…in_tier slot…into_tier nudge…up_to nudge…down_to move…up_to move…down_to move…to_tier take…up_to take…down_to"),
        new(Sense.Release, "cut…loose turn…loose"),
        new(Sense.Claim, "allot…to_me allocate…to_me"),
        new(Sense.Demo, "show…the_new show…our_new show…in_action show…how show…the_latest show…our_latest"),
        new(Sense.Pay, "square_us_up settle_us_up chip_in stump_up pony_up fork_over kick_in part_with come_up_with_the_money"),
        new(Sense.Quote, "tender submit_a_tender submit_a_bid put_in_a_bid put_in_a_price put_in_a_quote give…a_price give…a_quote send…a_price price_up"),
        new(Sense.Treat, "shout…lunch shout…coffee shout…coffees shout…drinks shout…dinner shout…breakfast shout…a_round shout…a_beer"),
        new(Sense.Meal, "shout…lunch shout…coffee shout…coffees shout…drinks shout…dinner shout…breakfast shout…a_round shout…a_beer"),
        new(Sense.Visit, "call_into call_in_to call_by walk_the_site_with walk_the_course_with"),
        new(Sense.Deliver, "drop…off_at get…delivered take_delivery_of take_receipt_of"),
    ];

    private static readonly WordRow[] Said =
    [
        new(Sense.Complain, "up_in_arms spitting_feathers not_impressed not_best_pleased cheesed_off hacked_off ticked_off narked miffed peeved fed_up_about in_a_strop steaming_about fuming_about livid_about bitching_about moaning_about grumbling_about on_the_warpath kicking_off not_a_happy_bunny not_happy_bunnies dischuffed put_out_about"),
        new(Sense.Production, "being_built being_assembled being_put_together being_manufactured being_sewn being_printed being_cut on_the_line on_the_production_line on_the_shop_floor"),
        new(Sense.Workload, "what's…up_to what_is…up_to"),
        new(Sense.Sample, "sample_pack sample_kit sample_set sample_box trial_pack tasters"),
        new(Sense.Referral, "put_us_in_touch put_them_in_touch put_me_in_touch put_us_onto_them put_us_on_to_them tipped_us_off pointed_them_our_way pointed_us_to pointed_us_towards sent_them_our_way sent_them_to_us passed_us_their passed_them_on introduced_by_our"),
        new(Sense.Exhibition, "at_the_show trade_fair_lead show_lead fair_lead came_to_our_stand came_to_our_booth stopped_at_our_stand stopped_at_our_booth visited_our_stand visited_our_booth from_the_show from_the_fair from_the_expo"),
        new(Sense.Inquiry, "walked_in_off_the_street off_the_street rang_us_out_of_the_blue got_in_touch_themselves approached_us_themselves emailed_us_for phoned_us_for rang_us_for asked_us_for_a_price sent_us_an_enquiry sent_an_enquiry sent_in_an_enquiry made_an_enquiry"),
        new(Sense.Web, "found_us_on_instagram found_us_on_facebook found_us_on_google found_us_on_linkedin found_us_through_google found_us_via_google found_us_on_the_web found_us_on_the_internet found_us_via_the_web saw_us_on_instagram saw_us_on_linkedin through_our_website filled_in_the_form filled_in_our_form filled_out_the_form"),
        new(Sense.Agenda, "meant_to_see meant_to_call meant_to_visit supposed_to_see supposed_to_call supposed_to_visit need_chasing needs_chasing got_going_on have_going_on follow_ups_are_due follow-ups_are_due calls_to_make visits_to_make"),
        new(Sense.Owe, "who's_not_paid who_hasn't_paid who_has_not_paid who_still_hasn't_paid not_coughed_up not_stumped_up who's_yet_to_pay money_have_we_got_out money_do_we_have_outstanding still_to_come_in still_due_in"),
        new(Sense.Intend, "got_to gotta"),
        new(Sense.Sign, "in_receipt_of_their_po in_receipt_of_the_po have_their_po have_the_po got_their_po got_a_signed_po"),
        new(Sense.Details, "what_we've_got_on what_have_we_got_on what_do_we_know_about"),
        new(Sense.Solved, "put_to_bed laid_to_rest sorted_now no_longer_bothered happy_now all_good_now"),
        new(Sense.NoBudget, "no_budget_this no_budget_for no_budget_until no_budget_till no_money_this no_money_for no_spare_cash strapped_for_cash skint purse_strings"),
        new(Sense.Expensive, "we_were_dearer we_were_too_dear we_were_pricier pipped_on_price beaten_on_price lost_it_on_price couldn't_match_on_price couldn't_get_close_on_price our_price_was_too_high price_was_the_problem price_was_the_issue over_the_odds"),
        new(Sense.Pay, "cleared_all_dues cleared_their_dues cleared_the_dues cleared_dues all_dues_cleared dues_cleared settled_all_dues settled_their_dues"),
        new(Sense.Done, "cleared_all_dues cleared_their_dues cleared_the_dues cleared_dues all_dues_cleared dues_cleared settled_all_dues settled_their_dues"),
        new(Sense.InFull, "cleared_all_dues cleared_their_dues cleared_the_dues cleared_dues all_dues_cleared dues_cleared settled_all_dues settled_their_dues every_last_penny every_last_cent down_to_the_last_penny"),
        new(Sense.Deposit, "token_advance token_money token_amount booking_amount earnest_money an_advance the_advance their_advance"),
        new(Sense.InFull, "squared_us_up settled_us_up all_square"),
        new(Sense.Complain, "cranky irate disgruntled grumpy ropeable seething aggrieved hopping_mad mad_about mad_at_us mad_that steamed sore_about filthy_about filthy_that crook_about dirty_on_us"),
        new(Sense.Rude, "returned_their_calls returned_their_call nobody_returned no_one_returned never_returned_their nobody_rang nobody_phoned nobody_called"),
        new(Sense.Budget, "allocated earmarked budgeted set_aside put_aside ring-fenced ringfenced"),
        new(Sense.Decide, "decisions_go decisions_all_go decisions_are_made decisions_made_by decision_is_made decisions_come approved_by_the_board approval_from_the_board signed_off_by_the_board has_to_go_to_the_board goes_to_the_board goes_to_the_full goes_to_committee goes_to_the_committee goes_to_the_owner goes_to_the_cfo goes_through_the_board goes_through_the_owner goes_up_to_the"),
        new(Sense.Add, "new_one_for_the_books new_one_for_the_system new_one_for_us one_for_the_books"),
        new(Sense.BadFit, "wasn't_right wasn't_right_for isn't_right_for not_right_for wrong_for_them doesn't_suit didn't_suit not_suited wasn't_suitable"),
        new(Sense.Meal, "bevvies bevvy jars tinnies nibbles canapes schooners scoops wings"),
        new(Sense.Intend, "due_at i'm_due_at due_round_at expected_at"),
        new(Sense.GoTo, "due_at i'm_due_at due_round_at expected_at"),
        new(Sense.Undo, "disregard ignore"),
        new(Sense.Customer, "parties new_party"),
        new(Sense.Ask, "what's…up_to what_is…up_to"),
        new(Sense.Me, "where_am_i_vs where_am_i_against where_am_i_versus where_am_i_on_target where_are_we_vs where_are_we_against"),
        new(Sense.Deposit, "deposit_has_come deposit_has_landed deposit_came deposit_landed deposit_arrived deposit_is_in"),
        new(Sense.Them, "em"),
        new(Sense.None, "met_'em_at met_em_at met_'em met_em"),
        new(Sense.Referral, "sent_em_our_way sent_'em_our_way"),
        new(Sense.Shipping, "went_out_the_door out_the_door out_of_the_door gone_out_the_door"),
        new(Sense.Wish, "i'd_kill_for would_kill_for kill_for i'd_give_my_right_arm give_my_right_arm"),
        new(Sense.Enough, "are_we_good is_that_good are_we_ok are_we_okay are_we_alright"),
        new(Sense.Entertain, "wining-and-dining wine-and-dine wining_&_dining"),
        new(Sense.Budget, "to_work_with to_play_with"),
        new(Sense.Lose, "went_another_direction went_in_another_direction went_a_different_direction went_in_a_different_direction going_another_direction going_in_another_direction going_a_different_direction going_in_a_different_direction is_a_no_go is_a_no-go a_no_go no-go"),
        new(Sense.Relation, "owner's_buddy owner's_brother owner's_friend owner's_cousin owner's_mate boss's_friend"),
        new(Sense.Rude, "blew_them_off stood_them_up no-show no-showed ghosted_them never_showed"),
        new(Sense.Invoice, "got_billed_for billed_for got_charged_for charged_for"),
        new(Sense.Damage, "busted"),
        new(Sense.Pool, "off_the_pile off_the_heap"),
        new(Sense.Undo, "forget_the_last forget_my_last forget_that_last forget_what_i nix bin_my_last scrub_that scrub_my"),
        new(Sense.Owe, "on_the_hook_for"),
        new(Sense.Commission, "commish"),
        new(Sense.NewCustomer, "logos new_logo"),
        new(Sense.Rank, "crushing_it smashing_it killing_it"),
        new(Sense.OldPlan, "last_year's_plan last_year's_scheme"),
        new(Sense.NoBudget, "no_budget no_budget_this_year no_budget_this_quarter no_budget_left"),
        new(Sense.Posts, "shut…up"),
        new(Sense.Pause, "shut…up"),
        new(Sense.HisCustomers, "parties all_parties"),
        new(Sense.Referral, "got_the_lead_from got_lead_from got_this_lead_from lead_came_from lead_from reference_from ref_from through_the_reference_of through_reference_of by_reference_of"),
        new(Sense.Decide, "take_the_final_call takes_the_final_call final_call takes_the_call take_the_call takes_all_the_calls decision_rests decision_lies has_the_casting_vote holds_the_pen"),
        new(Sense.None, "judgement_call judgment_call close_call take_a_call takes_a_call"),
        new(Sense.Fact, "taking_from takes_from take_from purchasing_from purchases_from procuring_from procures_from getting_it_from getting_from gets_it_from dealing_with deals_with buys_their"),
        new(Sense.Production, "under_production under_manufacture under_manufacturing production_is_on production_has_begun"),
        new(Sense.Lose, "order_is_cancelled order_cancelled order_got_cancelled order_was_cancelled order_has_been_cancelled cancelled_the_order cancelled_their_order cancelled_our_order cancelled_the_deal deal_is_cancelled deal_got_cancelled deal_was_cancelled deal_has_been_cancelled contract_is_cancelled contract_was_cancelled cancelled_the_contract cancelled_their_contract " +
            "dropped_the_plan dropped_the_idea dropped_the_project shelved_the_project shelved_the_plan scrapped_the_project scrapped_the_order pulled_the_order pulled_their_order going_with_local going_with_a_local gone_with_a_local"),
        new(Sense.NoBudget, "lack_of_funds lack_of_money shortage_of_funds fund_problem funds_problem funds_issue fund_issue"),
        new(Sense.Meal, "sweets mithai dry_fruits chocolates round_of_drinks round_of_golf bar_tab"),
        new(Sense.Late, "not_reached still_not_reached has_not_reached has_still_not_reached hasn't_reached yet_to_reach not_been_delivered not_delivered still_not_delivered not_received still_not_received has_not_received haven't_received hasn't_received not_turned_up"),
        new(Sense.Complain, "are_shouting is_shouting shouting_at_us shouting_at_me screaming_at_us screaming_at_me"),
        new(Sense.Claim, "allot_to_me"),
        new(Sense.Owe, "not_cleared have_not_cleared haven't_cleared hasn't_cleared has_not_cleared not_cleared_payment not_cleared_dues pending_dues dues_pending payment_pending payments_pending pending_payment pending_payments"),
        new(Sense.Teams, "team_wise team-wise teamwise region_wise region-wise group_wise"),
        new(Sense.Fall, "going_to_pool go_to_pool goes_to_pool going_into_pool falling_into_pool going_to_the_pool"),
        new(Sense.Agenda, "programme itinerary my_program program_for my_day_plan day_plan"),
        new(Sense.HowMany, "no._of no_of nos._of nos_of nr_of"),
        new(Sense.Case, "reference_of references_of any_reference any_references reference_customers"),
        new(Sense.Award, "announce declare felicitate announcing declaring"),
        new(Sense.Rival, "local_vendor local_supplier the_other_lot the_other_guys their_usual_lot their_existing_lot current_supplier existing_supplier incumbent who_they_know who_they've_got"),
    ];
}
