using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Ways of meeting a customer.</summary>
internal static class EnglishContacts
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Visit, "visit visited visiting visits a_visit paid_a_visit paid_a_visit_to pay_a_visit pay_a_visit_to met met_with met_up_with meeting_with meeting_at a_meeting_with had_a_meeting_with had_a_meeting_at dropped_by drop_by dropping_by dropped_in_on dropped_in drop_in stopped_by stop_by stopping_by swung_by swing_by popped_in popped_by popped_over popped_into pop_by pop_in " +
            "went_to_see went_and_saw went_over_to went_by went_round_to came_out_of come_out_of coming_out_of came_from just_left left_the came_back_from back_from got_back_from just_got_back_from sat_down_with sit_down_with sat_with toured on-site_at on_site_at onsite_at onsite on-site site_visit face_to_face face-to-face in_person saw_the " +
            "caught_up_with had_lunch_with had_coffee_with had_dinner_with was_at were_at been_at been_to i_was_at spent_the_morning_at spent_the_afternoon_at spent_the_day_at walked_into called_on called_in_on visted vistied visitted vist vists stopped_in stopped_at looked_in_on came_by see_visit_with checked_in_on made_it_to saw"),
        new(Sense.Done, "visited paid_a_visit paid_a_visit_to met met_with met_up_with had_a_meeting_with had_a_meeting_at dropped_by dropped_in_on dropped_in stopped_by swung_by popped_in popped_by popped_over popped_into went_to_see went_and_saw went_over_to went_by came_out_of came_from just_left came_back_from back_from got_back_from just_got_back_from sat_down_with sat_with " +
            "toured caught_up_with had_lunch_with had_coffee_with had_dinner_with was_at were_at been_to i_was_at went_to went called phoned rang emailed mailed messaged texted spoke_to spoke_with talked_to talked_with chatted_with demoed demoed_to presented_to presented walked_into visted visitted made_it_to stopped_at called_on saw"),
        new(Sense.None, "met_the_target met_target met_my_target met_expectations website_visit visit_count visits_target visitor visitors met_at met_at_the met_them_at met_at_expo met_her_at met_him_at"),
        new(Sense.GoTo, "go_to going_to_see go_see go_visit get_to got_to went_to went went_over went_out_to go_over_to drive_to drove_to drove_out_to heading_to headed_to going_to travel_to travelled_to traveled_to fly_to flew_to was_in go_and_see meet see seeing meeting see_visit"),
        new(Sense.None, "going_to_rain going_to_be went_well went_great went_down went_up went_wrong went_bankrupt went_with went_live go_to_sleep went_home going_nowhere goes_well get_to_know see_you got_to_go going_on went_on how_did_it_go see_the see_what see_how see_if go_ahead"),
        new(Sense.Talk, "spoke_to spoke_with spoke talked_to talked_with talked talk_to talk_with talking_to speak_to speak_with chatted_with chatted chat_with had_a_chat_with a_chat_with caught_up_with catch_up_with reached_out_to reach_out_to connected_with contacted contact discussed had_a_talk_with touched_base_with touch_base_with followed_up_with followed_up"),
        new(Sense.Done, "contacted reached_out_to connected_with followed_up_with had_a_chat_with touched_base_with"),
        new(Sense.Call, "call called calls calling phone phoned phoning rang ring ring_up rang_up phone_call phone_calls a_call quick_call call_with on_the_phone gave_them_a_call give_them_a_call gave_a_call_to telephoned dialed cold_called got_off_the_phone_with off_the_phone_with got_off_a_call_with off_a_call_with had_a_call_with had_a_call on_a_call_with by_phone over_the_phone spoke_on_the_phone call_to " +
            "had_a_phone_call_with a_phone_call_with jumped_on_a_call_with on_the_line_with a_ring a_buzz give_a_call"),
        new(Sense.None, "call_off called_off call_it call_it_a_day so-called phone_number phone_no call_center roll_call called_it what's_called is_called last_call"),
        new(Sense.Message, "message messaged messaging text texted texting wechat wechatted whatsapp whatsapped sms dm dmed dm'd pinged ping on_wechat via_wechat by_wechat sent_a_message sent_a_text sent_a_message_to sent_a_text_to left_a_message left_a_message_for im'd slack slacked line_message"),
        new(Sense.Done, "sent_a_message sent_a_text sent_a_message_to sent_a_text_to left_a_message left_a_message_for whatsapped wechatted pinged dm'd sent_an_email sent_an_email_to sent_email_to emailed"),
        new(Sense.None, "text_file ping_me pinging"),
        new(Sense.Email, "email emailed emailing e-mail e-mailed mail mailed mailing emails sent_an_email sent_an_email_to sent_email_to by_email via_email dropped_an_email_to wrote_to wrote_an_email_to email_to"),
        new(Sense.None, "mail_room email_address snail_mail mailing_list"),
        new(Sense.Online, "video_call video_calls video_meeting video_meetings video_conference video_chat videocall zoom zoomed zoom_call zoom_meeting zoom_with teams_call teams_meeting google_meet online_meeting online_call online_meetings virtual_meeting virtual_call web_meeting webex webinar facetime skype skyped tencent_meeting remote_meeting video_called online_session video online"),
        new(Sense.None, "video_game video_games online_store online_shop"),
        new(Sense.Demo, "demo demos demoed demo'd demoed_to demonstration demonstrated demonstrations product_demo gave_a_demo did_a_demo demo_at demo_for demo_with demo_to presented_to presentation presented present tasting_session product_presentation walkthrough showed_them_the sample_tasting showcased product_tour"),
    ];
}
