namespace SalesBot.CommandLine;

/// <summary>What replies hold, in the words of <c>salesbot commands</c>.</summary>
internal static class ReplyContract
{
    public const string Text =
        """
        What a reply holds: {"to", "kind", "title", "text", "figures": {…}, "rows": [{…}], "actions": [{"action", "label", "intent", "pick"}], "at"}.
        Every value is a string: money with two decimals, fractions with four (attainment and pace cut, others half-up), counts as integers, dates
        yyyy-MM-dd. A figure that cannot be known is left out. "to" is a member, "team:<name>" or "team:all". Kinds, with their figures and [rows]:

        visit_recorded      customer, kind, on, next_on, expense, pool_deadline, visits.today, persona; with expense as of an expense
        deal_recorded       customer, amount, category, profit, terms, on, first_order, from_credit, attainment, attainment.before, remaining,
                            commission.projected, commission.projected.before, commission.at_pace, rank, rank.before, of, bracket.gap, bracket.gain
        payment_recorded    customer, amount, on, outstanding, commission.earned, commission.earned.before; while nothing is paid bracket.gap,
                            bracket.gain; of several open orders [order, signed_on, of, amount, outstanding]
        recorded            the slots as understood; for a refund, a profit or a delivery also order, order.amount, order.on, order.left, outstanding,
                            credit, factor, factor.before, commission.projected or commission.adjustment, each with .before, and for a refund those
                            of deal_recorded from attainment on;
                            a claim also contact, phone, pool_deadline, claims_left [on, what, by]; a release claim_from; a transfer
                            count, over_cap [customer]; a receipt count, grace_until; an expense purpose, spent, stop_loss, budget.left, budget.over; a target
                            floor, stretch, amount.before, allocated [period, amount]; a stage from, missing (documents), tier.proposed; a note persona,
                            persona.missing; a complaint profit (of its order), protected_until, complaint_rate; a case title
        handover            customer, from, count [part, text; customer where there are several]
        amended, undone     the fields as they now stand; for a deal also those of deal_recorded
        attainment          period, target, achieved, attainment, remaining, over, pace, at_pace, needed_per_day, metric, goal.period, goal.remaining, goal.share, bracket.gap,
                            bracket.gain, average_deal, deals_needed, proposals_needed, visits_needed, visits_per_week, target.before,
                            target.changed_on, target.floor, target.stretch, allocated, per_head, last_year, growth [who, target, achieved, attainment]
        commission          period, attainment, factor, commission.projected, commission.earned, commission.waiting, commission.at_pace, base_pay,
                            bracket.gap, bracket.gain, commission.adjustment, commission.carried; of a closed quarter commission.payable,
                            closed_on [line, basis, rate, value]
        ranking             metric, period, rank, of, gap, among, of_sales, rank.before (yesterday's) [rank, who, value]
        budget              period, granted, used, left, over, used.share, return, profit, attainment, customers, ordering, per_ordering,
                            per_ordering.own, without_effect, without_effect.share, purpose.<what it was spent on>, cancelled,
                            cancelled.customer, cancelled.until
                            [customer, spent, profit, orders]
        receivables         customer, outstanding, overdue, not_due, overdue.30, overdue.60, overdue.90, overdue.more, credit
                            [customer, order, amount, due_on, days_overdue, signed_on, of, who, deduction_in]
        pool_risk           count, within [customer, owner, falls_on, days, last_contact]
        pool                count [customer, tier, since, last_owner]
        customer            customer, owner, tier, stage, last_contact, falls_on, falls_for, protected_by, protected_until, phone, signed, collected,
                            outstanding, life_cycle, persona, persona.missing, deal, tier.proposed, complaint, referred_by [on, what, by]
        agenda              on or period, count [customer, why, on, at]
        what_if             customer, amount, terms, period, commission.before, commission.after, commission.delta, commission.order,
                            commission.other_orders, commission.late, attainment.before, attainment.after, factor.before, factor.after, rank.before,
                            rank.after, of, bracket.gap, bracket.gain, and of half the prepayment bonus as a discount: trade.cap, trade.discount,
                            trade.price, trade.commission, trade.gain, trade.cost, trade.cost_per_year, trade.break_even, trade.break_even_share
                            [line, basis, rate, factor, value]
        margin              price, cost.total, profit, margin, margin.glance, floor, ok, verdict, terms, commission, price.passing,
                            commission.passing, flags, and trade.… as above [cost, amount, beside]
        plan_comparison     period, plan.<id>.projected [plan, name, projected, earned, in_force, break_even_margin]
        explanation         value, what, who, period, attainment, target, achieved, factor; of what was answered before also the figures of that answer
                            [line, order, customer, on, rule, basis, rate, share, factor, attainment, exact, value, waiting, due_on]
        pipeline            period, stage, open, open.count, weighted, won, won.count, lost, lost.count, win_rate, overdue, overdue.count, commit,
                            best_case, gap, coverage, stuck, forecast.<month>
                            [stage, count, amount, weighted, entered, moved_on, lost, conversion, median_days]
        loss_reasons        period, lost, amount [reason, count, share, amount, share_of_amount]
        workload            period, kind, visits, online, demos, calls, messages, emails, follow_ups, new_leads, new_customers, opportunities,
                            quotations, samples, deals, payments, complaints, cases_shared, reviews_answered, fallen [who and the same]
        metrics             metric, period, value; conversion: leads, converted, open, value.referral, value.cold_call, cost_per_lead
                            [source or cohort, leads, converted, lost, open, value, cost_per_lead, share]; lifetime_value: average_order, orders_a_year, margin,
                            years, to_date, customers; cycle (days): orders, hours_to_proposal, hours_to_answer; margin: profit
        objections          count, open [ticket, who, on, text, verdict, answer, by]
        pk                  period, metric [group, rank, value, team where there are several; below them the members of each group with who]
        honours             who, count [on, what, customer, by]
        cases               count [title, by, on, text]
        help                –
        question            missing [pick, label]
        confirm             the slots as understood; before a closing also orders, orders.estimated, commission.earned,
                            commission.waiting [pick, label]
        closed              period, orders, commission, commission.waiting [who, orders, attainment, factor, projected, earned, waiting, carried,
                            adjustment, payable, base_pay]
        refused             reason: not_allowed, not_yours, in_pool, taken, already_yours, cool_down, cap, daily_claims, frozen, closed_period,
                            not_over, open_money, too_old, nothing_to_undo, invalid_value or not_available
        not_understood      –
        not_recorded        –
        cancelled           –
        draft               of, drafted_by
        answered_privately  –
        link_code           who, code, until
        linked              who or team
        unlinked            who or team
        not_linked          reason: nothing_named, not_allowed, no_such_member, no_such_team, only_in_private, only_in_channel, linked_already or not_linked_here
        stranger            –
        unlinked_room       –
        still_recorded      what
        To others than the speaker:
        undelivered         who, what, why
        objection           who, text, ticket
        objection_answered  by, objection, verdict, text, ticket
        pain_assigned       topic, by, on
        By the clock:
        morning_plan        on, count, attainment, remaining, needed_per_day, deals_needed, proposals_needed, visits_needed, visits_per_week
                            [customer, why, on, at]
        collection_reminder customer, who, outstanding, days, due_on, last_day, loss, rate, order, order.amount, order.on, order.left
        band_near           period, attainment, bracket.gap, bracket.gain, days
        reminder            customer, on, at, what
        pool_fell           customer, owner, count, fallen_this_month [customer, owner]
        thin_contacts       on, count [who, customer, what]
        review_prompt       on [question]
        review_reminder     on [question]
        digest              on, signed, collected, visits, new_customers, attainment, at_risk, reviews, honours, pains [rank, who, value]
        leader_digest       on, not_answered, stuck, over_limit [who, what, customer, days, count]
        weekly_training     on, moves, weakest, weakest.value [question]
        monthly_drill       on, stuck [question]
        quarter_review      on, period, signed, attainment, win_rate, honours [question]
        pk                  as above, when a month or a quarter is settled
        honour              who, what, customer, amount, days
        grade_changed       who, period, attainment, grade, grade.before, from, base_pay, base_pay.before
        grade_proposed      who, period, attainment, grade, grade.before, from
        """;
}
