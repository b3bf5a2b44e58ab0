using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>
/// A list of bands, <c>{from: 0.6, factor: 0.8}</c>: rising, each lower end once. An upper end may be written too, <c>to: 0.7</c>: then it is where
/// the next band begins, so that bands neither overlap nor leave a gap.
/// </summary>
internal static class BandsReader
{
    public static IReadOnlyList<Band> Read(Value list)
    {
        var bands = new List<Band>();
        (Value Place, decimal? Value)? end = null;
        foreach (var item in list.Items())
        {
            var fields = item.Fields();
            var from = fields["from"].Required().Number(0, 100, "an attainment");
            var to = fields["to"];
            if (end is { Value: { } before } && from is { } next && before != next) end.Value.Place.Refuse(Between(before, next));
            end = to.Number(0, 100, "an attainment") is { } upper ? (to, upper) : null;
            var factor = fields["factor"].Required().Number(0, 100, "a factor");
            fields.End();
            if (from is null || factor is null) continue;
            var band = new Band(Ratio.FromFraction(from.Value), Ratio.FromFraction(factor.Value));
            if (bands.Count > 0 && bands[^1].From >= band.From) fields["from"].Refuse("expected more than in the band before");
            bands.Add(band);
        }

        if (end is { } last) last.Place.Refuse("expected no upper end in the last band, which has none");
        return bands;
    }

    private static string Between(decimal end, decimal next) => end > next
        ? FormattableString.Invariant($"overlaps the next band, which begins at {next}; expected {next}, not {end}")
        : FormattableString.Invariant($"leaves a gap up to the next band, which begins at {next}; expected {next}, not {end}");
}
