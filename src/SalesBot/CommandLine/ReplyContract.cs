namespace SalesBot.CommandLine;

/// <summary>What replies hold, in the words of <c>salesbot commands</c>.</summary>
internal static class ReplyContract
{
    public const string Text =
        """
        What a reply holds: {"to", "kind", "title", "text", "figures": {…}, "rows": [{…}], "actions": [{"action", "label", "intent", "pick"}], "at"}.
        Every value is a string: money with two decimals, fractions with four (attainment and pace cut, others half-up), counts as integers, dates
        yyyy-MM-dd. A figure that cannot be known is left out. "to" is a member, "team:<name>" or "team:all". Kinds, with their figures and [rows]:

        visit_recorded      customer, kind, on, next_on, expense, pool_deadline, visits.today; with expense as of an expense
        deal_recorded       customer, amount, category, profit, terms, on, first_order, attainment, attainment.before, remaining,
                            commission.projected, commission.projected.before, commission.at_pace, rank, rank.before, of, bracket.gap, bracket.gain
        payment_recorded    customer, amount, on, outstanding, commission.earned, commission.earned.before
        recorded            the slots as understood; a claim also contact, phone, pool_deadline, claims_left [on, what, by]; a release claim_from; a
                            transfer count, over_cap [customer]; a receipt count, grace_until; an expense spent, stop_loss, budget.left,
                            budget.over; a target amount.before, allocated [period, amount]
        handover            customer, from, count [part, text; customer where there are several]
        amended, undone     the fields as they now stand; for a deal also those of deal_recorded
        attainment          period, target, achieved, attainment, remaining, over, pace, at_pace, needed_per_day, metric,
                            average_deal, deals_needed, visits_needed, visits_per_week, target.before, target.changed_on, allocated, per_head,
                            last_year, growth [who, target, achieved, attainment]
        commission          period, attainment, factor, commission.projected, commission.earned, commission.waiting, commission.at_pace, base_pay,
                            bracket.gap, bracket.gain [line, basis, rate, value]
        ranking             metric, period, rank, of, gap [rank, who, value]
        budget              period, granted, used, left, over, used.share, return, profit, attainment, customers, ordering, per_ordering,
                            per_ordering.own, without_effect, without_effect.share, cancelled, cancelled.customer, cancelled.until
                            [customer, spent, profit, orders]
        receivables         customer, outstanding, overdue, not_due, overdue.30, overdue.60, overdue.90, overdue.more, credit
                            [customer, amount, due_on, days_overdue, signed_on, of, who, deduction_in]
        pool_risk           count, within [customer, owner, falls_on, days, last_contact]
        pool                count [customer, tier, since, last_owner]
        customer            customer, owner, tier, stage, last_contact, falls_on, falls_for, protected_by, protected_until, phone, signed, collected,
                            outstanding [on, what, by]
        agenda              on or period, count [customer, why, on, at]
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
        morning_plan        on, count, attainment, remaining, deals_needed, visits_needed, visits_per_week [customer, why, on, at]
        collection_reminder customer, who, outstanding, days, due_on, last_day, loss, rate, order, order.amount, order.on, order.left
        reminder            customer, on, at, what
        pool_fell           customer, owner, count, fallen_this_month [customer, owner]
        thin_contacts       on, count [who, customer, what]
        review_prompt       on [question]
        review_reminder     on [question]
        digest              on, signed, collected, visits, new_customers, attainment, at_risk, reviews [rank, who, value]
        honour              who, what
        """;
}
