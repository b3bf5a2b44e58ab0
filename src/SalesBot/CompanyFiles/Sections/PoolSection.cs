using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>pool</c>.</summary>
internal static class PoolSection
{
    /// <param name="usual">What holds where the file says nothing: the defaults, or for a team the company's rules.</param>
    public static PoolRules Read(Fields fields, PoolRules usual)
    {
        var rules = new PoolRules(
            Days: fields["days"].Whole(1, Limits.MostDays, usual.Days),
            WorkingDays: fields["day_kind"].Choice(("calendar", false), ("working", true)) ?? usual.WorkingDays,
            SpareDaysOff: fields["spare_days_off"].Flag(usual.SpareDaysOff),
            Warn: ReadWarnings(fields["warn"]) ?? usual.Warn,
            MonthLimit: fields["month_limit"].Whole(0, 10_000, usual.MonthLimit),
            DailyClaims: fields["daily_claims"].Whole(0, 10_000, usual.DailyClaims),
            ReclaimDays: fields["reclaim_days"].Whole(0, Limits.MostDays, usual.ReclaimDays),
            FreezeHours: fields["freeze_hours"].Whole(0, 24 * 366, usual.FreezeHours),
            DealShieldDays: fields["deal_shield_days"].Whole(0, Limits.MostDays, usual.DealShieldDays),
            ImportGrace: fields["import_grace"].Whole(0, Limits.MostDays, usual.ImportGrace),
            NoAnswerCounts: fields["no_answer_counts"].Flag(usual.NoAnswerCounts),
            CapSkipBuyers: fields["cap_skip_buyers"].Flag(usual.CapSkipBuyers),
            DaysByTier: ReadEach(fields["days_by_tier"], Words.Tiers, 1, Limits.MostDays, usual.DaysByTier),
            Cap: ReadEach(fields["cap"], Words.Grades, 0, 1_000_000, usual.Cap),
            DaysWithoutOrder: fields["days_without_order"].Whole(0, Limits.MostDays, usual.DaysWithoutOrder),
            PlanProtects: fields["plan_protects"].Flag(usual.PlanProtects),
            TeamPools: fields["team_pools"].Flag(usual.TeamPools),
            DailyLookUps: fields["daily_lookups"].Whole(0, 10_000, usual.DailyLookUps));
        fields.End();
        return rules;
    }

    private static int[]? ReadWarnings(Value warn)
    {
        if (warn.IsMissing) return null;
        int[] days = [.. warn.Items().Select(day => day.Whole(0, 365)).OfType<int>()];
        if (days.Distinct().Count() != days.Length) warn.Refuse("expected every number of days once");
        return [.. days.OrderDescending()];
    }

    /// <summary>The usual numbers, with those that the file names in their place.</summary>
    private static Dictionary<T, int> ReadEach<T>(
        Value value, (string Word, T Meaning)[] words, int least, int most, IReadOnlyDictionary<T, int> usual)
        where T : struct
    {
        var read = new Dictionary<T, int>(usual);
        var fields = value.Fields();
        foreach (var (word, meaning) in words)
        {
            if (fields[word].Whole(least, most) is { } number) read[meaning] = number;
        }

        fields.End();
        return read;
    }
}
