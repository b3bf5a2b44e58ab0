using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>The words of a statement.</summary>
internal sealed class EnglishSlip : SlipPhrases
{
    public override IReadOnlyList<string> Columns { get; } =
        ["Order", "Signed", "Customer", "Line", "Plan", "Base", "Rate", "Share", "Attainment", "Factor", "Exact", "Value", "State"];

    public override string Title(string who, SalesPeriod period) => $"Statement of {who}, {Iso(period.First)} to {Iso(period.Last)}";

    public override IEnumerable<string> Remarks(Statement pay, LocalDate today)
    {
        yield return pay.ClosedOn is { } closed ? $"Closed on {Iso(closed)}; it will not change" : $"Not closed yet; as of {Iso(today)}";
        string factor = pay.Factor is { } share ? $", paid at {Typeset.Percent(share)}" : "";
        if (pay.Attainment is { } attainment) yield return $"Attainment {Typeset.CutPercent(attainment)}{factor}";
        else if (factor.Length > 0) yield return $"No target is set{factor}";
        yield return "Exact = base × rate × share × factor; each line is rounded half-up to the fen, and totals are sums of lines";
        if (pay.HasUnknownProfit) yield return "The profit of some orders is not known yet, so that part does not count so far";
    }

    public override string NoRate => "the plan has no rate for these goods";

    public override string NameOf(SlipPart part) => part switch
    {
        SlipPart.Lines => "All orders of the period",
        SlipPart.Waiting => "Not collected in full, not paid now",
        SlipPart.Carried => "Earlier orders collected since",
        SlipPart.Adjustment => "Adjustments of earlier quarters",
        SlipPart.Commission => "Commission to pay",
        SlipPart.BasePay => "Base pay",
        SlipPart.Total => "Total",
    };

    public override string NameOf(SettlementKind kind) => kind switch
    {
        SettlementKind.Carried => "Earlier order collected since",
        SettlementKind.Adjustment => "Adjustment of an earlier quarter",
    };

    public override string Plan(Fact.PlanAdopted plan) => FormattableString.Invariant($"{plan.Plan.Id} v{plan.Version}");

    public override string State(StatementLine line, LocalDate? closedOn)
    {
        string why = line.State switch
        {
            LineState.Counts => "",
            LineState.ProfitUnknown => "; profit not known yet",
            LineState.LossCountsNothing => "; a loss counts 0",
            LineState.PrepaidTooLate => "; prepayment came too late",
        };
        return (line.Order.CollectedOn > closedOn ? $"{Collected(line)}, after the closing; paid with that quarter" : Pay(line)) + why;
    }

    public override string State(Settlement one) => one.Kind is SettlementKind.Carried && one.Order.CollectedOn is { } day
        ? $"collected {Iso(day)}"
        : $"{Typeset.Separated(one.Before)} paid before, {Typeset.Separated(one.Before + one.Value)} due now";

    private static string Pay(StatementLine line) => line.Pay switch
    {
        PayState.Projected => $"projected: {Typeset.Separated(line.Order.Outstanding)} of {Typeset.Separated(line.Order.Owed)} outstanding, due {Iso(line.Order.DueOn)}",
        PayState.Earned => $"earned, {Collected(line)}",
        PayState.Payable => $"payable, {Collected(line)}",
        PayState.Paid => $"paid, {Collected(line)}",
    };

    private static string Collected(StatementLine line) => line.Order.CollectedOn is { } day ? $"collected {Iso(day)}" : "collected in part";

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
