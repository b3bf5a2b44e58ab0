using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Targets, pay, rankings, rituals, and the questions about them.</summary>
internal static class EnglishTeams
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Target, "next_band next_bracket next_tier target targets quota quotas goal goals objective"),
        new(Sense.Set, "set sets target_for target_is target_of to at raise lower change make increase reduce assign give is will_be fix put bump new_target allocate approve grant grants = up cut"),
        new(Sense.Attain, "attainment attain attained on_target on_track achieved achieve achievement achieving how_did_we_do how_did_they_do how_am_i_doing how_are_we_doing how_is_doing made_target hit_target hit_my_target hit_our_target reached_target reach_target of_target to_target against_target vs_target versus_target done_so_far sold_so_far how_much_have_i_sold how_much_have_we_sold have_i_sold have_we_sold " +
            "sales_so_far sales_numbers sales_figures completion_rate percent_of_target behind_target ahead_of_target quota_attainment did_i_make made_quota"),
        new(Sense.Gap, "how_far how_far_from how_far_am_i how_far_off from_target short_of_target gap gap_to_target left_to_target to_go to_hit_target away_from_target needed_to_hit need_to_hit remaining_to_target how_close far_from shortfall left_to_hit left_to_reach short_of_my"),
        new(Sense.Commission, "commission base_pay base_salary commissions comission commision payout bonus earn earned earnings earning take_home take-home how_much_do_i_get how_much_will_i_get how_much_am_i_getting how_much_do_i_make how_much_will_i_make what_do_i_get what_will_i_get what_am_i_getting pay_out incentive incentives my_pay paycheck"),
        new(Sense.Get, "get earn make receive getting take_home would_i_get would_i_earn would_i_make"),
        new(Sense.More, "how_much_more more extra additional add_to would_that_add that_add add what_would_that_do what_would_i_get what_would_i_earn what_do_i_get how_much_would_i_get how_much_would_i_earn how_much_would_i_make how_much_do_i_get how_much_will_i_get my_commission_then commission_then what_happens_to_my_commission would_i_get would_i_earn would_i_make what's_in_it_for_me effect_on_my_commission " +
            "impact_on_my_commission do_to_my_commission mean_for_my_commission what_commission how_much_commission what_will_i_get do_i_get would_my_commission will_my_commission"),
        new(Sense.Rank, "rank ranks ranked ranking rankings leaderboard leader_board standings who's_top who_is_top who's_leading who_is_leading who_leads who_has_the_most who's_first who_is_first number_one top_seller top_sellers top_three top_3 top_five top_5 top_10 top_ten best_seller best_performer who's_best who_is_best who's_winning who_sold_the_most who_has_sold_the_most who_closed_the_most scoreboard league_table where_do_i_stand " +
            "where_am_i who's_ahead what_place which_place who_did_best who_has_the_highest top_performer top_performers who_brought_in_the_most who_signed_the_most who_has_signed_the_most who_made_the_most who_has_made_the_most who_visited_the_most who_collected_the_most who_has_collected_the_most who_has_closed_the_most who's_number_one who's_in_first"),
        new(Sense.Most, "most the_most best highest first number_one no.1 ahead leading lowest least top"),
        new(Sense.None, "on_top_of top-up top-ups top_ups funnel_cake my_day_off top_up laptop desktop top_priority most_important_step most_of tabletop"),
        new(Sense.Growth, "growth growth_rate year_over_year year-over-year yoy most_improved fastest_growing increase_over biggest_jump"),
        new(Sense.Orders, "number_of_orders number_of_deals order_count deal_count deals_closed deals_signed orders_signed by_orders by_deals most_orders most_deals number_of_contracts the_most_deals the_most_orders by_number_of_orders by_number_of_deals on_orders by_order_count orders"),
        new(Sense.Visits, "visits visit_count number_of_visits by_visits most_visits visits_made visit visit_ranking customer_visits"),
        new(Sense.Collected, "collected collection collections cash_collected by_collection payments_collected collected_the_most money_collected cash payments_received brought_in_cash"),
        new(Sense.Profit, "profit profits by_profit profitability gross_profit gross"),
        new(Sense.Mentoring, "mentoring mentor mentors mentorship coaching buddy mentored"),
        new(Sense.Referrals, "referral referrals by_referrals referred_customers"),
        new(Sense.Newcomers, "newcomer newcomers rookie rookies new_hires new_hire new_joiners new_reps new_starters new_people juniors new_sellers"),
        new(Sense.Teams, "teams team_ranking team_rankings between_teams by_team which_team among_teams among_the_teams team_standings all_the_teams each_team regions team_leaderboard best_team which_region which_group groups"),
        new(Sense.Agenda, "agenda schedule on_my_plate my_plate on_my_list to-do_list todo_list to_do_list todos to-dos calendar follow_ups follow-ups followups should_i_call should_i_visit should_i_see should_i_contact should_i_follow_up_with should_i_follow_up do_i_need_to_call do_i_need_to_visit do_i_need_to_see do_i_need_to_contact do_i_have have_on have_planned have_coming_up plans_for planned_for what's_on up_for_today coming_up " +
            "what's_next due_today do_i_have_today do_i_have_tomorrow appointments who_do_i_call who_should_i_call who_to_call my_tasks lined_up plans on_the_list am_i_doing on_for what's_planned who_am_i_seeing who_am_i_meeting on_his_plate on_her_plate on_their_plate am_i_seeing am_i_meeting reminders is_due who_needs_a_call my_week 's_plate"),
        new(Sense.Pipeline, "pipeline funnel sales_funnel sales_pipeline open_deals open_opportunities opportunities opportunity in_the_pipeline sales_forecast open_quotes deals_in prospects live_deals active_deals deals_in_progress ongoing_deals"),
        new(Sense.DealNoun, "deals deal orders opportunities customers accounts"),
        new(Sense.Workload, "workload activity activities work_stats activity_report activity_stats work_done call_volume activity_numbers productivity"),
        new(Sense.Used, "left used used_up remaining remains spent spend so_far how_much is_left balance have_i_used have_i_spent still_have over_budget how_is how_much_of available can_i_spend do_i_have status got_left budget burned gone"),
        new(Sense.Entertain, "entertainment entertainment_budget entertaining hospitality hospitality_budget entertainment_spend entertainment_expenses expense_budget client_entertainment entertainment_money entertaining_budget hosting_budget entertainment_allowance"),
        new(Sense.Owe, "owe owes owed owing unpaid outstanding receivable receivables overdue still_unpaid due_payments not_paid not_paid_yet hasn't_paid haven't_paid has_not_paid have_not_paid money_owed uncollected open_invoices unpaid_invoices to_be_collected what_is_due still_owe still_owes past_due owe_us owes_us owe_me owes_me waiting_to_be_paid late_payers late_payments not_collected still_to_come arrears debtors"),
        new(Sense.Unpaid, "hasn't_paid haven't_paid has_not_paid have_not_paid not_paid"),
        new(Sense.Conversion, "conversion conversion_rate conversions win_rate close_rate closing_rate success_rate"),
        new(Sense.LifetimeValue, "lifetime_value life-time_value customer_lifetime_value clv ltv customer_value cltv"),
        new(Sense.Cycle, "sales_cycle cycle cycle_time deal_cycle time_to_close how_long_to_close average_cycle days_to_close closing_cycle how_long_do_deals_take"),
        new(Sense.Average, "average avg mean typical overall"),
        new(Sense.MarginRate, "margin margins gross_margin profit_margin average_margin"),
        new(Sense.Pk, "pk duel duels pk_result pk_results pk_standings pk_score head-to-head head_to_head team_battle battle"),
        new(Sense.OldPlan, "old_plan new_plan previous_plan other_plan old_scheme new_scheme old_commission_plan new_commission_plan both_plans two_plans the_plans plans old_and_new old_vs_new new_vs_old plan_a plan_b simple_plan tiered_plan former_plan old_rules new_rules either_plan each_plan different_plan last_year's_plan old_commission_scheme alternative_plan old_system plan_comparison"),
        new(Sense.Compare, "compare comparing comparison vs versus against difference compared better difference_between side_by_side under either"),
        new(Sense.Explain, "why_is why_only why_am_i_only why_do_i_only why_did_i_only how_come how_was_that_calculated how_is_that_calculated how_was_this_calculated how_did_you_get how_do_you_get where_does where_did explain explain_the explain_this how_is_it_calculated where_is_that_from breakdown_of why_just why_so_little why_not why_was_it how_was how_did_you_calculate how_did_you_arrive_at how_do_you_arrive_at why_did_i_get why_do_i_get how_do_i_get comes_from come_from why_are_you_showing how_is"),
        new(Sense.Help, "help what_can_you_do how_do_i_use how_does_this_work how_do_you_work how_to_use instructions manual what_do_you_do commands what_can_i_ask what_can_i_say what_can_i_do how_does_it_work show_me_what_you_can_do what_are_you_able_to_do features guide tutorial user_guide getting_started how_do_i_log how_do_i_record how_can_i_record how_can_i_use what_are_you_for usage capabilities what_are_your_commands what_features"),
        new(Sense.None, "help_them help_him help_her can_you_help_them helped helpful to_help help_with help_out"),
        new(Sense.LastEntry, "undo_the_last delete_the_last"),
        new(Sense.Undo, "undo_the_last delete_the_last undo undo_that undo_it undo_this revert reverse delete remove scratch scratch_that take_that_back take_it_back cancel_that cancel_the_last roll_back rollback erase wipe discard strike strike_that undo_the_last withdraw unlog take_back get_rid_of"),
        new(Sense.LastEntry, "last_one last_entry last_record the_last_one the_last_entry the_last_record that_last_one previous_entry previous_one that_entry that_record last_thing that_one that my_last my_last_entry last_deal last_visit last_payment the_last_deal the_last_visit the_last_payment what_i_just_logged what_i_just_recorded just_logged just_recorded just_entered the_last latest_entry most_recent_entry it this_one this_entry last_command last_action that_deal that_visit that_payment"),
        new(Sense.Review, "review daily_review my_review review_for_today today's_review evening_review review_of_the_day day_review end_of_day_review eod_review retro daily_retro review_answer my_daily_review daily_recap daily_wrap-up my_review_for_today review_today daily_reflection"),
        new(Sense.Objection, "objection i_object object dispute i_dispute i_disagree disagree contest i_contest appeal raise_an_objection challenge_this i_want_to_object formal_objection protest file_an_objection i_challenge i'd_like_to_object raise_objection objecting i_want_to_dispute"),
        new(Sense.Close, "close close_out close_off closing shut lock_the_books close_the_books lock close_the_quarter close_the_month finalise finalize settle_the_books"),
        new(Sense.Period, "books quarter month year accounts the_books"),
        new(Sense.Confirmed, "finance_confirmed confirmed_profit final_profit finance_set set_the_profit set_profit profit_confirmed actual_profit finance_says finance_approved approved_profit finance_puts audited_profit official_profit finance_calculated profit_to finance_booked real_profit"),
        new(Sense.Absence, "leave vacation holiday annual_leave sick_leave day_off days_off time_off off_sick on_leave pto maternity_leave paternity_leave personal_leave off"),
        new(Sense.Register, "register record log enter book put_down put book_in add mark set file schedule note grant down"),
        new(Sense.Pause, "pause stop mute hold suspend silence halt no_more turn_off switch_off disable snooze quiet"),
        new(Sense.Posts, "posts posting posts_to notifications notification digest digests broadcasts pushes messages channel_posts announcements updates automatic_posts daily_posts push team_posts automated_posts"),
        new(Sense.Honour, "award awards trophy medal badge honour honor honours honors title prize certificate star_of_the_month golden_seller crown kudos recognition seller_of_the_month hall_of_fame"),
        new(Sense.Award, "give award present grant honour honor hand_out crown name recognise recognize bestow nominate awards awarded gets"),
        new(Sense.Yes, "yes yep yeah yup sure ok okay confirm confirmed correct right exactly do_it go_ahead y"),
        new(Sense.No, "no nope cancel never_mind nevermind stop n nah forget_it don't abort"),
        new(Sense.Greeting, "hi hello hey morning good_morning good_afternoon good_evening thanks thank_you thx cheers lol haha great nice cool happy_birthday happy_new_year merry_christmas congrats congratulations well_done great_work good_job bye see_you goodnight good_night hi_there hey_there hi_all hi_bot"),
    ];
}
