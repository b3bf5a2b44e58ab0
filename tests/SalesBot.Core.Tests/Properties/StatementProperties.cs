using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Properties;

public sealed class StatementProperties
{
    private static readonly Arbitrary<int[]> Chances = Gen.Choose(0, 1_000_000).ArrayOf(60).ToArbitrary();

    [Fact]
    public void A_statement_is_the_sum_of_its_rounded_lines() => Prop.ForAll(Chances, chances => ForEachMember(chances, (ledger, member, today) =>
    {
        SalesPeriod quarter = ledger.QuarterOf(today);
        Statement statement = Statement.Of(ledger, member.Id, quarter, today);
        IReadOnlyList<StatementLine> lines = Statement.Lines(ledger, member.Id, quarter, today);

        Assert.Equal(statement.Projected.Yuan, lines.Sum(line => line.Value.Yuan));
        Assert.Equal(statement.Projected.Yuan, Statement.Rows(ledger, member.Id, quarter, today).Sum(row => row.Value.Yuan));
        Assert.Equal(statement.Earned.Yuan, lines.Where(line => !line.WaitsForCollection).Sum(line => line.Value.Yuan));
        Assert.All(lines, line => Assert.Equal(line.Value, line.Exact?.Rounded() ?? Money.Zero));
        Assert.All(lines.Where(line => line.State is LineState.Counts), line =>
            Assert.Equal(line.Exact!.Value.Yuan, line.Basis!.Value.Yuan * line.Rate.Value * line.Share.Value * line.Factor.Value));
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pay_slip_adds_up_to_the_fen_whatever_was_closed() => Prop.ForAll(Chances, chances => ForEachMember([.. chances, .. chances.Select(chance => chance + 13)], (ledger, member, today) =>
    {
        foreach (SalesPeriod quarter in new[] { ledger.QuarterOf(today), ledger.QuarterOf(ledger.QuarterOf(today).First.PlusDays(-1)) })
        {
            PaySlip slip = PaySlip.Of(ledger, member, quarter, today);
            Statement pay = Statement.Of(ledger, member.Id, quarter, today);
            decimal lines = slip.Lines.Sum(line => ((SlipCell.Amount)line[PaySlip.ValueColumn]).Value.Yuan);

            Assert.All(slip.Lines, line => Assert.Equal(slip.Columns.Count, line.Count));
            Assert.Equal((pay.Projected + pay.Carried + pay.Adjustment).Yuan, lines);
            Assert.Equal(slip.Sums[^1].Amount.Yuan, slip.Sums.Where(sum => !IsTotal(slip, sum)).Sum(sum => sum.Amount.Yuan));
            Assert.Equal((pay.Payable ?? pay.Earned + pay.Carried + pay.Adjustment) + (pay.BasePay ?? Money.Zero), slip.Sums[^1].Amount);
        }
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Once_everything_is_collected_all_that_is_projected_is_earned() => Prop.ForAll(Chances, chances => ForEachMember(chances, (ledger, member, today) =>
    {
        foreach (Customer customer in ledger.Customers.All.Where(customer => customer.Outstanding.IsPositive))
        {
            ledger.Apply(new Entry(ledger.Seq + 1, ledger.LastAt, member.Id, new Fact.PaymentReceived(customer.Id, customer.Outstanding, today)));
        }

        Statement statement = Statement.Of(ledger, member.Id, ledger.QuarterOf(today), today);
        Assert.Equal(statement.Projected, statement.Earned);
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ranking_ignores_the_order_in_which_members_joined_and_signed() => Prop.ForAll(
        Gen.Choose(1, 5).ArrayOf(8).ToArbitrary(),
        amounts =>
        {
            int[] turned = [.. Enumerable.Range(0, amounts.Length).Reverse()];
            Assert.Equal(RankingOf(amounts, [.. turned.Reverse()]), RankingOf(amounts, turned));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_members_place_is_that_of_the_whole_ranking() => Prop.ForAll(Chances, chances => ForEachMember(chances, (ledger, member, today) =>
    {
        RankingQuestion question = new(Metric.Amount, ledger.QuarterOf(today));

        Assert.Equal(Ranking.Of(ledger, question, today).PlaceOf(member.Name), Ranking.PlaceOf(ledger, member.Id, question, today));
    })).QuickCheckThrowOnFailure();

    /// <summary>Commission and total sum up what stands above them.</summary>
    private static bool IsTotal(PaySlip slip, SlipSum sum) => sum == slip.Sums[^1] || sum.Name == "应发提成";

    private static void ForEachMember(int[] chances, Action<Ledger, Member, LocalDate> claim)
    {
        RandomSelling selling = new();
        selling.Run(chances);
        foreach (Member member in selling.Ledger.People.Members.ToArray()) claim(selling.Ledger, member, selling.Today);
    }

    private static string RankingOf(int[] amounts, int[] order)
    {
        Diary diary = new(new LocalDate(2026, 9, 1));
        foreach (int index in order)
        {
            Member member = diary.Joins($"成员{index}");
            diary.Signs(member, diary.Adds(member, $"客户{index}"), amounts[index]);
        }

        Ranking ranking = Ranking.Of(diary.Ledger, new RankingQuestion(Metric.Amount, SalesPeriod.OfMonth(diary.Today)), diary.Today);
        return string.Join(' ', ranking.Lines.Select(line => $"{line.Rank} {line.Name} {line.Value:0.##}"));
    }
}
