using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Slots whose value is one of a few, each known by its words; the first that is found wins.</summary>
internal static class WordSlots
{
    private static readonly string[] Taking = ["抢了", "抢走", "抢去", "撬了", "撬走", "截了", "截胡", "签走", "拿走了", "挖走", "抢单"];

    private const int FarthestTold = 60;

    private const int FarthestChoice = 24;

    private static readonly string[] Choosing = ["tender to ", "deal to ", "order to ", "job to ", "business to ", "contract to ", "bid to ", "account to ", "went with ", "gone with ", "going with ", "chose ", "chosen ", "picked ", "opted for ", "plumped for ", "sided with ", "signed with ", "switched to ", "moved over to ", "gave it to ", "awarded it to ", "placed it with "];

    private static readonly (Sense, ContactKind)[] Kinds =
    [
        (Sense.Demo, ContactKind.Demo), (Sense.Online, ContactKind.Online), (Sense.Email, ContactKind.Email), (Sense.Message, ContactKind.Message), (Sense.Call, ContactKind.Call), (Sense.Visit, ContactKind.Visit),
    ];

    private static readonly (Sense, CustomerSource)[] Sources =
    [
        (Sense.ColdCall, CustomerSource.ColdCall), (Sense.Exhibition, CustomerSource.Exhibition), (Sense.Referral, CustomerSource.Referral), (Sense.Inquiry, CustomerSource.Inquiry), (Sense.Web, CustomerSource.Online),
        (Sense.OtherSource, CustomerSource.Other),
    ];

    private static readonly string[] Through = ["through ", "through our ", "through the ", "via ", "via our ", "via the ", "by "];

    private static readonly (Sense, CustomerSource)[] OwnSources = [(Sense.Inquiry, CustomerSource.Inquiry), (Sense.Web, CustomerSource.Online)];

    private static readonly (Sense, Stage)[] Stages =
    [
        (Sense.Pi, Stage.Pi), (Sense.Sample, Stage.Sample), (Sense.Deposit, Stage.Deposit), (Sense.Balance, Stage.Balance), (Sense.Production, Stage.Production), (Sense.Shipping, Stage.Shipping),
        (Sense.Quote, Stage.Quote), (Sense.QuoteWeak, Stage.Quote),
    ];

    private static readonly (Sense, LossReason)[] Reasons =
    [
        (Sense.NoBudget, LossReason.Budget), (Sense.Expensive, LossReason.Price), (Sense.Relation, LossReason.Relationship), (Sense.Rival, LossReason.Competitor), (Sense.Timing, LossReason.Timing), (Sense.BadFit, LossReason.Product),
    ];

    private static readonly (Sense, ComplaintSubject)[] Complaints =
    [
        (Sense.Invoice, ComplaintSubject.Invoice), (Sense.Rude, ComplaintSubject.Service), (Sense.Late, ComplaintSubject.Delivery), (Sense.Damage, ComplaintSubject.Goods),
    ];

    private static readonly (Sense, Aspect)[] Aspects =
    [
        (Sense.Decide, Aspect.DecisionChain), (Sense.Pain, Aspect.Pain), (Sense.Rival, Aspect.Competitor), (Sense.Fact, Aspect.Competitor), (Sense.Budget, Aspect.Budget),
    ];

    private static readonly (Sense, Metric)[] RankingMetrics =
    [
        (Sense.Growth, Metric.Growth), (Sense.Referrals, Metric.Referrals), (Sense.Mentoring, Metric.Mentoring), (Sense.Orders, Metric.Orders), (Sense.NewCustomer, Metric.NewCustomers), (Sense.Visits, Metric.Visits),
        (Sense.Visit, Metric.Visits), (Sense.Collected, Metric.Collected), (Sense.Profit, Metric.Profit), (Sense.Turnover, Metric.Amount), (Sense.Attain, Metric.Attainment), (Sense.Target, Metric.Attainment),
    ];

    private static readonly SenseSet Goals = SenseSet.Of(Sense.Attain, Sense.Target);

    private static readonly (Sense, Metric)[] TargetMetrics =
    [
        (Sense.NewCustomer, Metric.NewCustomers), (Sense.Visits, Metric.Visits), (Sense.Visit, Metric.Visits), (Sense.Collected, Metric.Collected), (Sense.Profit, Metric.Profit),
    ];

    private static readonly (Sense, CustomerMetric)[] CustomerMetrics =
    [
        (Sense.Conversion, CustomerMetric.Conversion), (Sense.LifetimeValue, CustomerMetric.LifetimeValue), (Sense.Cycle, CustomerMetric.Cycle), (Sense.MarginRate, CustomerMetric.Margin), (Sense.Margin, CustomerMetric.Margin),
    ];

    /// <summary>Of a meeting: a demonstration is more than the call it was given in.</summary>
    public static ContactKind? Kind(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            if (First(said, clause, Kinds, "kind") is { } kind) return kind == ContactKind.Visit ? null : kind;
        }

        return null;
    }

    public static ContactKind? AnyKind(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            if ((clause.Mood != Mood.Denied || clause.Tokens.Any(token => token.Denied is not null)) && First(said, clause, Kinds, "kind") is { } kind) return kind;
        }

        return null;
    }

    public static ContactKind? CountedKind(Said said) =>
        First(said, Kinds, "kind") ?? (said.HasAny(SenseSet.Of(Sense.Visits, Sense.GoTo)) ? ContactKind.Visit : null);

    // "came through an inquiry" names how, not by whom.
    public static CustomerSource? Source(Said said)
    {
        var source = First(said, Sources, "source");
        // "enquired through our website": where they asked.
        if (source == CustomerSource.Inquiry && said.First(Sense.Web) is { } web && Array.Exists(Through, word => said.Message.Masked.EndsAt(web.Span.Start, word))) return First(said, [(Sense.Web, CustomerSource.Online)], "source");
        return source == CustomerSource.Referral && CustomerSlots.Referrer(said.Frame) is null ? First(said, OwnSources, "source") ?? source : source;
    }

    public static Stage? StageOf(Said said) => First(said, Stages, "stage");

    // "chose another supplier, we were more expensive": that somebody else got it says less than why.
    public static LossReason? Reason(Said said) =>
        First(said, Reasons, "reason") is var reason && reason == LossReason.Competitor && said.Clauses.Skip(1).Any(clause => clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Expensive, Sense.NoBudget)) && clause.Mood == Mood.Plain) ? FirstNot(said, LossReason.Competitor) : reason ?? (said.Clauses.Any(IsTakenAway) || said.Clauses.Any(GoesWithAnother) || said.Clauses.Skip(1).Any(clause => clause.IsEnglish && clause.Has(Sense.Them) && GoesWithAnother(clause, clause.Span.Start)) ? LossReason.Competitor : null);

    private static LossReason? FirstNot(Said said, LossReason other) =>
        said.Clauses.Select(clause => First(said, clause, Reasons, "reason")).FirstOrDefault(reason => reason is not null && reason != other) ?? other;

    /// <summary>"Flint went with Makita in the end": with a name that is none of ours.</summary>
    public static bool GoesWithAnother(Clause clause)
    {
        return clause.IsEnglish && clause.Customers.FirstOrDefault() is { } customer && GoesWithAnother(clause, customer.Span.End);
    }

    private static bool GoesWithAnother(Clause clause, int start)
    {
        if (clause.Mood != Clauses.Mood.Plain) return false;
        var rest = clause.Between(start, clause.Span.End);
        foreach (var word in Choosing)
        {
            var at = rest.IndexOf(word);
            if (at < 0 || at > FarthestChoice) continue;
            var next = start + at + word.Length;
            if (next < clause.Span.End && IsOtherName(clause, next, word)) return true;
        }

        return false;
    }

    // A capital, or behind "went with" a word that no table holds.
    private static bool IsOtherName(Clause clause, int start, string choosing)
    {
        if (clause.Tokens.Any(token => token.Kind != TokenKind.Word && token.Span.Start == start)) return false;
        if (char.IsUpper(clause.Message.Text.Original[start])) return true;
        var word = clause.Message.Masked[start..clause.Message.Masked.LettersEnd(start)];
        return choosing.EndsWith("with ", StringComparison.Ordinal) && word.Length > 2 && !PlainWords.Contains(word) && !Interpreting.Names.OrdinaryWords.Contains(word) && !Lexicon.Contains(word);
    }

    /// <summary>被隔壁抢了: somebody else has the deal now.</summary>
    public static bool IsTakenAway(Clause clause) => (clause.Says("被") || clause.Says("让人")) && Array.Exists(Taking, clause.Says);

    public static ComplaintSubject? About(Said said)
    {
        var complaint = said.First(Sense.Complain);
        return (complaint is null ? null : FirstAfter(said, complaint.Span.End)) ?? First(said, Complaints, "about") ?? (complaint is null ? null : FirstBefore(said, complaint.Span.Start)) ?? (said.Tokens.Any(token => token.IsCategory) ? ComplaintSubject.Goods : null);
    }

    // "refunded 900, the dye ran and they complained about it"
    private static ComplaintSubject? FirstBefore(Said said, int end)
    {
        var told = said.Message.Tokens.Where(token => token.Span.End <= end && end - token.Span.End <= FarthestTold).ToList();
        foreach (var (sense, subject) in Complaints)
        {
            if (told.Find(token => token.Is(sense)) is { } token) return said.Note("about", token.Span, subject);
        }

        return null;
    }

    // 最头疼的是来货混批: beside a word that names the pain, 批 decides nothing.
    public static Aspect AspectOf(Said said) => said.Clauses.FirstOrDefault(clause => !clause.IsEnglish && clause.Has(Sense.Decide) && clause.SaysInOneCharacter(Sense.Decide) && clause.WordOf(Sense.Pain).Length > 1) is { } hurting ? said.Note("aspect", hurting.First(Sense.Pain)!.Span, Aspect.Pain) : First(said, Aspects, "aspect") ?? (said.Clauses.Any(ContactRules.IsWithOthers) ? Aspect.Competitor : Aspect.Other);

    // "where do I stand" asks for the place, not for what was attained.
    public static Metric? RankedBy(Said said) =>
        First(said, RankingMetrics, "metric") is { } metric && metric != Metric.Amount && !(metric == Metric.Attainment && said.Tokens.Where(token => token.IsAny(Goals)).All(token => token.Is(Sense.Rank) && token.Is(Sense.Ask))) ? metric : null;

    public static Metric? TargetOf(Said said) => First(said, TargetMetrics, "metric") is { } metric && metric != Metric.Amount ? metric : null;

    public static CustomerMetric? MetricOf(Said said) => First(said, CustomerMetrics, "metric") ?? (said.Frame.Intent == Intent.AskMetrics && said.Origin is null ? CustomerMetric.Cycle : null);

    public static Tier? TierOf(Said said)
    {
        foreach (var clause in said.Has(Sense.Slip) ? said.Clauses.Reverse() : said.Clauses)
        {
            if ((TierWords.Find(clause) ?? TierWords.Alone(clause)) is { } tier) return said.Note("tier", tier.Words, tier.Tier);
        }

        return null;
    }

    public static CategoryId? Category(Said said)
    {
        foreach (var token in said.Tokens)
        {
            if (token.IsCategory && Names(said, token) && token.Name!.Only(NameKind.Category) is { } category) return said.Note("category", token.Span, new CategoryId(category.Value));
        }

        return null;
    }

    // A single character such as 卡 is a category only right behind an amount, or in 那款卡.
    private static bool Names(Said said, Token token) =>
        token.Span.Length > 1 || said.Message.Masked.CharAt(token.Span.Start - 1) is '款' or '批' or '种' || said.Tokens.Any(other => other.Kind == TokenKind.Quantity && token.Span.Start >= other.Span.End && token.Span.Start - other.Span.End <= 2);

    private static ComplaintSubject? FirstAfter(Said said, int start)
    {
        var rest = said.Tokens.Where(token => token.Span.Start >= start).ToList();
        foreach (var (sense, subject) in Complaints)
        {
            if (rest.Find(token => token.Is(sense)) is { } token) return said.Note("about", token.Span, subject);
        }

        return null;
    }

    private static T? First<T>(Said said, (Sense, T)[] table, string slot)
        where T : struct
    {
        foreach (var clause in said.Clauses)
        {
            if (First(said, clause, table, slot) is { } value) return value;
        }

        return null;
    }

    private static T? First<T>(Said said, Clause clause, (Sense, T)[] table, string slot)
        where T : struct
    {
        foreach (var (sense, value) in table)
        {
            if (clause.First(sense) is { } token) return said.Note(slot, token.Span, (T?)value);
        }

        return null;
    }
}
