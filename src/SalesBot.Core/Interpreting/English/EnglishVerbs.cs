using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>What sales people do, by verbs: each stands for all its forms, and … for the customer, the amount or whatever else is said between its parts.</summary>
internal static class EnglishVerbs
{
    public static IEnumerable<WordRow> Rows => Verbs.SelectMany(row => row.Rows());

    private static readonly VerbRow[] Verbs =
    [
        new(Sense.Visit, "visit meet meet_with meet_up_with drop_by drop_in drop_in_on drop_in_at drop_in_to drop_into drop_round drop_over stop_by stop_in stop_in_at stop_off_at swing_by swing_past swing_round pop_in pop_in_on pop_in_to pop_by pop_over pop_over_to pop_round pop_round_to pop_into call_in_on " +
            "call_in_at call_round_at look_in_on look_in_at look_up_at sit_down_with catch_up_with go_to_see go_and_see go_see go_round_to go_round_to_see go_over_to_see go_out_to_see go_back_to_see go_by walk_into tour come_by get_together_with have_a_sit_down_with have_a_meeting_with have_a_meeting_at have_a_good_meeting_with " +
            "have_an_appointment_at have_an_appointment_with pay…a_visit pay…visit pay…a_call pay_a_visit_to make_a_visit_to make_a_trip_to have_a_look_at_their see_people_at sit_with have_lunch_with have_dinner_with have_coffee_with have_tea_with have_breakfast_with have_drinks_with have_a_coffee_with have_a_drink_with grab_lunch_with grab_coffee_with grab_a_coffee_with grab_dinner_with grab_a_bite_with meet…for_lunch meet…for_coffee meet…for_dinner"),
        new(Sense.GoTo, "go_to head_to head_over_to drive_to drive_over_to drive_out_to drive_down_to drive_up_to fly_to travel_to get_to run_over_to go_over_to go_out_to go_down_to go_up_to go_back_to walk_over_to come_to make_it_to get_over_to"),
        new(Sense.Talk, "speak_to speak_with talk_to talk_with talk_through chat_with chat_to connect_with touch_base_with reach_out_to get_hold_of get_through_to get_in_touch_with have_a_word_with have_a_chat_with have_a_talk_with have_a_catch-up_with have_a_catch_up_with have_a_conversation_with discuss_with check_in_with follow_up_with"),
        new(Sense.Call, "call phone ring telephone dial give…a_call give…a_ring give…a_buzz give…a_bell give…a_tinkle ring…up call…up ring_up have…on_the_phone have…on_the_line get…on_the_phone catch…on_the_phone reach…by_phone reach…on_the_phone speak…on_the_phone speak…over_the_phone talk…on_the_phone talk…over_the_phone " +
            "hop_on_a_call_with jump_on_a_call_with get_on_a_call_with have_a_call_with have_a_quick_call_with take_a_call_from get_a_call_from do_a_call_with make_a_call_to place_a_call_to follow_up…by_phone"),
        new(Sense.Message, "message text whatsapp wechat dm sms drop…a_message drop…a_line drop…a_text send…a_message send…a_text send…a_wechat send…a_whatsapp leave…a_message shoot…a_message ping…on_wechat ping…on_whatsapp message…on_wechat write…on_wechat write…on_whatsapp"),
        new(Sense.Email, "email mail e-mail send…an_email send…an_e-mail send…a_mail drop…an_email drop…a_mail shoot…an_email write…an_email write_to write_an_email_to send…by_email send…by_mail send…via_email"),
        new(Sense.Online, "zoom skype facetime video_call do_a_video_call_with have_a_video_call_with have_a_zoom_with have_a_teams_call_with have_an_online_meeting_with meet…online meet…on_zoom meet…on_teams see…on_zoom speak…on_zoom"),
        new(Sense.Demo, "demo demonstrate demo_to give…a_demo give…a_demonstration give…the_demo do…a_demo present_to run…through_a_demo walk…through_the_product show…the_demo show…a_demo do_a_demo_at do_a_demo_for do_a_demo_with give_a_demo_at give_a_demo_to do_the_demo"),
        new(Sense.Sign, "sign close win land sell seal bag nail ink secure clinch conclude buy reorder renew put…pen_to_paper put_pen_to_paper put_their_signature put…signature get…over_the_line get…signed get…across_the_line give…the_order give_us…order give_us_an_order give_us_their_order place…order place_an_order " +
            "get…order_from get_an_order_from get_the_order_from get…contract_from win…contract sign_up sign…up sign_off_on sign_with sign_on_the_dotted_line go_with_us choose_us pick_us commit_to come_on_board wrap_up…deal close…deal ink…deal seal…deal strike…deal do…deal_with make_a_sale_to say_yes give…the_go-ahead give…the_green_light " +
            "confirm…order confirm…the_order sign…contract sign…the_contract conclude…contract finalise…deal finalize…deal bring_in…order take…order"),
        new(Sense.Pay, "pay settle remit wire pay…off pay_up settle_up square_up pay_in pay_over settle…account settle…bill settle…invoice clear…balance clear…invoice clear…account transfer…to_us transfer_us transfer…to_our_account reach_our_account hit_our_account arrive_in_our_account land_in_our_account come_in show_up_in_our_account collect_from cough_up pay…in_full"),
        new(Sense.Refund, "refund reimburse give…back get…back pay…back send…back credit…back give_back_to pay_back_to issue…refund issue_a_refund"),
        new(Sense.Lose, "lose turn_us_down turn_down reject_us reject_our walk_away back_out pull_out drop_out drop_us go_elsewhere go_with_someone go_with_somebody go_with_a_competitor go_with_the_competitor go_with_another go_with_the_competition go_for_someone go_for_another go_to_a_competitor go_to_the_competition go_to_another choose_someone choose_somebody " +
            "choose_another choose_a_competitor choose_the_competition choose_the_competitor pick_someone pick_another pick_a_competitor sign_with_someone sign_with_somebody sign_with_another sign_with_a_competitor sign_with_the_competition buy_elsewhere buy_from_someone order_elsewhere say_no decide_against fall_through opt_for_a opt_for_another opt_for_someone miss_out_on " +
            "slip_away lose_out_on lose…to walk_away_from_us switch_to_a_competitor switch_to_another pass_on_us pass_on_our go_another_way put…off_indefinitely put…on_ice"),
        new(Sense.Complain, "complain grumble moan gripe rant whine raise…complaint make…complaint lodge…complaint file…complaint complain_about complain_that raise_a_complaint make_a_complaint"),
        new(Sense.Solved, "resolve solve settle fix sort sort_out handle deal_with take_care_of clear_up iron_out put…right address close smooth_over put…to_rest close_out close…off sort…out"),
        new(Sense.Deliver, "deliver hand_the_goods_over hand_over_the_goods drop_off_the_goods drop_the_goods_off"),
        new(Sense.Treat, "treat treat…to host entertain take…to_lunch take…to_dinner take…to_supper take…out take…out_for_lunch take…out_for_dinner take…for_lunch take…for_dinner take…for_a_meal take…for_drinks take…for_coffee take…to_golf buy…lunch buy…dinner buy…supper buy…drinks buy…coffee buy…coffees buy…a_drink buy…a_meal invite…to_lunch " +
            "invite…to_dinner invite…for_lunch invite…for_dinner invite…for_drinks wine_and_dine stand…lunch stand…dinner"),
        new(Sense.Meal, "have_lunch_with have_dinner_with have_coffee_with have_breakfast_with have_drinks_with have_tea_with grab_lunch_with grab_coffee_with grab_dinner_with take…to_lunch take…to_dinner take…to_supper take…out take…out_for_lunch take…out_for_dinner take…for_lunch take…for_dinner take…for_a_meal take…for_drinks take…for_coffee take…to_golf buy…lunch buy…dinner buy…supper buy…drinks buy…coffee buy…coffees buy…a_drink buy…a_meal invite…to_lunch invite…to_dinner invite…for_lunch " +
            "invite…for_dinner invite…for_drinks wine_and_dine stand…lunch stand…dinner"),
        new(Sense.Spend, "expense spend…on lay_out put…on_expenses put…on_my_expenses"),
        new(Sense.Release, "release give_up_on give…up let…go let_go_of put…back put…back_in_the_pool put…back_in_the_public_pool put…back_into_the_public_pool put…into_the_public_pool put…in_the_public_pool put…back_into_the_pool put…into_the_pool put…in_the_pool return…to_the_pool send…back_to_the_pool throw…back throw…back_in_the_pool hand…back_to_the_pool hand…back give…back_to_the_pool move…to_the_pool move…into_the_pool drop…from_my_list " +
            "take…off_my_list take…off_my_hands drop…back_into_the_pool free_up set…free stop_working_on stop_pursuing"),
        new(Sense.Claim, "claim grab take…out_of_the_pool take…out_of_the_public_pool take…from_the_public_pool take…from_the_pool pull…from_the_pool pull…out_of_the_pool get…out_of_the_pool get…from_the_pool pick…from_the_pool fish…out_of_the_pool have…from_the_pool want…from_the_pool pick…up_from_the_pool grab…from_the_pool claim…from_the_pool bring…out_of_the_pool assign…to_me assign…to_myself"),
        new(Sense.Transfer, "transfer hand…over hand…over_to move…over_to pass…on_to pass…over_to hand_over take_over turn…over_to sign…over_to let…have reassign reassign…to give…over_to look_after take…over"),
        new(Sense.Lock, "lock reserve protect freeze block ring-fence keep…protected keep…locked keep…reserved keep…safe"),
        new(Sense.Remind, "remind put…in_my_diary put…in_the_diary put…in_my_calendar put…in_the_calendar put…on_my_calendar put…on_my_list put…on_my_agenda put…on_my_to-do_list pencil…in pencil_in diarise diarize make_a_note_to set_a_reminder book…in add…to_my_list add…to_my_calendar make_sure_i make_sure_we"),
        new(Sense.Undo, "undo revert reverse delete remove erase scratch scrap strike withdraw retract void wipe take…back take…out_again take…out roll…back strip…out get_rid_of kill forget"),
        new(Sense.Add, "onboard set…up_as_a_new_customer set…up_as_a_customer set…up_as_a_new_client set…up_as_a_client put…on_the_books put…down_as_a_new_customer put…in_as_a_new_customer add…as_a_customer add…as_a_new_customer add…as_a_client add…as_a_new_client add…as_a_lead add…as_a_new_lead create…as_a_customer create…as_a_new_customer " +
            "create…as_a_client register…as_a_customer register…as_a_new_customer register…as_a_client enter…as_a_new_customer record…as_a_new_customer put…on_the_list add…to_my_customers add…to_the_customers add…to_our_customers add…to_the_customer_list open_an_account_for create_an_account_for take…on_as_a_new_customer"),
        new(Sense.Note, "note note_that jot_down write_down keep…in_the_file keep_in_the_file keep_in_the_file_of keep_on_file put…on_file put_in_the_file add_to_the_file make_a_note bear_in_mind keep_in_mind"),
        new(Sense.Award, "award present…with honour honor crown nominate"),
        new(Sense.Register, "put…down"),
        new(Sense.CallOff, "call…off call_off postpone…indefinitely"),
    ];
}
