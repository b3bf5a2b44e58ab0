using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>
/// Orders of one member that are paid by the same plan at the factor of the same quarter, summed up at every factor that can apply. Which one does
/// is decided when a statement is asked for, so that a changed target or attainment changes nothing here.
/// </summary>
internal sealed class PayPart
{
    private readonly Money[] _projected;
    private readonly Money[] _earned;
    private readonly Money[] _lifts;
    private readonly Money[][] _values;
    private readonly Money[] _bases;
    private readonly bool[] _counted;
    private readonly bool[] _unknown;

    public PayPart(PlanTerms terms, SalesPeriod quarter)
    {
        Terms = terms;
        Quarter = quarter;
        int rows = terms.Lines.Count;
        _projected = new Money[terms.Steps.Count];
        _earned = new Money[terms.Steps.Count];
        _lifts = new Money[terms.Steps.Count];
        _values = [.. terms.Steps.Select(_ => new Money[rows])];
        _bases = new Money[rows];
        _counted = new bool[rows];
        _unknown = new bool[rows];
    }

    /// <summary>Starts from what another has summed up.</summary>
    public PayPart(PayPart start)
    {
        Terms = start.Terms;
        Quarter = start.Quarter;
        Amount = start.Amount;
        Unfactored = start.Unfactored;
        _projected = [.. start._projected];
        _earned = [.. start._earned];
        _lifts = [.. start._lifts];
        _values = [.. start._values.Select(values => (Money[])[.. values])];
        _bases = [.. start._bases];
        _counted = [.. start._counted];
        _unknown = [.. start._unknown];
    }

    public PlanTerms Terms { get; }

    /// <summary>The quarter whose attainment chooses the factor.</summary>
    public SalesPeriod Quarter { get; }

    /// <summary>Contract amounts in the member's share.</summary>
    public Money Amount { get; private set; }

    /// <summary>All lines before the factor, exact.</summary>
    public Money Unfactored { get; private set; }

    public bool HasUnknownProfit => Array.Exists(_unknown, unknown => unknown);

    /// <param name="step">Index in <see cref="PlanTerms.Steps"/>.</param>
    public Money Projected(int step) => _projected[step];

    public Money Earned(int step) => _earned[step];

    /// <summary>What brings orders below zero up to it.</summary>
    public Money Lift(int step) => _lifts[step];

    /// <summary>The row's sums at a factor; null where it has no line.</summary>
    /// <param name="row">Index in <see cref="PlanTerms.Lines"/>.</param>
    public StatementRow? Row(int row, int step) =>
        _counted[row] ? new StatementRow(Terms.Lines[row], _bases[row], _values[step][row], _unknown[row]) : null;

    public void Add(OrderWorth worth)
    {
        Amount += worth.Amount;
        Unfactored += worth.Unfactored;
        foreach (WorthLine line in worth.Lines)
        {
            _counted[line.Row] = true;
            _unknown[line.Row] |= line.State is LineState.ProfitUnknown;
            if (line is { State: LineState.Counts, Basis: { } basis }) _bases[line.Row] += basis * worth.Share;
        }

        for (int step = 0; step < _projected.Length; step++)
        {
            if (Terms.Steps[step] > Ratio.Zero) Add(worth, step);
        }
    }

    /// <summary>An order as a closed statement holds it: the same at every factor.</summary>
    public void Add(ClosedOrder order, Ratio share)
    {
        Amount += order.Net;
        foreach (ClosedLine line in order.Lines)
        {
            int row = line.Rule is { } rule ? RowOf(rule) : -1;
            if (row >= 0) Add(line, row, line.Basis * share ?? order.Net);
            for (int step = 0; row < 0 && step < _lifts.Length; step++) _lifts[step] += line.Value;
        }

        for (int step = 0; step < _projected.Length; step++)
        {
            _projected[step] += order.Value;
            _earned[step] += order.Paid;
        }
    }

    /// <param name="basis">In the member's share.</param>
    private void Add(ClosedLine line, int row, Money basis)
    {
        _counted[row] = true;
        _unknown[row] |= line.State is LineState.ProfitUnknown;
        if (line.State is LineState.Counts) _bases[row] += basis;
        for (int step = 0; step < _values.Length; step++) _values[step][row] += line.Value;
    }

    private int RowOf(string rule)
    {
        int row = Terms.Lines.Count - 1;
        while (row >= 0 && Terms.Lines[row].Id != rule) row--;
        return row;
    }

    private void Add(OrderWorth worth, int step)
    {
        _projected[step] += worth.Projected(step);
        _earned[step] += worth.Earned(step);
        ReadOnlySpan<WorthLine> lines = worth.Lines;
        ReadOnlySpan<Money> values = worth.Values(step);
        Money[] rows = _values[step];
        Money sum = Money.Zero;
        for (int index = 0; index < lines.Length; index++)
        {
            rows[lines[index].Row] += values[index];
            sum += values[index];
        }

        _lifts[step] += worth.Projected(step) - sum;
    }
}
