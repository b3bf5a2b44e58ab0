using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>A statement in the making.</summary>
internal sealed class PaySlipDraft(Ledger ledger, Member member, SalesPeriod period, LocalDate today, Language? language)
{
    private static readonly SlipCell.Nothing Empty = new();

    private readonly Phrasebook _book = Phrasebook.Of(language ?? Tongue.Of(ledger, member), today);
    private readonly Statement _pay = Statement.Of(ledger, member.Id, period, today);

    private Language Reading => language ?? Tongue.Of(ledger, member);

    public PaySlip Make()
    {
        IReadOnlyList<StatementLine> lines = Statement.Lines(ledger, member.Id, period, today);
        return new PaySlip(
            _book.Slip.Title(member.Name, period),
            [.. _book.Slip.Remarks(_pay, today)],
            _book.Slip.Columns,
            [.. lines.Select(Line), .. UnratedGoods.Of(ledger, member.Id, period).Select(Line), .. Settlements().Select(Line)],
            [.. Sums(lines).Select(sum => new SlipSum(_book.Slip.NameOf(sum.Part), sum.Amount))]);
    }

    private IEnumerable<Settlement> Settlements()
    {
        for (SalesPeriod quarter = ledger.QuarterOf(period.First); quarter.First <= period.Last; quarter = ledger.QuarterOf(quarter.Last.PlusDays(1)))
        {
            foreach (Settlement one in period.Covers(quarter) ? Statement.Settlements(ledger, member.Id, quarter, today) : []) yield return one;
        }
    }

    private IEnumerable<(SlipPart Part, Money Amount)> Sums(IReadOnlyList<StatementLine> lines)
    {
        Money all = lines.Aggregate(Money.Zero, (sum, line) => sum + line.Value);
        Money commission = _pay.Payable ?? _pay.Earned + _pay.Carried + _pay.Adjustment;
        Money waiting = commission - _pay.Carried - _pay.Adjustment - all;
        yield return (SlipPart.Lines, all);
        if (!waiting.IsZero) yield return (SlipPart.Waiting, waiting);
        if (!_pay.Carried.IsZero) yield return (SlipPart.Carried, _pay.Carried);
        if (!_pay.Adjustment.IsZero) yield return (SlipPart.Adjustment, _pay.Adjustment);
        yield return (SlipPart.Commission, commission);
        if (_pay.BasePay is not { } basePay) yield break;
        yield return (SlipPart.BasePay, basePay);
        yield return (SlipPart.Total, commission + basePay);
    }

    private IReadOnlyList<SlipCell> Line(StatementLine line) =>
    [
        .. Order(line.Order),
        new SlipCell.Words(_book.Answers.LineName(new PlanSum(line.Rule, NamesOf(line), line.Basis ?? Money.Zero, null, line.Value))),
        new SlipCell.Words(_book.Slip.Plan(line.Plan)),
        line is { Rule: not null, Basis: { } basis } ? new SlipCell.Amount(basis) : Empty,
        line.Rule is { } rule ? new SlipCell.Share(rule.Rate) : Empty,
        line.Rule is null ? Empty : new SlipCell.Share(line.Share),
        Reached(line.Attainment),
        line.Rule is null ? Empty : new SlipCell.Share(line.Factor),
        line.Exact is { } exact ? new SlipCell.Exact(exact) : Empty,
        new SlipCell.Amount(line.Value),
        new SlipCell.Words(_book.Slip.State(line, _pay.ClosedOn)),
    ];

    private IReadOnlyList<SlipCell> Line(UnratedGoods goods) =>
    [
        .. Order(goods.Order),
        new SlipCell.Words(ledger.NameOf(goods.Category, Reading)),
        new SlipCell.Words(_book.Slip.Plan(goods.Plan)),
        new SlipCell.Amount(goods.Amount),
        Empty,
        new SlipCell.Share(goods.Order.EarningShareOf(member.Id)),
        Empty,
        Empty,
        Empty,
        new SlipCell.Amount(Money.Zero),
        new SlipCell.Words(_book.Slip.NoRate),
    ];

    private IReadOnlyList<SlipCell> Line(Settlement one) =>
    [
        .. Order(one.Order),
        new SlipCell.Words(_book.Slip.NameOf(one.Kind)),
        Empty,
        Empty,
        Empty,
        Empty,
        Reached(one.Attainment),
        new SlipCell.Share(one.Factor),
        Empty,
        new SlipCell.Amount(one.Value),
        new SlipCell.Words(_book.Slip.State(one)),
    ];

    private SlipCell[] Order(Order order) =>
        [new SlipCell.Words(order.Number.ToString()), new SlipCell.Day(order.On), new SlipCell.Words(ledger.Customers[order.Customer].Name)];

    /// <summary>Cut as it is shown everywhere, so that nobody reads a band that was not reached.</summary>
    private static SlipCell Reached(Ratio? attainment) =>
        attainment is { } reached ? new SlipCell.Share(Ratio.FromFraction(decimal.Round(reached.Value, 4, MidpointRounding.ToZero))) : Empty;

    private IReadOnlyList<string> NamesOf(StatementLine line)
    {
        IReadOnlyList<Commands.CategoryId> categories = line.Category is { } own ? [own] : line.Rule?.Categories ?? [];
        return [.. categories.Select(id => ledger.NameOf(id, Reading))];
    }
}
