using NodaTime;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>The company itself and its rules.</summary>
internal static class SettingsSection
{
    /// <param name="beside">The folder of the file, from which its paths start.</param>
    public static CompanySettings Read(Fields file, string beside)
    {
        var (reviewPrivately, prompts) = ReadRituals(file["rituals"].Fields(), beside);
        var (backdateDays, askUnknown) = ReadRecord(file["record"].Fields());
        var (graceDays, paysOwner) = ReadHandover(file["handover"].Fields());
        return new CompanySettings(
            file["company"].Required().Text() ?? "",
            ReadZone(file["timezone"]) ?? "Asia/Shanghai",
            file["language"].Choice(Words.Languages) ?? Language.Zh,
            ReadCurrency(file["currency"]),
            ReadRates(file["rates"]),
            file["fiscal_year_starts"].Whole(1, 12, 1),
            ReadSeason(file["season"]),
            ReadTerms(file["terms"].Fields()),
            CommissionSection.Read(file),
            PoolSection.Read(file["pool"].Fields(), PoolRules.Default),
            CalendarSection.Read(file["calendar"]),
            ScheduleSection.ReadCompanys(file["schedule"]),
            ReadHonours(file["honours"].Fields()),
            backdateDays,
            askUnknown,
            reviewPrivately,
            graceDays,
            MarginSection.Read(file["margin"]),
            SpendingSection.ReadSpending(file["spending"].Fields()),
            SpendingSection.ReadCollection(file["collection"].Fields()),
            StagesSection.Read(file["stages"], file["stage"].Fields()),
            UsesModel: ReadModel(file["model"].Fields()),
            RitualPrompts: prompts,
            PaysOwnerForOpenOrders: paysOwner);
    }

    /// <summary>Null where none is named.</summary>
    public static string? ReadZone(Value zone)
    {
        if (zone.Text() is not { } id) return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is not null) return id;
        var nearest = NearestWord.To(id, DateTimeZoneProviders.Tzdb.Ids);
        zone.Refuse($"expected a time zone such as Asia/Shanghai, not {id}{(nearest is null ? "" : $"; did you mean {nearest}?")}");
        return id;
    }

    private static string ReadCurrency(Value currency)
    {
        if (currency.Text() is not { } code) return "CNY";
        if (!IsCurrency(code)) currency.Refuse($"expected a currency of three capitals, such as CNY, not {code}");
        else if (code != "CNY") currency.Remark("without effect yet; amounts that name no currency are yuan");
        return code;
    }

    private static Dictionary<string, decimal> ReadRates(Value rates)
    {
        var read = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (code, value) in rates.Fields().All)
        {
            if (!IsCurrency(code)) value.Refuse("expected a currency of three capitals, such as USD, as key");
            else if (value.Required().Number(0.000001m, 1_000_000, "yuan for one unit,") is { } rate) read[code] = rate;
        }

        return read;
    }

    private static bool IsCurrency(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);

    private static decimal[] ReadSeason(Value season)
    {
        if (season.IsMissing) return [25, 25, 25, 25];
        decimal[] quarters = [.. season.Items().Select(quarter => quarter.Number(0, 100, "per cent")).OfType<decimal>()];
        if (quarters.Length != 4 || quarters.Sum() != 100)
        {
            season.Refuse($"expected four numbers, one a quarter, that sum to 100, not {quarters.Length} that sum to {FormattableString.Invariant($"{quarters.Sum()}")}");
        }

        return quarters;
    }

    private static Terms ReadTerms(Fields terms)
    {
        var text = terms["default"].Text() ?? "net:30";
        if (!Terms.TryParse(text, out var read)) terms["default"].Refuse($"expected prepaid or net:<days>, such as \"net:30\", not {text}");
        terms.End();
        return read;
    }

    private static (int BackdateDays, bool AskUnknown) ReadRecord(Fields record)
    {
        var days = record["backdate_days"].Whole(0, Limits.MostDays, 3);
        var ask = record["unknown_customer"].Choice(("ask", true), ("create", false)) ?? true;
        record.End();
        return (days, ask);
    }

    private static HonourRules ReadHonours(Fields honours)
    {
        var usual = HonourRules.Default;
        var bigOrder = honours["big_order"].Number(0, Limits.MostYuan, "yuan");
        var rules = new HonourRules(
            bigOrder is { } yuan ? Money.FromYuan(yuan) : usual.BigOrder,
            honours["new_customer"].Flag(usual.NewCustomer),
            honours["target_reached"].Flag(usual.TargetReached),
            honours["birthday"].Flag(usual.Birthday),
            honours["streak"].Whole(0, 100, usual.Streak));
        honours.End();
        return rules;
    }

    /// <summary>Nothing is said of orders where they stay with who signed, so that a company file that never named it adopts the same settings.</summary>
    private static (int GraceDays, bool? PaysOwner) ReadHandover(Fields handover)
    {
        var graceDays = handover["grace_days"].Whole(0, Limits.MostDays, 7);
        bool? paysOwner = handover["open_orders"].Choice(("signer", false), ("owner", true)) is true ? true : null;
        handover.End();
        return (graceDays, paysOwner);
    }

    /// <summary>Null where it does not, so that a company file that never named it adopts the same settings.</summary>
    private static bool? ReadModel(Fields model)
    {
        bool? used = model["use"].Flag() is true ? true : null;
        model.End();
        return used;
    }

    private static (bool ReviewPrivately, string? Prompts) ReadRituals(Fields rituals, string beside)
    {
        var review = rituals["review"].Fields();
        var privately = review["ask"].Choice(("channel", false), ("private", true)) ?? false;
        review.End();
        var prompts = ReadPrompts(rituals["prompts"], beside);
        rituals.End();
        return (privately, prompts);
    }

    /// <summary>The full path of the company's own folder, whose files are read here so that a wrong one is refused with the company file.</summary>
    private static string? ReadPrompts(Value prompts, string beside)
    {
        if (prompts.Text() is not { } word || word == "default") return null;
        var folder = Path.GetFullPath(Path.Combine(beside, word));
        List<Problem> problems = [];
        if (!Directory.Exists(folder)) prompts.Refuse($"expected default, or the path of a folder beside this file, not {word}");
        else if (PromptFiles.Own(folder, problems) is null) prompts.Findings.Add(problems);
        return folder;
    }
}
