using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Deals, money, stages of a deal, and what selling costs.</summary>
internal static class EnglishSelling
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Sign, "confirm_already confirmed_already sign_in_the_end signed_in_the_end sign signed signs signing signed_with signed_up signed_off_on sign_with close closed closes closing closed_with won win we_won i_won winning landed land landing sold sell sells sold_to sealed seal_the_deal sealed_the_deal inked nailed bagged got_the_order got_an_order got_the_deal got_a_deal deal_done deal_closed deal_is_done deal_signed deal: new_deal " +
            "placed_an_order placed_order place_an_order ordered orders_placed put_in_an_order order_from new_order bought purchased booked booked_an_order took takes take has_ordered reordered repeat_order renewed renewal contract_signed signed_the_contract signed_a_contract signed_contract po_received received_a_po po_from got_the_po got_a_po purchase_order order_in order_came_in deal_with " +
            "went_with_us chose_us committed committed_to secured locked_in wrapped_up finalised finalized deal_came_through came_on_board closed_a_deal closed_the_deal signed_a_deal signed_the_deal made_a_sale sale_to upsold done_deal deal_in_the_bag in_the_bag its_a_deal got_signed"),
        new(Sense.Done, "signed signed_with signed_up closed closed_with won we_won i_won landed sold sold_to sealed sealed_the_deal inked nailed bagged got_the_order got_an_order got_the_deal got_a_deal deal_done deal_closed deal_is_done placed_an_order placed_order put_in_an_order ordered bought purchased took has_ordered reordered renewed contract_signed signed_the_contract signed_contract " +
            "committed secured locked_in finalised finalized closed_a_deal closed_the_deal signed_a_deal signed_the_deal made_a_sale got_signed"),
        new(Sense.None, "landed_on_the landed_on_a landed_on_my landed_safely case_closed karaoke_pk who_booked which_pool swimming_pool i'm_tired_of i_am_tired_of so_tired_of wasn't_worth isn't_worth not_worth worth_it two_for_one sign_in sign_up sign_out signal signature sign_of road_sign close_friends close_by close_to close_the_door close_the_window closed_on_sundays closed_today closing_time win_rate won't won_ton take_care take_it took_place take_a_break take_a_look took_off take_off take_note take_me take_over take_notes take_long " +
            "took_a_while takes_time take_them in_order_to order_status order_number on_order land_line landlord so_close close_rate sale_price on_sale best_seller close_the_books close_the_quarter close_the_month close_out took_them took_us booked_a_table booked_a_flight took_a took_the took_him took_her"),
        new(Sense.Order, "order orders deal deals contract contracts po sale"),
        new(Sense.Pay, "paid pay pays payment paying paid_up paid_off payment_in payment_from payment_received payment_of payments wired wire wires transferred_us remitted remits remittance settled settle settles settled_up came_in come_in_from money_came_in money_in cash_in cash_received funds_received cleared cleared_the_balance cleared_their_balance cleared_their_account sent_us_the_money deposited bank_transfer " +
            "transfer_from received_payment received_payment_from received_a_payment got_paid got_payment got_the_payment got_the_money collected collected_from money_from invoice_paid paid_the_invoice paid_their_invoice paid_us paid_in has_paid just_paid paid_another coughed_up repaid paid_back got_the_deposit received_a_deposit received_deposit received_the_deposit got_a_deposit money_received money_is_in money_arrived funds_came_in landed_in_our_account squared_up"),
        new(Sense.Done, "paid paid_up paid_off payment_in payment_received wired remitted settled came_in money_came_in cleared received received_payment got got_paid collected invoice_paid has_paid"),
        new(Sense.None, "paid_a_visit paid_a_visit_to pay_a_visit pay_attention paid_vacation pay_off payroll payday paid_leave pay_rise pay_raise pay_me settle_down hot_wire received_an_email came_in_late came_in_today pay_per clear_up payment_terms terms_of_payment payment_in_advance pay_upfront paid_upfront pay_in_advance paid_in_advance payment_method payment_days payment_on_delivery payment_term pay_for paid_for"),
        new(Sense.PayWeak, "received receive got get came_through came_in in_the_bank is_in has_arrived arrived landed sent_us sent credited transferred transfer_in collect in_our_account hit_our_account in_from in:"),
        new(Sense.Arrive, "is_in came_in has_come_in arrived has_arrived received got landed came_through came in_the_bank in_our_account is_here has_been_paid was_paid paid has_landed is_paid in_now"),
        new(Sense.InFull, "in_full paid_in_full paid_everything everything paid_up paid_off the_rest rest the_balance balance_paid paid_the_balance paid_the_rest remaining_balance the_remainder remainder settled_everything settled_in_full all_paid fully_paid paid_all paid_it_all full_amount full_payment final_payment settled_up cleared_the_balance cleared_their_balance settled_the_balance nothing_outstanding " +
            "outstanding_balance all_outstanding whole_invoice settled_their_account cleared_their_account squared_up cleared_everything what_they_owed everything_they_owe all_they_owed all_they_owe last_of_the_money"),
        new(Sense.Money, "money payment cash funds deposit balance invoice account"),
        new(Sense.Refund, "refund refunded refunds refunding gave_back gave_them_back paid_them_back paid_back_to returned_the_money money_back reimbursed credit_note credited_back sent_back return_of returned refunded_to refund_to refund_of refund_for credit_back"),
        new(Sense.None, "return_visit return_call returned_my_call returned_the_call return_flight refund_policy returned_my"),
        new(Sense.Quote, "quote quoted quotes quoting quotation quotations sent_a_quote sent_the_quote sent_quote quote_sent gave_a_quote gave_them_a_quote proposal sent_a_proposal sent_the_proposal offer_sent sent_an_offer price_quote quote_out quote_to quotation_sent quote_stage offered"),
        new(Sense.QuoteWeak, "price priced pricing selling_price sell_at selling_at asking offer charge charging list_price"),
        new(Sense.Sample, "sample samples sample_out samples_out sample_sent samples_sent sent_samples sent_a_sample sent_sample sent_the_samples sample_stage prototype swatches sampling"),
        new(Sense.Pi, "pi proforma pro_forma pro-forma proforma_invoice pro_forma_invoice pi_sent pi_stage pi_out"),
        new(Sense.Deposit, "deposit down_payment downpayment down-payment deposit_stage deposits"),
        new(Sense.Production, "is_gone_into_production has_gone_into_production is_gone_to_production has_gone_to_production production in_production into_production started_production manufacturing production_started production_stage being_made being_produced in_manufacturing"),
        new(Sense.Balance, "balance balance_stage balance_payment final_payment_stage final_balance balance_due"),
        new(Sense.None, "balance_sheet work-life_balance work_life_balance account_balance"),
        new(Sense.Shipping, "shipped shipping ship ships shipment dispatched dispatch goods_are_out goods_out goods_shipped shipping_stage order_shipped shipped_out on_the_way_to sailed loaded left_the_warehouse container_left out_for_delivery on_the_ship"),
        new(Sense.None, "shipping_cost shipping_costs shipping_fee free_shipping relationship"),
        new(Sense.StageWord, "stage step phase"),
        new(Sense.MoveTo, "moved_to moved_into moved move_to move_into moves_to is_in in is_at at goes_to went_to sent sent_to out_to out entered enters reached now_in now_at progressed_to advanced_to to into started is_now are_now on_to onto stage step at_the gone_to went_into"),
        new(Sense.Expect, "expect expected expecting should should_close should_sign likely hope_to_close hoping_to_close probably by_the_end_of aiming estimated est eta close_by planned target_close expected_close closing_by will_close will_sign should_order forecast"),
        new(Sense.Lose, "lost lose losing loses lost_to lost_the_deal lost_deal lost_it is_dead deal_is_dead dead fell_through falls_through fell_apart is_gone they_walked walked_away turned_us_down turned_down rejected rejected_us went_with_a_competitor went_with_someone_else went_with_another went_with_another_supplier went_to_a_competitor chose_a_competitor chose_someone_else picked_someone_else " +
            "signed_with_a_competitor signed_with_someone_else no_deal deal_off deal's_off is_off said_no backed_out pulled_out dropped_out cancelled_the_order dropped_us ditched_us bailed we_lost i_lost deal_lost went_elsewhere going_elsewhere going_with_someone_else going_with_a_competitor passed_on_us didn't_get_the_deal went_cold"),
        new(Sense.None, "is_gone_into is_gone_up is_gone_down is_gone_well is_gone_through is_gone_over is_gone_quiet is_gone_out is_gone_off is_gone_live is_gone_ahead is_gone_home is_gone_smoothly is_gone_fine is_gone_to is_gone_for lost_my lost_the_key lost_weight lost_a_bet lost_track lost_in lost_count lost_touch dead_tired dead_line deadline gone_to gone_for gone_home lost_his lost_her lost_and_found lose_weight lost_card lost_phone walked_in passed_away get_lost i'm_lost getting_lost"),
        new(Sense.Sign, "deal_done_with deal_is_done_with done_deal_with done_a_deal_with did_a_deal_with have_a_deal_with has_a_deal_with"),
        new(Sense.Done, "deal_done_with deal_is_done_with done_deal_with done_a_deal_with did_a_deal_with"),
        new(Sense.Expect, "expected_to_sign expect_to_sign expecting_to_sign expected_to_close expect_to_close expects_to_sign expects_to_close should_close_by should_sign_by going_to_sign_by will_sign_by will_close_by"),
        new(Sense.Close, "can_be_closed be_closed to_be_closed should_be_closed ready_to_close ready_to_be_closed can_close"),
        new(Sense.Rank, "is_winning are_winning winning_on winning_at who's_winning is_ahead is_in_front out_in_front leads_on leads_in is_leading"),
        new(Sense.Lose, "no_deal_with no_deal_at didn't_get_the…job didn't_get_the…deal didn't_get_the…order didn't_get_the…contract didn't_get_the…business didn't_win_the…job didn't_win_the…deal didn't_win_the…contract pulled_the_plug pull_the_plug"),
        new(Sense.Sign, "is_ours are_ours is_now_ours is_finally_ours got_the_signature signature_from got_their_signature signature_is_in got_a_signature got_the_signature_from"),
        new(Sense.Done, "is_ours are_ours is_now_ours is_finally_ours got_the_signature signature_is_in got_their_signature got_a_signature got_the_signature_from"),
        new(Sense.Shipping, "on_the_truck on_a_truck on_the_lorry on_the_water on_the_boat on_its_way_to on_their_way_to left_the_factory left_our_warehouse left_the_dock with_the_courier with_the_carrier"),
        new(Sense.Done, "on_the_truck on_a_truck on_the_lorry on_the_water left_the_factory left_our_warehouse"),
        new(Sense.Spend, "put_down set_me_back shelled_out forked_out paid_out_of_pocket out_of_pocket"),
        new(Sense.Lose, "loss_reasons loss_reason lost_deals reasons_for_losing lost_orders lost_business losses"),
        new(Sense.Why, "loss_reasons loss_reason reasons_for_losing"),
        new(Sense.Spend, "spent spend spends cost costs costed came_to bill tab paid_for expense expenses expensed expensing entertainment expense: total total_of receipt reimburse"),
        new(Sense.Treat, "treated treat treated_to hosted hosting entertained took_out took_to invited bought_them bought took took_them took_him took_her took_their took_the bought_lunch bought_dinner bought_coffee bought_drinks entertaining wined_and_dined"),
        new(Sense.Meal, "barbie bbq barbecue tapas steak steaks sushi dim_sum dinner lunch breakfast coffee drinks drink tea meal meals karaoke ktv golf bubble_tea cake fruit wine beer beers brunch snacks flowers banquet supper hotpot hot_pot tickets bbq barbecue mooncakes fruit_basket sushi pizza taxi bubble_teas restaurant"),
        new(Sense.GiveGift, "sent gave brought bought"),
        new(Sense.Deliver, "delivered delivery_made goods_delivered goods_arrived order_delivered delivery_done delivery_completed completed_delivery handed_over_the_goods received_the_goods got_the_goods signed_for_the_goods goods_received delivery_went_out was_delivered were_delivered order_arrived shipment_arrived delivery_complete made_the_delivery took_delivery"),
        new(Sense.Send, "sent send sending shipped mailed posted couriered"),
        new(Sense.Pay, "stumped_up stump_up forked_over forked_out ponied_up coughed_up coughed_over settled_their_bill settled_the_bill paid_their_bill paid_the_bill cleared_their_bill cleared_their_tab transfer_landed transfer_came_in transfer_arrived transfer_came_through transfer_has_landed wire_landed wire_came_in bank_transfer_landed money_landed cheque_cleared check_cleared cheque_arrived cheque_came_in money_has_come payment_has_come payment_landed payment_came_in payment_came_through payment_arrived payment_hit payment_is_in funds_landed funds_arrived remittance_came bacs_came_in"),
        new(Sense.Done, "stumped_up forked_over ponied_up coughed_up coughed_over settled_their_bill settled_the_bill paid_their_bill paid_the_bill cleared_their_bill cleared_their_tab transfer_landed transfer_came_in transfer_arrived transfer_came_through transfer_has_landed wire_landed wire_came_in bank_transfer_landed money_landed cheque_cleared check_cleared cheque_arrived cheque_came_in money_has_come payment_has_come payment_landed payment_came_in payment_came_through payment_arrived payment_hit payment_is_in funds_landed funds_arrived"),
        new(Sense.InFull, "last_of_the_money the_last_of_the_money last_of_their_money last_of_what_they_owed the_last_bit the_final_bit last_instalment last_installment the_last_instalment final_instalment final_installment settled_their_bill settled_the_bill paid_their_bill paid_the_bill cleared_their_bill cleared_their_tab"),
        new(Sense.Pay, "got_the_last_of_the_money got_the_last_of_their_money had_the_last_of_the_money received_the_last_of_the_money"),
        new(Sense.Done, "got_the_last_of_the_money got_the_last_of_their_money had_the_last_of_the_money received_the_last_of_the_money"),
        new(Sense.Lose, "deal_is_failed deal_failed has_failed is_failed deal_is_lost deal_is_gone gone_to_a_competitor gone_to_a_rival gone_elsewhere lost_out_to got_pipped pipped_to pipped_by pipped_at_the_post beaten_to it's_dead it_is_dead went_south gone_south went_belly_up gone_cold fell_over"),
        new(Sense.Arrive, "has_come have_come has_landed came_across has_come_through has_come_across"),
        new(Sense.Prepaid, "100%_advance 100_%_advance full_advance fully_in_advance advance_payment full_payment_in_advance payment_up_front cash_up_front money_up_front money_upfront all_up_front all_upfront paid_up_front paying_up_front 100%_upfront 100%_up_front 100%_prepaid against_advance advance_paid"),
        new(Sense.Meal, "pints pint pint_with pints_with a_curry curry brews brew chai samosas sarnies butties fish_and_chips chinese_takeaway takeaway thali biryani dim_sum tapas steak steaks cocktails whisky whiskey champagne prosecco hamper_for scones pastries doughnuts donuts bagels cupcakes chocolates biscuits"),
        new(Sense.Treat, "took…for_a_curry took…for_a_pint took…for_pints took…for_a_beer took…for_beers took…for_a_drink took…for_a_steak took…for_a_bite stood…a_round got…a_round bought…a_round bought…a_pint took…for_a_round_of_golf"),
        new(Sense.Cost, "buying_in buying_in_at buy_in_at buys_in_at costs_me cost_me costing_me paying_the_supplier landed_cost lands_at landing_at bought_in_at"),
        new(Sense.Pay, "deposit_landed deposit_came_in deposit_arrived deposit_is_in deposit_received deposit_cleared deposit_paid balance_landed balance_came_in balance_arrived balance_cleared instalment_landed instalment_came_in instalment_arrived first_instalment second_instalment"),
        new(Sense.Done, "deposit_landed deposit_came_in deposit_arrived deposit_is_in deposit_received deposit_cleared deposit_paid balance_landed balance_came_in balance_arrived instalment_landed instalment_came_in instalment_arrived"),
        new(Sense.Deposit, "deposit_landed deposit_came_in deposit_arrived deposit_is_in deposit_received deposit_cleared deposit_paid"),
        new(Sense.Arrive, "deposit_landed deposit_came_in deposit_arrived deposit_is_in deposit_received deposit_cleared deposit_paid"),
        new(Sense.Deposit, "received_deposit received_the_deposit got_the_deposit received_a_deposit got_a_deposit got_their_deposit received_their_deposit deposit_from"),
        new(Sense.Arrive, "received_deposit received_the_deposit got_the_deposit received_a_deposit got_a_deposit got_their_deposit received_their_deposit"),
        new(Sense.Done, "received_deposit received_the_deposit got_the_deposit received_a_deposit got_a_deposit got_their_deposit received_their_deposit"),
        new(Sense.Meal, "uber cab taxis cabs petrol parking mileage toll tolls flight flights fuel lyft train_ticket train_tickets train_fare bus_fare auto_fare rickshaw"),
        new(Sense.Arrive, "has_come_from have_come_from has_come_in_from deposit_has_come money_has_come_from"),
        new(Sense.Meal, "took…for_a_curry took…for_a_pint took…for_pints took…for_a_beer took…for_beers took…for_a_drink took…for_a_steak took…for_a_bite stood…a_round got…a_round bought…a_round bought…a_pint took…for_a_round_of_golf"),
        new(Sense.None, "booked_flights booked_flight booked_tickets booked_train booked_a_room booked_hotel booked_the_flights booked_my_flights booked_a_hotel booking_flights booking_tickets booked_a_table booked_a_train"),
        new(Sense.Deposit, "deposit_has_come"),
        new(Sense.Sign, "got…signature get…signature have…signature got…signed_contract"),
        new(Sense.Done, "got…signature got…signed_contract"),
        new(Sense.Term, "pays_on_delivery paid_on_delivery paying_on_delivery"),
        new(Sense.None, "replacement replacements the_replacement replacement_parts"),
    ];
}
