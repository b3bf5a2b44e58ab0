using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Sums lines up by row. The same row of two versions of a plan is one as long as its rate has not changed.</summary>
internal sealed class StatementRows
{
    private readonly List<Sum> _sums = [];
    private Money _lift;

    public void Add(OrderWorth worth, int step)
    {
        IReadOnlyList<Money> values = worth.Values(step);
        for (int index = 0; index < values.Count; index++)
        {
            WorthLine line = worth.Lines[index];
            Sum sum = SumOf(line.Rule, worth.Terms);
            if (line is { State: LineState.Counts, Basis: { } basis }) sum.Basis += basis * worth.Share;
            sum.Value += values[index];
            sum.HasUnknownProfit |= line.State is LineState.ProfitUnknown;
        }

        _lift += worth.Lift(step);
    }

    public IReadOnlyList<StatementRow> All()
    {
        List<StatementRow> rows = [.. _sums.OrderBy(sum => sum.Place).Select(sum => new StatementRow(sum.Rule, sum.Basis, sum.Value, sum.HasUnknownProfit))];
        if (!_lift.IsZero) rows.Add(new StatementRow(null, _lift, _lift, false));
        return rows;
    }

    private Sum SumOf(PlanLine rule, PlanTerms terms)
    {
        foreach (Sum sum in _sums)
        {
            if (ReferenceEquals(sum.Rule, rule) || (sum.Rule.Id == rule.Id && sum.Rule.Rate == rule.Rate)) return sum;
        }

        Sum added = new(rule, terms.PlaceOf(rule));
        _sums.Add(added);
        return added;
    }

    private sealed class Sum(PlanLine rule, int place)
    {
        public int Place => place;

        public PlanLine Rule => rule;

        public Money Basis { get; set; }

        public Money Value { get; set; }

        public bool HasUnknownProfit { get; set; }
    }
}
