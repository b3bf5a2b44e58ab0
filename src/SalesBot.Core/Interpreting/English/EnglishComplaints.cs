using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>What customers complain of, why they turn away, and what is known of them.</summary>
internal static class EnglishComplaints
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Complain, "complain complained complains complaining complaint complaints complained_about complained_that complaint_from unhappy unhappy_with unhappy_about angry angry_about upset upset_about furious grumbled moaned moaning not_happy not_happy_with dissatisfied annoyed annoyed_about raised_an_issue filed_a_complaint griped ranting"),
        new(Sense.Solved, "resolved resolve solved solve settled fixed sorted sorted_out handled dealt_with closed taken_care_of cleared_up addressed complaint_closed wrapped_up all_good_now closed_out put_to_rest done"),
        new(Sense.Damage, "damaged broken stale quality defective faulty spoiled rotten expired mouldy moldy wrong_items wrong_item wrong_goods wrong_product wrong_size wrong_colour wrong_color missing_items missing short_shipped crushed cracked leaking leaked torn products product goods items boxes taste tastes cookies bad_batch contaminated melted scratched didn't_work don't_work not_working packaging dented wet mislabeled"),
        new(Sense.Late, "late delivery deliveries delayed delay delays slow_delivery shipment courier shipping arrived_late two_days_late days_late wrong_address hasn't_arrived never_arrived not_arrived still_waiting_for driver took_too_long overdue_delivery lead_time weeks_late a_week_late"),
        new(Sense.Rude, "rude service attitude staff support unresponsive nobody_answers no_one_answers ignored customer_service after-sales aftersales after_sales slow_response slow_to_respond never_called_back nobody_called_back unprofessional no_reply unhelpful hotline response_time"),
        new(Sense.Invoice, "invoice invoices invoicing billing billed bill wrong_invoice tax_id tax_number vat receipt overcharged invoiced credit_note statement"),
        new(Sense.Expensive, "too_ex so_ex damn_ex too_exp price prices pricing too_expensive expensive cheaper on_price over_price too_pricey pricey priced_out cost_too_much undercut undercut_us beat_our_price lower_price too_high too_dear couldn't_match_the_price discount our_price high_price the_price over_the_price"),
        new(Sense.Price, "price prices"),
        new(Sense.Rival, "competitor competitors competition rival rivals another_supplier other_supplier someone_else another_vendor other_vendor competing_offer their_old_supplier current_supplier existing_supplier incumbent another_company elsewhere competitor's supplier vendor their_current another_brand someone_cheaper other_suppliers cheaper_supplier"),
        new(Sense.Fact, "uses using buys_from buying_from sources_from currently_with works_with working_with also_talking_to getting_quotes also_getting_quotes is_also also_considering happy_with orders_from comparing supplied_by currently_use currently_uses supplier_is also_quoted talking_to"),
        new(Sense.NoBudget, "budget no_budget budget_cut budget_cuts on_budget budget_frozen out_of_budget no_money over_budget lack_of_budget couldn't_afford can't_afford afford cash_flow no_funds funding money_problems budget_got_cut budget_was_cut"),
        new(Sense.Timing, "timing bad_timing not_now next_year not_the_right_time wrong_time too_early too_late postponed on_hold put_on_hold delayed later_this_year project_delayed project_postponed not_this_year lead_time no_rush shelved maybe_next_year pushed_back not_ready too_slow paused"),
        new(Sense.BadFit, "product products fit no_fit bad_fit not_a_fit wrong_product features feature quality specs spec didn't_like_the_product didn't_like_the_sample didn't_like_the_samples sample_failed samples_failed missing_features range selection product_fit not_what_they_wanted sizes design doesn't_fit"),
        new(Sense.Relation, "relationship relationships relation relations personal_ties knows_the_owner friend_of_the_owner relative cousin_of new_buyer new_purchasing_manager buyer_left contact_left lost_our_contact nephew brother-in-law old_friend family_ties connections friend family_connection"),
        new(Sense.Budget, "budget budgets annual_budget budget_is budget_this_year yearly_budget spend_about yearly_spend annual_spend willing_to_pay"),
        new(Sense.Decide, "decides decide decision_maker decision-maker decision_makers has_the_final_say final_say makes_the_call calls_the_shots signs_off sign-off approves approval signs_off_on decision_chain decision_process makes_the_decisions makes_the_decision has_the_last_word last_word in_charge_of_buying needs_approval must_approve has_to_approve purchasing_decides owner_decides final_decision decide_everything decision_is_made_by runs_purchasing in_charge_of_purchasing real_decision"),
        new(Sense.Pain, "pain pain_point pain_points biggest_problem main_problem struggle struggles struggling headache headaches biggest_headache biggest_worry main_worry main_concern biggest_concern biggest_issue main_issue frustrated_with frustration bottleneck challenge biggest_challenge suffers_from their_problem their_pain their_biggest needs_most worst_problem can't_keep_up short_of"),
        new(Sense.None, "no_pain pain_in_the_neck"),
        new(Sense.Damage, "dye_ran dye_ran_in_the_wash ran_in_the_wash shrank shrunk faded fading frayed fraying ripped splitting split_open bent warped rusted rusty seized jammed snapped chipped blunt wrong_size wrong_sizes wrong_colour wrong_color doesn't_fit don't_fit didn't_fit too_small too_big short_count short_delivered two_short one_short came_apart coming_apart fell_apart falling_apart fallen_apart peeling sticky smells smell_of stinks burnt_out packed_up conked_out on_the_blink dodgy duff"),
        new(Sense.Late, "wrong_address left_at_the_wrong left_it_at_the_wrong left_the_parcels left_the_boxes wrong_door wrong_depot wrong_site no_sign_of_the never_turned_up didn't_turn_up hasn't_turned_up still_waiting_on still_waiting_for_their driver_went_to courier"),
        new(Sense.Rude, "nobody_got_back no_one_got_back not_getting_back never_got_back fobbed_off passed_from_pillar passed_around kept_on_hold left_on_hold shirty snotty"),
        new(Sense.Complain, "kicked_off_about kicking_off_about kicked_up_a_fuss kicking_up_a_fuss kicked_up_a_stink gave_us_an_earful gave_me_an_earful giving_us_grief giving_me_grief tore_a_strip_off_me hit_the_roof went_ballistic is_fuming are_fuming fuming_about fuming livid up_in_arms not_impressed unimpressed not_best_pleased hacked_off cheesed_off narked miffed not_happy_about unhappy_about unhappy_with upset_about upset_with furious_about furious_over annoyed_about annoyed_at annoyed_with grumbling griping"),
        new(Sense.Pain, "worried_about concerned_about biggest_worry main_worry main_concern biggest_concern losing_sleep_over struggling_with struggle_with struggles_with pain_point can't_cope_with fed_up_with sick_of keeps_them_up"),
        new(Sense.Solved, "all_settled all_settled_now settled_now now_settled all_sorted all_sorted_now sorted_now all_done_and_dusted done_and_dusted put_to_bed all_good_now"),
        new(Sense.Relation, "boss's_cousin boss's_brother boss's_friend boss's_nephew boss's_mate boss's_son owner's_cousin owner's_brother owner's_friend owner's_nephew owner's_son director's_friend director's_cousin an_old_friend_of old_mate_of a_friend_of_the"),
        new(Sense.Decide, "new_buyer new_head_of new_purchasing_manager new_procurement_manager new_decision_maker new_purchasing_director new_md"),
        new(Sense.Decide, "makes…decisions make…decisions makes…decision takes…decisions take…decisions"),
        new(Sense.None, "buying_decisions buying_decision purchasing_decisions purchasing_decision"),
        new(Sense.Pain, "hates hate can't_stand sick_and_tired hates_waiting hate_waiting"),
    ];
}
