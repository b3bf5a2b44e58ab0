using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Days and periods: records look back, plans look ahead.</summary>
internal static class DateSlots
{
    private const int LongestQuarter = 92;

    private static readonly SenseSet NextSteps = SenseSet.Of(
        Sense.Again, Sense.Agreed, Sense.NextTime, Sense.Future, Sense.Intend, Sense.GoTo, Sense.Reported, Sense.Call, Sense.Visit, Sense.Demo, Sense.Send, Sense.Follow, Sense.Talk, Sense.Online, Sense.Quote, Sense.Sample);

    // 预算月底批, 他们10月8号付款: days of the customer's own.
    private static readonly SenseSet TheirBusiness = SenseSet.Of(Sense.Budget, Sense.NoBudget, Sense.Decide, Sense.Pay, Sense.Money, Sense.Invoice, Sense.Timing);

    private static readonly SenseSet Meeting = SenseSet.Of(Sense.Again, Sense.Agreed, Sense.NextTime, Sense.Visit, Sense.Call, Sense.Demo, Sense.Send, Sense.Follow, Sense.Online, Sense.Meet, Sense.Talk, Sense.GoTo, Sense.Message, Sense.Email);

    private static readonly string[] BeforeTopics = ["聊了聊", "聊了下", "聊起", "谈了谈", "聊一聊", "聊的", "谈的", "聊了", "谈了", "聊到", "谈到", "说的", "说了", "关于", "聊聊", "谈谈", "定了", "沟通了", "对了", "about ", "about the ", "discussed ", "discussed the ", "went over the ", "for the "];

    // 下周五给答复: a day on which nobody meets.
    private static readonly string[] Answering = ["给答复", "答复我", "给回复", "给回音", "给消息", "给结果", "出结果", "有结果", "给准信", "给个准信", "给个答复"];

    private static readonly string[] Moving = ["改到", "改到了", "改在", "改成", "改约", "改约到", "推到", "推到了", "挪到", "挪到了", "延到", "延到了", "调到", "换到", "顺延到", "提前到"];

    private static readonly SenseSet Due = SenseSet.Of(Sense.Deliver, Sense.Shipping, Sense.Until, Sense.Term);

    private static readonly SenseSet Wanting = SenseSet.Of(Sense.Reported, Sense.Future, Sense.Intend, Sense.Expect);

    /// <summary>The day something happened; null where the text says none, or today. A day that has not come is kept too, so that it is refused.</summary>
    public static LocalDate? On(Said said) => Happened(said) ?? NotYet(said);

    // 2026年12月1日签了5万, said before: the record must not become one of today.
    private static LocalDate? NotYet(Said said)
    {
        if (said.Frame.Intent is not (Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.RecordDelivery)) return null;
        foreach (var clause in said.Clauses)
        {
            if ((clause.First(Sense.Done) ?? (clause.Tokens is [{ Kind: TokenKind.Date }, ..] && clause.IsEnglish ? said.First(Sense.Done) : null)) is not { } done || clause.FutureDay() is not { } day || !clause.IsEnglish && day.Span.End > done.Span.Start || clause.HasAny(Due) || day.Date!.Day(Direction.Back) is not { } on || on <= said.Today) continue;
            if (!clause.Tokens.Any(word => word.IsAny(Wanting) && word.Span.Start < Math.Max(done.Span.Start, day.Span.Start))) return said.Note("on", day.Span, on);
        }

        return null;
    }

    private static LocalDate? Happened(Said said)
    {
        foreach (var (clause, token) in Dates(said.Clauses.OrderByDescending(clause => clause.HasCustomer)))
        {
            if (IsNextStep(said, clause, token) || IsTopic(said, token) || IsFestival(said, token) || IsWanted(said, clause, token) || token.Date!.Day(Direction.Back) is not { } day || day > said.Today) continue;
            return day == said.Today ? null : said.Note("on", token.Span, day);
        }

        return null;
    }

    // 都聊的双十一铺货, "talked about the October order": what was spoken of is no day of meeting.
    private static bool IsTopic(Said said, Token token) =>
        token.Date!.Form == DateForm.Yearless && Array.Exists(BeforeTopics, word => said.Message.Masked.EndsAt(token.Span.Start, word));

    // 他们想月底前看到小样: when somebody wants something is not when it happened.
    private static bool IsWanted(Said said, Clause clause, Token token)
    {
        if (said.Message.Masked.StartsAt(token.Span.End, "前") || said.Message.Masked.StartsAt(token.Span.End, "之前") || said.Message.Masked.StartsAt(token.Span.End, "以前")) return true;
        return token.Date!.Form != DateForm.Complete && !clause.HasCustomer && clause.Tokens.Any(word => word.IsAny(Wanting) && word.Span.End <= token.Span.Start) && !clause.Has(Sense.Done);
    }

    // 国庆前9月29号, 过了元旦五号那天: a bound beside the day itself.
    private static bool IsFestival(Said said, Token token) =>
        (said.Message.Masked.CharAt(token.Span.End) is '前' or '后' || said.Message.Masked.EndsAt(token.Span.Start, "过了") || said.Message.Masked.EndsAt(token.Span.Start, "过完"))
        && said.Tokens.Any(other => other != token && other.Kind == TokenKind.Date && other.Span.Start >= token.Span.End && other.Span.Start - token.Span.End <= 3);

    /// <summary>The day agreed for the next meeting.</summary>
    public static LocalDate? NextOn(Said said)
    {
        foreach (var (clause, token) in Dates(said.Clauses.Concat(said.Frame.Asides)))
        {
            if (IsNextStep(said, clause, token) && token.Date!.Day(Direction.Ahead) is { } day) return said.Note("next_on", token.Span, day);
        }

        return null;
    }

    private static IEnumerable<(Clause Clause, Token Date)> Dates(IEnumerable<Clause> clauses) =>
        clauses.SelectMany(clause => clause.All(TokenKind.Date).Select(token => (clause, token)));

    /// <summary>The day that is planned; today counts.</summary>
    public static LocalDate? Planned(Said said, string slot)
    {
        foreach (var token in said.Clauses.OrderBy(clause => clause.Has(Sense.Done)).SelectMany(clause => clause.Tokens).OrderByDescending(token => IsMovedTo(said.Message.Masked, token)))
        {
            if (token.Date?.Day(Direction.Ahead) is { } day && day >= said.Today && !IsFestival(said, token)) return said.Note(slot, token.Span, day);
        }

        return SameDay(said)?.Date?.Day(Direction.Ahead) is { } same ? same : null;
    }

    // 本来今天要去的，改到周五了
    private static bool IsMovedTo(string text, Token token) => token.Kind == TokenKind.Date && Array.Exists(Moving, word => text.EndsAt(token.Span.Start, word));

    public static LocalTime? PlannedAt(Said said)
    {
        foreach (var token in said.Tokens)
        {
            if (token.Date is { Time: { } time, IsPartOfDay: false }) return said.Note("at", token.Span, time);
        }

        return null;
    }

    public static SalesPeriod? Period(Said said, Direction direction)
    {
        List<Token> named = [.. said.Tokens.Where(token => token.Date?.In(direction) is not null && !IsNow(said, token))];
        var several = named.Count > 1;
        // 今天是9月最后一天，离季度目标差多少: where a day and a period are named, the period is asked of.
        var period = several && said.Frame.Intent == Intent.AskAttainment && named.Find(token => token.Date!.Kind == DateMentionKind.DateRange) is { } range && named[0].Date!.Kind == DateMentionKind.Date ? range : null;
        foreach (var token in (said.Period ?? period) is { } one ? [one] : named)
        {
            if (several && said.Message.Masked.StartsAt(token.Span.Start, "my ")) continue;
            if (token.Date?.In(direction) is { } days) return said.Note("period", token.Span, SalesPeriod.Between(days.Start, days.End));
        }

        return null;
    }

    /// <summary>Of what is still to be reached or spent: the next period where it begins within a quarter, else the last.</summary>
    public static SalesPeriod? Reached(Said said)
    {
        var soon = said.Tokens.FirstOrDefault(token => token.Date is { Kind: DateMentionKind.DateRange, Past: { } past, Future: { } future } && past != future && future.Start > said.Today && future.Start <= said.Today.PlusDays(LongestQuarter));
        return soon is null ? Period(said, Direction.Back) : Period(said, Direction.Ahead);
    }

    // "how far am I from target now"
    private static bool IsNow(Said said, Token token) =>
        said.Message.Masked[token.Span.Start..token.Span.End] is "now" or "right now" or "rn" or "currently" or "at the moment" or "现在" or "目前" or "眼下" or "此刻" or "当前";

    /// <summary>The periods that are asked of one by one: 去年3月和今年3月各是多少.</summary>
    public static List<Token> ListedPeriods(Frame frame) =>
        frame.Clauses.Any(clause => clause.Says("各") || clause.Says("分别"))
            ? [.. frame.Clauses.SelectMany(clause => clause.All(TokenKind.Date)).Where(token => token.Date is { Kind: DateMentionKind.DateRange, Past: not null })] : [];

    /// <summary>The day up to which something holds: behind 到 if one stands there, else the first that is named.</summary>
    public static LocalDate? Until(Said said, string slot)
    {
        var days = said.Tokens.Where(token => token.Date?.Day(Direction.Ahead) >= said.Today).ToList();
        var last = days.Find(token => BeginsWithUntil(said.Message.Masked, token)) ?? days.FirstOrDefault() ?? SameDay(said);
        return last?.Date?.Day(Direction.Ahead) is { } day ? said.Note(slot, last.Span, day) : null;
    }

    // 也锁到那天: the day that was said last.
    private static Token? SameDay(Said said) =>
        said.Clauses.Any(clause => clause.Says("那天") || clause.Says("同一天") || clause.Says("那个时候") || clause.Says("那时候"))
            ? said.Message.Tokens.LastOrDefault(token => token.Span.End <= said.Clauses[0].Span.Start && token.Date?.Day(Direction.Ahead) >= said.Today) : null;

    private static bool BeginsWithUntil(string text, Token token) =>
        text.CharAt(token.Span.Start - 1) is '到' or '至' or '止' || text.CharAt(token.Span.Start) is '到' or '至' || text.EndsAt(token.Span.Start, "until ") || text.EndsAt(token.Span.Start, "till ");

    /// <summary>"her quarterly target": the period that is running, where no other is said.</summary>
    public static SalesPeriod? Running(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            if (clause.Says("monthly ")) return SalesPeriod.Between(Month(said.Today, 0), Month(said.Today, 1).PlusDays(-1));
            if (clause.Says("quarterly ")) return SalesPeriod.Between(Month(said.Today, -((said.Today.Month - 1) % 3)), Month(said.Today, 3 - ((said.Today.Month - 1) % 3)).PlusDays(-1));
            if (clause.Says("annual target") || clause.Says("yearly target")) return SalesPeriod.Between(new LocalDate(said.Today.Year, 1, 1), new LocalDate(said.Today.Year, 12, 31));
        }

        return null;
    }

    private static LocalDate Month(LocalDate today, int months) => new LocalDate(today.Year, today.Month, 1).PlusMonths(months);

    /// <summary>Days from now: 3天内, "within a week".</summary>
    public static int? Within(Said said)
    {
        foreach (var token in said.Tokens)
        {
            if (token.Kind == TokenKind.Quantity && token.Quantity!.Unit is "天" or "day") return said.Note("within", token.Span, (int?)token.Quantity!.Value);
            if (token.Date is not { } date) continue;
            var days = date.Days ?? DaysSaid(said.Message.Masked[token.Span.Start..token.Span.End]) ?? DaysUntilEnd(said, date);
            if (days is > 0) return said.Note("within", token.Span, days);
        }

        return null;
    }

    private static int? DaysUntilEnd(Said said, DateMention date) =>
        date.In(Direction.Ahead) is { } range && range.End >= said.Today ? NodaTime.Period.DaysBetween(said.Today, range.End) : null;

    private static int? DaysSaid(string words)
    {
        var number = QuantityReader.Read(words).FirstOrDefault(quantity => quantity.Kind == QuantityKind.Number)?.Value;
        var count = number is > 0 and < 1000 && number == decimal.Truncate(number.Value) ? (int)number : (int?)null;
        if (words.Contains('天', StringComparison.Ordinal) || words.Contains("day", StringComparison.Ordinal)) return count;
        if (words.Contains('周', StringComparison.Ordinal) || words.Contains("week", StringComparison.Ordinal)) return words.Contains('本', StringComparison.Ordinal) || words.Contains('这', StringComparison.Ordinal) || words.Contains("this", StringComparison.Ordinal) ? null : (count ?? 1) * 7;
        return null;
    }

    // A day that can only lie ahead, or one said with 再, 约了, 下次 after the meeting was told.
    private static bool IsNextStep(Said said, Clause clause, Token token)
    {
        if (said.Frame.Intent is not (Intent.LogVisit or Intent.AmendLast) || IsOnlyABound(said.Message, token) || IsTheTimeItIs(said.Message, token) || token.Date!.Day(Direction.Ahead) is not { } ahead || ahead < said.Today) return false;
        if (said.Frame.Asides.Contains(clause)) return true;
        if (clause != said.Clauses[0] && clause.HasAny(TheirBusiness) && !clause.HasAny(Meeting)) return false;
        if (!clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Reported, Sense.PayWeak)) && !clause.HasAny(Meeting) || Array.Exists(Answering, clause.Says) && !clause.Has(Sense.Again)) return false;
        if (token.Date.Day(Direction.Back) > said.Today) return said.Frame.Intent == Intent.LogVisit || clause.HasAny(NextSteps);
        return token.Date.Form != DateForm.Complete && (clause.Has(Sense.NextTime) || IsAfterAgain(clause, token) || IsToldLater(said, clause));
    }

    // 都年底了, 快月底了: how late it has become, not when they meet.
    private static bool IsTheTimeItIs(Message message, Token token) =>
        message.Masked.CharAt(token.Span.End) == '了' && message.Masked.CharAt(token.Span.Start - 1) is '都' or '快' or '到' or '近';

    // 国庆后再定 names no day.
    private static bool IsOnlyABound(Message message, Token token) =>
        message.Masked.CharAt(token.Span.End) is '后' or '前' or '以' or '之' || message.Masked.EndsAt(token.Span.Start, "after ") || message.Masked.EndsAt(token.Span.Start, "until ");

    private static bool IsToldLater(Said said, Clause clause) =>
        clause != said.Clauses[0] && clause.HasAny(NextSteps) && !clause.Has(Sense.Done) && !clause.HasCustomer;

    private static bool IsAfterAgain(Clause clause, Token token) =>
        clause.Tokens.Any(word => word.IsAny(SenseSet.Of(Sense.Agreed, Sense.Again)) && word.Span.End <= token.Span.Start + 1 && token.Span.Start - word.Span.End <= 6)
        || clause.Tokens.Any(word => word.Is(Sense.Again) && word.Span.Start >= token.Span.End && word.Span.Start - token.Span.End <= 4);
}
