namespace SalesBot.CommandLine;

/// <summary>What replies hold, in the words of <c>salesbot commands</c>.</summary>
internal static class ReplyContract
{
    public const string Text =
        """
        What a reply holds: {"to", "kind", "title", "text", "figures": {…}, "rows": [{…}], "actions": [{"action", "label", "intent", "pick"}], "at"}.
        Every value is a string: money with two decimals, fractions with four (attainment and pace cut, others half-up), counts as integers, dates
        yyyy-MM-dd. A figure that cannot be known is left out. "to" is a member, "team:<name>" or "team:all". Kinds, with their figures and [rows]:

        visit_recorded      customer, kind, on, next_on, expense, pool_deadline, visits.today, persona
        deal_recorded       customer, amount, category, profit, terms, on, first_order, attainment, attainment.before, remaining,
                            commission.projected, commission.projected.before, commission.at_pace, rank, rank.before, of, bracket.gap, bracket.gain
        payment_recorded    customer, amount, on, outstanding, commission.earned, commission.earned.before
        recorded            the slots as understood; for a stage also from, missing (documents), tier.proposed; for a note persona, persona.missing;
                            for a complaint profit (of its order), protected_until; for a case title
        amended, undone     the fields as they now stand; for a deal also those of deal_recorded
        attainment          period, target, achieved, attainment, remaining, over, pace, at_pace, needed_per_day, metric
                            [who, target, achieved, attainment]
        commission          period, attainment, factor, commission.projected, commission.earned, commission.waiting, commission.at_pace, base_pay,
                            bracket.gap, bracket.gain [line, basis, rate, value]
        ranking             metric, period, rank, of, gap [rank, who, value]
        pool_risk           count, within [customer, owner, falls_on, days, last_contact]
        customer            customer, owner, tier, stage, last_contact, falls_on, protected_by, signed, collected, outstanding, life_cycle, persona,
                            persona.missing, deal, tier.proposed, complaint, referred_by [on, what, by]
        agenda              on or period, count [customer, why, on, at]
        pipeline            period, stage, open, open.count, weighted, won, won.count, lost, lost.count, win_rate, overdue, overdue.count, commit,
                            best_case, gap, coverage, stuck, forecast.<month>
                            [stage, count, amount, weighted, entered, moved_on, lost, conversion, median_days]
        loss_reasons        period, lost, amount [reason, count, share, amount, share_of_amount]
        workload            period, kind, visits, online, demos, calls, messages, emails, follow_ups, new_leads, new_customers, opportunities,
                            quotations, samples, deals, payments, complaints, cases_shared, reviews_answered, fallen [who and the same]
        metrics             metric, period, value; conversion: leads, converted, open, value.referral, value.cold_call
                            [source or cohort, leads, converted, lost, open, value, share]; lifetime_value: average_order, orders_a_year, margin,
                            years, to_date, customers; cycle (days): orders, hours_to_proposal, hours_to_answer; margin: profit
        cases               count [title, by, on, text]
        help                –
        question            missing [pick, label]
        confirm             the slots as understood [pick, label]
        refused             reason: not_allowed, not_yours, in_pool, taken, already_yours, cool_down, cap, daily_claims, frozen, closed_period,
                            not_over, open_money, too_old, nothing_to_undo, invalid_value or not_available
        not_understood      –
        not_recorded        –
        cancelled           –
        answered_privately  –
        By the clock:
        morning_plan        on, count [customer, why, on, at]
        reminder            customer, on, at, what
        pool_fell           customer, owner, count, fallen_this_month [customer, owner]
        review_prompt       on [question]
        review_reminder     on [question]
        digest              on, signed, collected, visits, new_customers, attainment, at_risk, reviews [rank, who, value]
        honour              who, what
        """;
}
