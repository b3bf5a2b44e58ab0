using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>Sums parts up by row of the plan. The same row of two versions of a plan is one as long as its rate has not changed.</summary>
internal sealed class StatementRows
{
    private readonly List<(int Place, StatementRow Row)> _rows = [];
    private Money _lift;

    public void Add(PayPart part, int step)
    {
        for (int place = 0; place < part.Terms.Lines.Count; place++)
        {
            if (part.Row(place, step) is { } row) Add(place, row);
        }

        _lift += part.Lift(step);
    }

    public IReadOnlyList<StatementRow> All()
    {
        IEnumerable<StatementRow> rows = _rows.OrderBy(one => one.Place).Select(one => one.Row);
        return _lift.IsZero ? [.. rows] : [.. rows, new StatementRow(null, _lift, _lift, false)];
    }

    private void Add(int place, StatementRow row)
    {
        int index = _rows.FindIndex(one => one.Row.Id == row.Id && one.Row.Rate == row.Rate);
        if (index < 0) _rows.Add((place, row));
        else _rows[index] = (_rows[index].Place, _rows[index].Row.Plus(row));
    }
}
