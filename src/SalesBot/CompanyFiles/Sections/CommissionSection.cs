using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>What a commission plan leaves open: <c>band</c>, <c>factor</c>, <c>collect</c>, <c>late</c> and the like.</summary>
internal static class CommissionSection
{
    public static CommissionRules Read(Fields file)
    {
        var usual = CommissionRules.Default;
        var band = file["band"].Fields();
        band["period"].Only("signing", "collection");
        band["metric"].Only("amount", "collected", "profit");
        var noTarget = band["no_target"].Choice(("full", true), ("none", false));
        band.End();
        var factor = file["factor"].Fields();
        var ratesOnly = factor["scope"].Choice(("all", false), ("rates", true));
        factor.End();
        var prepaid = file["prepaid"].Fields();
        var prepaidGrace = prepaid["grace"].Whole(0, Limits.MostDays);
        prepaid.End();
        var late = ReadLate(file["late"].Fields(), usual.LateDays);
        ReadOrders(file);
        ReadGrades(file["grade"].Fields());
        return new CommissionRules(noTarget ?? usual.NoTargetPays, ratesOnly ?? usual.FactorOnRatesOnly, prepaidGrace ?? usual.PrepaidGraceDays, late);
    }

    /// <summary>Bands above those of the plan, such as an accelerator beyond 100 %.</summary>
    public static IReadOnlyList<Band> ReadExtraBands(Value bands) => BandsReader.Read(bands);

    private static int ReadLate(Fields late, int usual)
    {
        late["from"].Only("signing", "delivery", "invoice", "due");
        if (late["grace"].Whole(0, Limits.MostDays) is > 0) late["grace"].RemarkWithoutEffect();
        var days = usual;
        var kind = late["days"].Node as Node.Scalar;
        if (kind?.Text is "months:2" or "months:3" or "instalment") late["days"].Remark(string.Create(CultureInfo.InvariantCulture, $"without effect yet; {usual} days are followed"));
        else days = late["days"].Whole(0, Limits.MostDays) ?? usual;
        late.End();
        return days;
    }

    private static void ReadOrders(Fields file)
    {
        Only(file["collect"], "mode", "full", "pro_rata");
        Only(file["goods"], "loss", "zero", "net");
        Only(file["order"], "floor", "zero", "carry");
        Only(file["refund"], "mode", "adjust", "restate");
        Only(file["amount"], "tax", "included", "excluded");
        var first = file["first"].Fields();
        ReadFirst(first["mode"]);
        first.End();
        var cumulative = file["cumulative"].Fields();
        cumulative["base"].Only("above", "crossing", "retroactive");
        cumulative["year"].Only("calendar", "first_order");
        cumulative.End();
    }

    private static void ReadGrades(Fields grade)
    {
        grade["pay_period"].Only("month", "quarter");
        grade["demote"].Only("one", "lowest");
        grade["promote"].Only("proposed", "automatic", "off");
        grade.End();
    }

    private static void Only(Value section, string key, string usual, string other)
    {
        var fields = section.Fields();
        fields[key].Only(usual, other);
        fields.End();
    }

    /// <summary>"earliest"; "again:12", new again after so many months; "days:30", all orders of the first so many days.</summary>
    private static void ReadFirst(Value mode)
    {
        if (mode.Text() is not { } text || text == "earliest") return;
        var parts = text.Split(':');
        var isNumber = int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= Limits.MostDays;
        if (parts.Length == 2 && parts[0] is "again" or "days" && isNumber) mode.Remark("without effect yet; earliest is followed");
        else mode.Refuse($"expected earliest, again:<months> or days:<days>, not {text}");
    }
}
