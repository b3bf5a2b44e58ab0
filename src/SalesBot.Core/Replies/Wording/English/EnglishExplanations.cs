using SalesBot.Core.Commission;
using SalesBot.Core.Explanations;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Why a number is what it is, line by line.</summary>
internal sealed class EnglishExplanations(EnglishDates dates)
{
    /// <summary>A chat shows no more lines than this; the rest are in the rows.</summary>
    private const int MostLines = 24;

    public Worded Of(View.Explanation view)
    {
        string whose = view.Subject.IsReader ? "your" : $"{Markdown.Plain(view.Subject.Member ?? "")}'s";
        return new Worded("Where that number comes from", Markdown.Text(
            $"**{(view.Found.Share is { } share ? Typeset.CutPercent(share) : Typeset.Separated(view.Found.Value))} is {whose} {What(view)}**", [.. Basis(view.Found), .. Lines(view), .. view.Settled.Select(one => Settled(one.Customer, one.Settlement))]));
    }

    private string What(View.Explanation view)
    {
        FoundFigure found = view.Found;
        string period = dates.Named(found.Period);
        return found.What switch
        {
            FigureKind.OrderCommission => $"commission on {Order(view.Lines[0])}",
            FigureKind.Line => $"“{EnglishNames.Of(view.Lines[0].Sum)}” on {Order(view.Lines[0])}",
            FigureKind.Row => $"sum {period} of “{EnglishNames.Of(view.Lines[0].Sum)}”",
            FigureKind.Attainment => $"attainment {period}",
            FigureKind.Factor => $"payout {period}, chosen by the band of the attainment",
            FigureKind.Projected => $"projected commission {period}, on all that is signed",
            FigureKind.Earned => $"commission {period} on orders collected in full",
            FigureKind.Waiting => $"commission {period} that waits for payment",
            FigureKind.Settlement => $"{(view.Settled[0].Settlement.Kind is SettlementKind.Carried ? "carried commission" : "adjustment")} {period} for {Markdown.Plain(view.Settled[0].Customer)}",
            FigureKind.Adjustment => $"adjustment {period} of earlier quarters",
            FigureKind.Carried => $"commission of earlier quarters carried into {period}",
            FigureKind.Payable => $"commission to be paid {period}",
            FigureKind.BasePay => $"base pay {period}",
            FigureKind.Achieved => $"amount signed {period}",
            FigureKind.Target => $"target {period}",
            FigureKind.Remaining => $"amount still missing to the target {period}",
            FigureKind.BandGap => $"amount still missing to the next band {period}",
            FigureKind.BandGain => $"extra commission at the next band {period}",
        };
    }

    /// <summary>What the number rests on beside lines.</summary>
    private static IEnumerable<string?> Basis(FoundFigure found)
    {
        if (found.Attainment is { Target: { } target, Ratio: { } ratio })
        {
            yield return $"Attainment {Typeset.Separated(Money.FromYuan(found.Attainment.Achieved))} ÷ {Typeset.Separated(Money.FromYuan(target))} = {Typeset.CutPercent(ratio)}"
                + (found.Pay.Factor is { } factor ? $", paid at {Typeset.Percent(factor)}" : "");
        }

        if (found is { What: FigureKind.BandGap or FigureKind.BandGain, Pay.Next: { } next })
        {
            yield return $"{Typeset.Separated(next.Gap)} more reach {Typeset.Percent(next.From)}"
                + (next.Gain is { } gain ? $"; all orders at the new band, and those at your average rate of the period, add {Typeset.Separated(gain)}" : "");
        }

        foreach (IGrouping<(Organisation.Grade, Money), BaseMonth> months in found.Months.GroupBy(month => (month.Grade, month.Pay)))
        {
            yield return $"Grade {Grade(months.Key.Item1)}: {Typeset.Separated(months.Key.Item2)} a month × {months.Count()} = {Typeset.Separated(months.Aggregate(Money.Zero, (sum, month) => sum + month.Pay))}";
        }

        Money earlier = found.Pay.Adjustment + found.Pay.Carried;
        if (found.What is FigureKind.Projected && !earlier.IsZero) yield return $"Earlier quarters add {Typeset.Change(earlier)} beside it, as listed below";
    }

    private IEnumerable<string?> Lines(View.Explanation view)
    {
        foreach (IGrouping<long, ExplainedLine> order in view.Lines.Take(MostLines).GroupBy(line => line.Line.Order.Record))
        {
            ExplainedLine[] lines = [.. order];
            if (view.Found.Order is null) yield return $"**{Order(lines[0])}**: {Typeset.Separated(lines.Aggregate(Money.Zero, (sum, line) => sum + line.Line.Value))}";
            foreach (ExplainedLine line in lines) yield return Line(line);
            yield return Waiting(lines[0]);
        }

        if (view.Lines.Count > MostLines) yield return $"{view.Lines.Count - MostLines} more lines; ask about one customer to see theirs";
    }

    private string Settled(string customer, Settlement one)
    {
        string order = $"{Markdown.Plain(customer)}, {Typeset.Separated(one.Order.Amount)} signed {dates.Day(one.Order.On)}";
        string factor = $"at {dates.Named(one.Quarter)}'s payout of {Typeset.Percent(one.Factor)}";
        return one.Kind is SettlementKind.Carried
            ? $"{order}: collected after the closing, {factor}, **{Typeset.Separated(one.Value)}** is carried in"
            : $"{order}: {Typeset.Separated(one.Before)} was paid; {factor} it now comes to {Typeset.Separated(one.Before + one.Value)}, **{Typeset.Change(one.Value)}**";
    }

    private string Order(ExplainedLine line) =>
        $"{Markdown.Plain(line.Customer)}, {Typeset.Separated(line.Line.Order.Amount)} signed {dates.Day(line.Line.Order.On)}";

    private static string Line(ExplainedLine line)
    {
        StatementLine one = line.Line;
        string rule = $" ({Markdown.Plain(one.Plan.Plan.Id)}, version {one.Plan.Version})";
        if (one.Rule is null) return $"{EnglishNames.Of(line.Sum)}: {Typeset.Separated(one.Value)} added{rule}";
        string? why = one.State switch
        {
            LineState.Counts => null,
            LineState.ProfitUnknown => "the profit is not known yet, so it waits",
            LineState.LossCountsNothing => $"the profit is {Typeset.Separated(one.Basis ?? Money.Zero)}, and a loss counts 0",
            LineState.PrepaidTooLate => "the prepayment did not come in time, so nothing",
        };
        if (why is not null) return $"{EnglishNames.Of(line.Sum)}: {why}{rule}";
        string exact = one.Exact is { } product && product.Rounded() != product ? $"{product} ≈ " : "";
        return $"{EnglishNames.Of(line.Sum)} {Typeset.Separated(one.Basis!.Value)} × {Typeset.Percent(one.Rate)}{Part("share", one.Share)}{Part("payout", one.Factor)} = {exact}**{Typeset.Separated(one.Value)}**{rule}";
    }

    private static string Part(string what, Ratio share) => share == Ratio.One ? "" : $" × {what} {Typeset.Percent(share)}";

    private string? Waiting(ExplainedLine line) => line.Outstanding is { } outstanding
        ? $"Waiting for payment: {Typeset.Separated(outstanding)} of {Typeset.Separated(line.Line.Order.Amount)} outstanding, due {dates.Day(line.Line.Order.DueOn)}"
        : null;

    private static string Grade(Organisation.Grade grade) => grade switch
    {
        Organisation.Grade.Junior => "Primary",
        Organisation.Grade.Intermediate => "Intermediate",
        Organisation.Grade.Senior => "Premium",
    };
}
