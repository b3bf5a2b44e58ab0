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
        };
        rules = ReadRefund(file["refund"].Fields(), rules);
        rules = ReadTax(file["amount"].Fields(), rules);
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

    private static CommissionRules ReadRefund(Fields refund, CommissionRules rules)
    {
        var read = rules with
        {
            RestatesOnRefund = refund["mode"].Choice(("adjust", false), ("restate", true)) ?? rules.RestatesOnRefund,
            WaitsForProfitAfterRefund = refund["profit"].Choice(("proportion", false), ("finance", true)) ?? rules.WaitsForProfitAfterRefund,
        };
        refund.End();
        return read;
    }

    private static CommissionRules ReadTax(Fields amount, CommissionRules rules)
    {
        var read = rules with
        {
            AmountExcludesTax = amount["tax"].Choice(("included", false), ("excluded", true)) ?? rules.AmountExcludesTax,
            TaxRate = OtherThan(CommissionRules.UsualTax, amount["tax_rate"], 1),
        };
        amount.End();
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
        if (from is LateFrom.Invoice) late["from"].Remark("invoices are not recorded; delivery is followed");
        var grace = late["grace"].Whole(0, Limits.MostDays, rules.LateGraceDays);
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
        if (read == rules && word != "earliest") mode.Refuse($"expected earliest, again:<months> or days:<days>, not {word}");
        first.End();
        return read;
    }

    private static CommissionRules ReadCumulative(Fields cumulative, CommissionRules rules)
    {
        var read = rules with
        {
            CumulativeBase = cumulative["base"].Choice(CumulativeBases) ?? rules.CumulativeBase,
            CumulativeFromFirstOrder = cumulative["year"].Choice(("calendar", false), ("first_order", true)) ?? rules.CumulativeFromFirstOrder,
        };
        cumulative.End();
        return read;
    }

    private static CommissionRules ReadGrades(Fields grade, CommissionRules rules)
    {
        var read = rules with
        {
            BasePayPerQuarter = grade["pay_period"].Choice(("month", false), ("quarter", true)) ?? rules.BasePayPerQuarter,
            DemotesToLowest = grade["demote"].Choice(("one", false), ("lowest", true)) ?? rules.DemotesToLowest,
            Promotion = grade["promote"].Choice(Promotions) ?? rules.Promotion,
            KeepsGradeFrom = OtherThan(rules.GradeFloor, grade["keep"], 2),
            PromotesFrom = OtherThan(rules.GradeGoal, grade["promote_at"], 10),
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

    /// <summary>Null where the usual share stands there, or nothing.</summary>
    private static Ratio? OtherThan(Ratio usual, Value value, decimal most) =>
        value.Number(0, most, "a share") is { } share && share != usual.Value ? Ratio.FromFraction(share) : null;

    private static Ratio? Share(Value value) => value.Number(0, 1, "a share") is { } share ? Ratio.FromFraction(share) : null;

    private static int? NumberAfter(string beginning, string? word)
    {
        if (word is null || !word.StartsWith(beginning, StringComparison.Ordinal)) return null;
        var isNumber = int.TryParse(word.AsSpan(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber && number is > 0 and <= Limits.MostDays ? number : null;
    }
}
