using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;

namespace SalesBot.Core.Measures;

/// <summary>One member's work by kind and day.</summary>
public sealed class WorkSums
{
    private static readonly int Kinds = Enum.GetValues<WorkKind>().Length;

    private readonly DailySums?[] _sums = new DailySums?[Kinds];

    internal WorkSums()
    {
    }

    public int Over(WorkKind kind, SalesPeriod period) => (int)(_sums[(int)kind]?.Over(period) ?? 0);

    internal DailySums this[WorkKind kind] => _sums[(int)kind] ??= new DailySums();
}
