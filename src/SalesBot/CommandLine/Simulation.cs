using System.Globalization;
using System.Text;
using NodaTime;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CommandLine;

/// <summary>Who would win and who would lose by a plan, and what it would cost.</summary>
/// <param name="Lines">The greatest gain first, equal ones by name.</param>
internal sealed record Simulation(string Plan, SalesPeriod Period, IReadOnlyList<Simulation.Line> Lines)
{
    private const int NarrowestName = 6;

    private const int Width = 16;

    private PlanTally Now => Lines.Aggregate(default(PlanTally), (sum, line) => sum + line.Now);

    private PlanTally Tried => Lines.Aggregate(default(PlanTally), (sum, line) => sum + line.Tried);

    private int Winners => Lines.Count(line => line.Difference.IsPositive);

    private int Losers => Lines.Count(line => line.Difference.IsNegative);

    /// <summary>Every member who has orders in the period. Members are tried side by side, as they have nothing in common but what is only read.</summary>
    public static Simulation Of(Ledger ledger, CommissionPlan plan, SalesPeriod period, LocalDate today)
    {
        var trial = new PlanTrial(ledger, plan);
        Member[] sellers = [.. ledger.People.Members.Where(member => ledger.Figures.Of(member.Id).OrdersIn(period).Length > 0)];
        var lines = new Line[sellers.Length];
        Parallel.For(0, sellers.Length, index =>
        {
            var (now, tried) = trial.On(sellers[index].Id, period, today);
            lines[index] = new Line(sellers[index].Name, now, tried);
        });
        return new Simulation(plan.Id, period, [.. lines.OrderByDescending(line => line.Difference).ThenBy(line => line.Name, StringComparer.Ordinal)]);
    }

    public string Table()
    {
        var name = Math.Max(NarrowestName, Lines.Select(line => HalfWidths.Of(line.Name)).DefaultIfEmpty(0).Max());
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Plan {Plan} tried on the orders signed in {Period}.\n\n");
        Write(text, "member", name, "as paid", "tried", "difference");
        foreach (var line in Lines) Write(text, line.Name, name, TableMoney.Of(line.Now.Projected), TableMoney.Of(line.Tried.Projected), TableMoney.Change(line.Difference));
        Write(text, "total", name, TableMoney.Of(Now.Projected), TableMoney.Of(Tried.Projected), TableMoney.Change(Tried.Projected - Now.Projected));
        text.Append(CultureInfo.InvariantCulture, $"\n{Winners} would gain, {Losers} would lose, {Lines.Count - Winners - Losers} would get the same.\n");
        text.Append(BreakEven() is { } margin
            ? string.Create(CultureInfo.InvariantCulture, $"Both cost the same where goods paid on profit have a margin of {margin.Value * 100m:0.00}%.\n")
            : "No margin makes both cost the same.\n");
        return text.ToString();
    }

    public string Csv()
    {
        var text = new StringBuilder();
        text.AppendCsvLine(["member", "as_paid", "tried", "difference"]);
        foreach (var line in Lines) text.AppendCsvLine([CsvLine.Words(line.Name), line.Now.Projected.ToFigure(), line.Tried.Projected.ToFigure(), line.Difference.ToFigure()]);
        text.AppendCsvLine(["total", Now.Projected.ToFigure(), Tried.Projected.ToFigure(), (Tried.Projected - Now.Projected).ToFigure()]);
        text.AppendCsvLine(["winners", Count(Winners), "losers", Count(Losers)]);
        text.AppendCsvLine(["break_even_margin", BreakEven()?.ToFigure() ?? "", "", ""]);
        return text.ToString();
    }

    private Ratio? BreakEven() => PlanTally.BreakEven(Now, Tried);

    private static void Write(StringBuilder text, string member, int name, string now, string tried, string difference)
    {
        text.Append(member).Append(' ', name - HalfWidths.Of(member));
        foreach (var cell in (string[])[now, tried, difference]) text.Append(cell.PadLeft(Width));
        text.Append('\n');
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>One member's pay by the plans that pay in truth, and by the one that is tried.</summary>
    internal readonly record struct Line(string Name, PlanTally Now, PlanTally Tried)
    {
        public Money Difference => Tried.Projected - Now.Projected;
    }
}
