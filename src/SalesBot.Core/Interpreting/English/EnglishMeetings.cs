using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Meetings by their nouns, and what stands with them: "quick catch-up with", "spent the morning at".</summary>
internal static class EnglishMeetings
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Meet, "makan meeting meetings sit-down sitdown sit_down catch-up catchup catch_up get-together face-to-face face_to_face appointment session review_meeting kick-off kickoff chat talk conversation visit site_visit walk-through walkthrough plant_tour factory_tour tour lunch dinner breakfast coffee coffees tea drinks brunch negotiation negotiations discussion discussions good_hour long_talk tasting workshop training handover_meeting " +
            "meetup meet-up meet_up business_lunch business_dinner working_lunch lunch_meeting dinner_meeting breakfast_meeting"),
        new(Sense.Done, "visit_done_at visit_done_to visit_done_with meeting_done_at meeting_done_with demo_done_at demo_done_for call_done_with rocked_up_at rocked_up_to turned_up_at had_teams_with had_zoom_with had_a had_an had_my had_our had_another had_some had_lunch had_dinner had_coffee had_breakfast had_tea had_drinks had_two grabbed grabbed_a held_a did_a did_the got_a got_an got_together wrapped wrapped_up finished came_out_of came_from fresh_out_of fresh_from enjoyed_a attended sat_through went_through joined_a just_had just_did spent was_with were_with"),
        new(Sense.Visit, "visit_done_at visit_done_to visit_done_with meeting_done_at meeting_done_with rocked_up_at rocked_up_to turned_up_at will_visit hour_at hours_at hour_with hours_with morning_at morning_with afternoon_at afternoon_with day_at day_with time_with time_at minutes_with minutes_at was_at was_over_at was_out_at was_down_at was_up_at was_back_at was_in_at was_round_at was_with was_on_site_at were_at were_over_at were_with been_at been_over_at been_to been_over_to been_with i_was_at we_were_at over_at_the in_person on_site on-site onsite face_to_face_with face-to-face_with went_over_to went_round_to went_round went_by came_back_from back_from just_left " +
            "had_a_look_at stayed_at sat_with site_visit plant_visit factory_visit customer_visit store_visit courtesy_visit"),
        new(Sense.Done, "hour_at hours_at hour_with hours_with morning_at morning_with afternoon_at afternoon_with day_at day_with time_with time_at minutes_with minutes_at was_at was_over_at was_out_at was_down_at was_up_at was_back_at was_in_at was_round_at was_on_site_at were_at were_over_at been_at been_over_at been_to been_over_to been_with i_was_at we_were_at went_over_to went_round_to went_round came_back_from back_from just_left had_a_look_at stayed_at"),
        new(Sense.Intend, "off_to_see due_to supposed_to meant_to have_to need_to got_to must should off_to on_my_way_to about_to i'm_off_to heading_to headed_to i'm_seeing i_am_seeing we're_seeing i'm_meeting i_am_meeting we're_meeting i'm_visiting i_am_visiting we're_visiting i'm_calling i_am_calling seeing want_to let's let_me going_to gonna will shall will_go i'll we'll i_will we_will i_shall will_be"),
        new(Sense.GoTo, "off_to_see off_to on_my_way_to heading_to headed_to heading_over_to heading_out_to seeing i'm_seeing i_am_seeing we're_seeing going_round_to going_over_to going_out_to going_down_to going_to_see going_to_visit will_go_and_see go_and_see go_round"),
        new(Sense.Call, "call_done_with will_call will_phone will_ring telephonic telephonic_discussion telephonic_conversation tele-call telecon phone_conversation phone_call phone_calls call calls on_the_phone by_phone over_the_phone rang"),
        new(Sense.Online, "teams_with zoom_with had_teams_with had_zoom_with teams_call_with zoom_call_with video_call_with teams_meeting_with zoom_meeting_with online_meeting_with online_call_with video_meeting_with video_call video_meeting teams_call teams_meeting zoom_call zoom_meeting online_meeting online_call on_teams on_zoom via_zoom via_teams over_zoom over_teams screen_share webinar virtual_meeting vc remote_session remotely"),
        new(Sense.Demo, "demo_done_at demo_done_for demo demos demonstration demonstrations product_demo live_demo full_demo trial_session product_show presentation showed…our showed…how_it_works gave…demo gave…a_demo gave…a_demonstration"),
        new(Sense.Done, "showed…our showed…how_it_works"),
        new(Sense.CallOff, "shan't_be_visiting shan't_be_going shan't_be_seeing shan't_be_meeting not_visiting not_going_to not_seeing no_longer_visiting no_longer_going no_longer_seeing won't_be_visiting won't_be_going won't_be_seeing not_meeting no_longer_meeting cancelling canceling calling…off called…off am_cancelling is_scrapped scrapped"),
        new(Sense.None, "did_the_books did_the_math had_a_great_day had_a_good_day had_a_bad_day had_a_think visit_website visit_my_mother meet_the_target met_the_target"),
    ];
}
