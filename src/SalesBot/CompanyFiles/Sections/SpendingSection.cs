using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.CompanyFiles.Sections;

/// <summary><c>spending</c> and <c>collection</c>: money that goes out to sell, and money that is to come in.</summary>
internal static class SpendingSection
{
    /// <summary>Null where the usual rules stand there, or nothing.</summary>
    public static SpendingRules? ReadSpending(Fields fields)
    {
        var usual = SpendingRules.Default;
        var limit = fields["limit"].Number(0, Limits.MostYuan, "yuan");
        var rules = new SpendingRules(limit is { } yuan ? Money.FromYuan(yuan) : usual.Limit, fields["days"].Whole(1, Limits.MostDays, usual.Days));
        fields.End();
        return rules == usual ? null : rules;
    }

    /// <summary>Null where the usual rules stand there, or nothing.</summary>
    public static CollectionRules? ReadCollection(Fields fields)
    {
        var usual = CollectionRules.Default;
        var remind = ReadDays(fields["remind"]) ?? usual.Remind;
        var tellLeader = fields["tell_leader"].Whole(1, Limits.MostDays, usual.TellLeader);
        fields.End();
        return remind.SequenceEqual(usual.Remind) && tellLeader == usual.TellLeader ? null : new CollectionRules(remind, tellLeader);
    }

    private static int[]? ReadDays(Value list)
    {
        if (list.IsMissing) return null;
        int[] days = [.. list.Items().Select(day => day.Whole(1, Limits.MostDays)).OfType<int>()];
        if (days.Distinct().Count() != days.Length) list.Refuse("expected every number of days once");
        return [.. days.OrderDescending()];
    }
}
