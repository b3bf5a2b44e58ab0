using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Customers as such: new ones, tiers, notes, the public pool, handing over.</summary>
internal static class EnglishCustomers
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.TierWord, "tier account grade level customer class rating category_a a-tier b-tier c-tier"),
        new(Sense.SetTier, "make upgrade downgrade upgraded downgraded promote demote set mark classify reclassify rate bump bump_up move is_now should_be change raise lower bumped put_down_as tier: treat_as label tag regrade put class grade treat classify file list consider call"),
        new(Sense.Add, "new_cust add_cust add_new_cust new_customer add_customer add_a_customer add_a_new_customer add_new_customer add new_client add_client add_a_new_client add_new_client new_lead add_lead add_new_lead add_a_lead create_customer create_a_customer create_a_new_customer create_new_customer register_customer register_a_new_customer register_new_customer new_account create create_account new_prospect add_prospect add_a_prospect " +
            "onboard onboarded signed_up_a_new_customer found_a_new_customer got_a_new_customer got_a_new_lead picked_up_a_new_lead picked_up_a_new_customer put_in_a_new_customer enter_a_new_customer have_a_new_customer please_add set_up_a_new_customer set_up_customer found_a_new_lead add_a_new_lead register opened_a_new_account log_a_new_customer record_a_new_customer new_customer:"),
        new(Sense.None, "add_up adds_up add_on add_to add_that add_a_reminder add_a_task add_to_playlist"),
        new(Sense.NewCustomer, "new_cust new_custs new_customer new_customers new_client new_clients new_accounts new_logos new_business new_customer's new_account first-time_customers new_buyers"),
        new(Sense.Customer, "customer customers client clients account accounts lead leads"),
        new(Sense.Referral, "referred_by referral referred introduced_by introduced recommended_by recommended introduction_from referral_from via came_through came_via through referrer thanks_to intro_from intro_by sent_to_us_by brought_in_by by_way_of"),
        new(Sense.Exhibition, "expo exhibition trade_show tradeshow trade_fair fair convention at_the_expo met_at_the_expo exhibitions conference canton_fair show booth met_at_a_fair"),
        new(Sense.Inquiry, "inquiry enquiry inbound inquired enquired inquiry_from came_to_us contacted_us reached_out_to_us inbound_lead they_called_us they_contacted_us they_reached_out asked_for_a_quote walk-in walk_in walked_in came_in_through_an_inquiry rfq they_found_us"),
        new(Sense.ColdCall, "cold_call cold_called cold-call cold_calling cold-called cold_calls cold_visit cold_outreach door_to_door door-to-door canvassing knocked_on_their_door prospecting cold_email cold_pitch"),
        new(Sense.Web, "online website web internet google facebook instagram linkedin tiktok douyin alibaba social_media online_ad from_the_web webform web_form online_lead through_the_website ads seo newsletter"),
        new(Sense.OtherSource, "other_source"),
        new(Sense.Contact, "contact contact_is contact_person contact: attn buyer_is speak_to ask_for contact_name"),
        new(Sense.Phone, "phone tel mobile cell phone_number number telephone ph phone: reach_them_at cell: mob"),
        new(Sense.Claim, "claim claiming claimed grab grabbing pick_up picking_up i'll_take i_will_take i_take take take_over_from_the_pool i'd_like_to_take i_want_to_take let_me_take i'll_have i_want i_want_to_claim fish_out pull get_me assign_me assign_to_me assign snatch dibs_on dibs pick take_from_the_pool i'll_grab take_on mine_now taking scoop_up"),
        new(Sense.None, "pick_up_the_phone insurance_claim get_me_a pull_over"),
        new(Sense.Release, "release releasing released back_to_the_pool back_in_the_pool back_into_the_pool back_to_pool back_to_the_public_pool back_in_the_public_pool back_into_the_public_pool return_to_the_pool return_to_pool into_the_pool to_the_pool into_the_public_pool to_the_public_pool drop dropping give_up give_up_on giving_up_on let_go let_go_of letting_go_of put_back hand_back throw_back move_to_the_pool free_up " +
            "no_longer_following not_following_anymore release_to_the_pool giving_up done_with back_in_pool off_my_list send_back_to_the_pool stop_following stop_chasing"),
        new(Sense.Pool, "pool public_pool the_pool public_sea shared_pool open_pool customer_pool pool_customers unowned unassigned unclaimed"),
        new(Sense.None, "swimming_pool car_pool carpool pool_party pool_table"),
        new(Sense.Fall, "fall fall_into fall_back dropping dropping_into drops_into drop_into slipping_into falling falls drop_into drop_to_the_pool go_back_to_the_pool going_back_to_the_pool goes_back_to_the_pool go_back going_back return_to_the_pool returning_to_the_pool expire expiring expires lose_to_the_pool losing_to_the_pool about_to_lose at_risk risk will_lose going_to_lose am_i_losing lose slip slipping end_up_in drop_back pool_risk due_for_the_pool close_to_the_pool about_to_fall run_out run_out_of_time revert lapse"),
        new(Sense.Transfer, "transfer transfers transferring hand hand_over handover hand_off handing_over reassign reassigned move moving assign assigned give pass pass_on pass_to shift switch turn_over transferred_to moved_to let_have takes_over taking_over take_over gets goes_to transfer_ownership"),
        new(Sense.None, "give_me give_them give_up give_him give_her move_on pass_away give_us hand_made bank_transfer move_in wire_transfer"),
        new(Sense.To, "to over_to for onto into"),
        new(Sense.From, "from off of away_from currently_with"),
        new(Sense.HisCustomers, "'s_customers 's_accounts 's_clients customers accounts clients all_customers book_of_business portfolio"),
        new(Sense.Note, "note note_that note_on note_for note_down notes make_a_note make_a_note_that add_a_note take_note jot_down jot write_down for_the_record fyi profile remark remarks keep_in_mind also_note note: noted_that put_a_note"),
        new(Sense.Lock, "lock lock_in_ lock_down protect protection reserve hold freeze locked lock_customer ring-fence keep_out_of_the_pool"),
        new(Sense.Case, "case cases case_study case_studies success_story success_stories story stories use_case use_cases example examples best_practice playbook reference_case win_story win_stories"),
        new(Sense.None, "in_case in_any_case just_in_case in_that_case case_by_case worst_case best_case lower_case phone_case suitcase"),
        new(Sense.Share, "share sharing share_a_case share_case sharing_a_case case_to_share case_share share_a_story here's_a_case case_study: case: new_case add_a_case submit_a_case post_a_case for_the_case_library add_to_the_case_library story_to_share lesson_to_share success_story: case_for_the_library"),
        new(Sense.Details, "history history_on history_of history_with record records record_of details profile file data info information background timeline notes_on activity overview_of everything_on all_about"),
        new(Sense.Status, "tell_me_about what's_up_with what's_going_on_with what's_new_with what_about how_about how_is how_are where_are_we_with where_are_we_on where_do_we_stand_with where_do_we_stand_on where_is status status_of status_on update_on any_update_on any_news_on any_news_from latest_on what_do_we_know_about what's_the_story_with what's_the_status how's how_are_things_with where_do_things_stand what's_the_latest news_on progress_on what_happened_with what_happened_at what_stage last_contact last_visit last_time when_did when_was brief_me_on"),
        new(Sense.Owner, "who_owns who's_on who_is_on who_handles who_has who's_handling who_is_handling whose_customer whose_account whose owner_of who_looks_after who_looks_after_ who_takes_care_of who_is_responsible_for who's_responsible_for who_manages who_covers who's_covering owned_by who_is_looking_after"),
        new(Sense.SetTier, "put…down_as put…as class…as rate…as treat…as demote demoted promote promoted relegate relegated demoted_to promoted_to relegated_to knocked_down_to"),
        new(Sense.Add, "new_contact_from new_enquiry_from new_opportunity_with"),
        new(Sense.Transfer, "put…under move…under place…under"),
        new(Sense.Lock, "keep…off_the_pool keep…out_of_the_pool"),
        new(Sense.Register, "put…down_as_off put…down_as_away put…down_as_on_leave put…down_as_sick put…down_as_being_off"),
    ];
}
