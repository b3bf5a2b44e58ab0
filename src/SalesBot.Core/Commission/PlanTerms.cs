using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>An adopted plan together with the company's categories and rules: all that prices an order but the order.</summary>
internal sealed class PlanTerms
{
    private readonly Ratio[] _steps;
    private readonly int[] _stepOfBand;
    private readonly int _stepWithoutTarget;

    // For each category of the company, whether each row counts it.
    private readonly Dictionary<CategoryId, bool[]> _counts = [];

    public PlanTerms(Fact.PlanAdopted adopted, IReadOnlyList<Category> categories, CommissionRules rules, int version)
    {
        Version = version;
        Adopted = adopted;
        Categories = categories;
        Rules = rules;
        // Both whole and nothing are always among them: whoever has no target gets one or the other.
        _steps = [.. adopted.Plan.Bands.Select(band => band.Factor).Append(Ratio.Zero).Append(Ratio.One).Distinct()];
        _stepOfBand = [.. adopted.Plan.Bands.Select(band => Array.IndexOf(_steps, band.Factor))];
        _stepWithoutTarget = Array.IndexOf(_steps, rules.NoTargetPays ? Ratio.One : Ratio.Zero);
        Lines = [.. adopted.Plan.Lines.OrderBy(line => line.Row)];
        foreach (Category category in categories) _counts[category.Id] = [.. Lines.Select(line => Counts(line, category.Id))];
    }

    public Fact.PlanAdopted Adopted { get; }

    public CommissionRules Rules { get; }

    /// <summary>That of the plans: what was priced by an older one must be priced anew.</summary>
    public int Version { get; }

    /// <summary>Rates, then bonuses, then deductions.</summary>
    public IReadOnlyList<PlanLine> Lines { get; }

    /// <summary>Every payout factor that can apply, once.</summary>
    public IReadOnlyList<Ratio> Steps => _steps;

    private IReadOnlyList<Category> Categories { get; }

    /// <summary>Index in <see cref="Steps"/> of the factor that an attainment chooses; of the one without a target where it is null.</summary>
    public int StepAt(Ratio? attainment)
    {
        if (attainment is not { } reached) return _stepWithoutTarget;
        int band = _stepOfBand.Length - 1;
        while (band > 0 && Adopted.Plan.Bands[band].From > reached) band--;
        return band < 0 ? _stepWithoutTarget : _stepOfBand[band];
    }

    /// <summary>The lowest band above an attainment that pays more than it; null where none does.</summary>
    public Band? NextAfter(Ratio attainment)
    {
        Ratio now = _steps[StepAt(attainment)];
        foreach (Band band in Adopted.Plan.Bands)
        {
            if (band.From > attainment && band.Factor > now) return band;
        }

        return null;
    }

    /// <summary>The factor of a row: bonuses and deductions may count in full wherever anything is paid.</summary>
    public Ratio FactorOf(PlanLine line, Ratio factor)
    {
        if (!Rules.FactorOnRatesOnly || line.Row is PlanRow.Rate) return factor;
        return factor > Ratio.Zero ? Ratio.One : Ratio.Zero;
    }

    /// <param name="row">Index in <see cref="Lines"/>.</param>
    public bool Counts(int row, CategoryId category) =>
        _counts.TryGetValue(category, out bool[]? rows) ? rows[row] : Counts(Lines[row], category);

    /// <summary>Whether a row counts a category: by its own name, else, where no row names it, by that of the category it is like.</summary>
    private bool Counts(PlanLine line, CategoryId category)
    {
        if (line.Categories is null || line.Categories.Contains(category)) return true;
        if (Lines.Any(other => other.Categories is not null && other.Categories.Contains(category))) return false;
        return Categories.FirstOrDefault(one => one.Id == category)?.Like is { } like && line.Categories.Contains(like);
    }
}
