using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>A list of bands, <c>{from: 0.6, factor: 0.8}</c>: rising, each lower end once.</summary>
internal static class BandsReader
{
    public static IReadOnlyList<Band> Read(Value list)
    {
        var bands = new List<Band>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields();
            var from = fields["from"].Required().Number(0, 100, "an attainment");
            var factor = fields["factor"].Required().Number(0, 100, "a factor");
            fields.End();
            if (from is null || factor is null) continue;
            var band = new Band(Ratio.FromFraction(from.Value), Ratio.FromFraction(factor.Value));
            if (bands.Count > 0 && bands[^1].From >= band.From) fields["from"].Refuse("expected more than in the band before");
            bands.Add(band);
        }

        return bands;
    }
}
