using System.Globalization;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>What a commission plan leaves open: <c>band</c>, <c>factor</c>, <c>collect</c>, <c>late</c> and the like.</summary>
internal static class CommissionSection
{
    private static readonly (string Word, Metric Meaning)[] BandMetrics =
        [("amount", Metric.Amount), ("collected", Metric.Collected), ("profit", Metric.Profit)];

    private static readonly (string Word, LateFrom Meaning)[] LateStarts =
        [("signing", LateFrom.Signing), ("due", LateFrom.Due), ("delivery", LateFrom.Delivery), ("invoice", LateFrom.Invoice)];

    private static readonly (string Word, CumulativeBase Meaning)[] CumulativeBases =
        [("above", CumulativeBase.Above), ("crossing", CumulativeBase.Crossing), ("retroactive", CumulativeBase.Retroactive)];

    private static readonly (string Word, GradePromotion Meaning)[] Promotions =
        [("proposed", GradePromotion.Proposed), ("automatic", GradePromotion.Automatic), ("off", GradePromotion.Off)];

    public static CommissionRules Read(Fields file)
    {
        var rules = ReadBand(file["band"].Fields(), CommissionRules.Default);
        rules = rules with
        {
            FactorOnRatesOnly = One(file["factor"], "scope", "all", "rates"),
            PaysCollectedShare = One(file["collect"], "mode", "full", "pro_rata"),
            NetsLosses = One(file["goods"], "loss", "zero", "net"),
            CarriesNegativeOrders = One(file["order"], "floor", "zero", "carry"),
            RestatesOnRefund = OneNotFollowed(file["refund"], "mode", "adjust", "restate"),
            AmountExcludesTax = OneNotFollowed(file["amount"], "tax", "included", "excluded"),
        };
        rules = ReadPrepaid(file["prepaid"].Fields(), rules);
        rules = ReadLate(file["late"].Fields(), rules);
        rules = ReadFirst(file["first"].Fields(), rules);
        rules = ReadCumulative(file["cumulative"].Fields(), rules);
        return ReadGrades(file["grade"].Fields(), rules);
    }

    private static CommissionRules ReadBand(Fields band, CommissionRules rules)
    {
        var read = rules with
        {
            BandsByCollection = band["period"].Choice(("signing", false), ("collection", true)) ?? rules.BandsByCollection,
            BandMetric = band["metric"].Choice(BandMetrics) ?? rules.BandMetric,
            NoTargetPays = band["no_target"].Choice(("full", true), ("none", false)) ?? rules.NoTargetPays,
            BandNearDays = band["near_days"].Whole(0, 92, rules.BandNearDays),
            BandNearGap = Share(band["near_gap"]),
        };
        band.End();
        return read;
    }

    private static CommissionRules ReadPrepaid(Fields prepaid, CommissionRules rules)
    {
        var read = rules with
        {
            PrepaidGraceDays = prepaid["grace"].Whole(0, Limits.MostDays, rules.PrepaidGraceDays),
            PrepaidDiscount = Share(prepaid["discount"]),
        };
        prepaid.End();
        return read;
    }

    private static CommissionRules ReadLate(Fields late, CommissionRules rules)
    {
        var from = late["from"].Choice(LateStarts) ?? rules.LateFrom;
        if (from is LateFrom.Delivery or LateFrom.Invoice) late["from"].RemarkNotFollowed("signing");
        var grace = late["grace"].Whole(0, Limits.MostDays, rules.LateGraceDays);
        if (grace > 0) late["grace"].RemarkWithoutEffect();
        var read = ReadLateDays(late["days"], rules with { LateFrom = from, LateGraceDays = grace });
        late.End();
        return read;
    }

    /// <summary>A number of days; "months:2" for calendar months; "instalment" for the usual days, counted for each instalment by itself.</summary>
    private static CommissionRules ReadLateDays(Value days, CommissionRules rules)
    {
        var word = (days.Node as Node.Scalar)?.Text;
        if (word == "instalment") return rules with { LatePerInstalment = true };
        if (NumberAfter("months:", word) is { } months) return rules with { LateMonths = months };
        return rules with { LateDays = days.Whole(0, Limits.MostDays, rules.LateDays) };
    }

    /// <summary>"earliest"; "again:12", new again after so many months; "days:30", all orders of the first so many days.</summary>
    private static CommissionRules ReadFirst(Fields first, CommissionRules rules)
    {
        var mode = first["mode"];
        var word = mode.Text() ?? "earliest";
        var read = rules with { FirstAgainMonths = NumberAfter("again:", word), FirstWithinDays = NumberAfter("days:", word) };
        if (read != rules) mode.RemarkNotFollowed("earliest");
        else if (word != "earliest") mode.Refuse($"expected earliest, again:<months> or days:<days>, not {word}");
        first.End();
        return read;
    }

    private static CommissionRules ReadCumulative(Fields cumulative, CommissionRules rules)
    {
        var read = rules with
        {
            CumulativeBase = cumulative["base"].Choice(CumulativeBases) ?? rules.CumulativeBase,
            CumulativeFromFirstOrder = NotFollowed(cumulative["year"], "calendar", "first_order"),
        };
        cumulative.End();
        return read;
    }

    private static CommissionRules ReadGrades(Fields grade, CommissionRules rules)
    {
        var promotion = grade["promote"].Choice(Promotions) ?? rules.Promotion;
        if (promotion != rules.Promotion) grade["promote"].RemarkWithoutEffect();
        var read = rules with
        {
            BasePayPerQuarter = NotFollowed(grade["pay_period"], "month", "quarter"),
            DemotesToLowest = NotFollowed(grade["demote"], "one", "lowest"),
            Promotion = promotion,
        };
        grade.End();
        return read;
    }

    /// <summary>Whether a section with one key says the other of its two words.</summary>
    private static bool One(Value section, string key, string usual, string other)
    {
        var fields = section.Fields();
        var isOther = fields[key].Choice((usual, false), (other, true)) ?? false;
        fields.End();
        return isOther;
    }

    private static bool OneNotFollowed(Value section, string key, string usual, string other)
    {
        var fields = section.Fields();
        var isOther = NotFollowed(fields[key], usual, other);
        fields.End();
        return isOther;
    }

    private static bool NotFollowed(Value value, string usual, string other)
    {
        var isOther = value.Choice((usual, false), (other, true)) ?? false;
        if (isOther) value.RemarkNotFollowed(usual);
        return isOther;
    }

    private static Ratio? Share(Value value) => value.Number(0, 1, "a share") is { } share ? Ratio.FromFraction(share) : null;

    private static int? NumberAfter(string beginning, string? word)
    {
        if (word is null || !word.StartsWith(beginning, StringComparison.Ordinal)) return null;
        var isNumber = int.TryParse(word.AsSpan(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number is > 0 and <= Limits.MostDays ? number : null;
    }
}
