using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Days and periods: records look back, plans look ahead.</summary>
internal static class DateSlots
{
    private const int DaysOfMonth = 30;

    private const int LongestVerb = 12;

    private static readonly SenseSet NextSteps = SenseSet.Of(
        Sense.Again, Sense.Agreed, Sense.NextTime, Sense.Future, Sense.Intend, Sense.GoTo, Sense.Reported, Sense.Call, Sense.Visit, Sense.Demo, Sense.Send, Sense.Follow, Sense.Talk, Sense.Online, Sense.Quote, Sense.Sample);

    // 预算月底批, 他们10月8号付款: days of the customer's own.
    private static readonly SenseSet TheirBusiness = SenseSet.Of(Sense.Budget, Sense.NoBudget, Sense.Decide, Sense.Pay, Sense.Money, Sense.Invoice, Sense.Timing);

    private static readonly string[] TheirAnswers = ["答复", "回复", "回话", "准信", "给结果", "给消息", "get back to", "let us know", "let me know", "decide by", "an answer", "revert", "come back to us", "come back to me", "confirm by", "reply by", "update us", "update me"];

    private static readonly SenseSet Meeting = SenseSet.Of(Sense.Again, Sense.Agreed, Sense.NextTime, Sense.Visit, Sense.Call, Sense.Demo, Sense.Send, Sense.Follow, Sense.Online, Sense.Meet, Sense.Talk, Sense.GoTo, Sense.Message, Sense.Email);

    private static readonly string[] BeforeTopics = ["聊了聊", "聊了下", "聊起", "谈了谈", "聊一聊", "聊的", "谈的", "聊了", "谈了", "聊到", "谈到", "说的", "说了", "关于", "聊聊", "谈谈", "定了", "沟通了", "对了", "about ", "about the ", "discussed ", "discussed the ", "went over the ", "for the "];

    // 下周五给答复: a day on which nobody meets.
    private static readonly string[] Answering = ["给答复", "答复我", "给回复", "给回音", "给消息", "给结果", "出结果", "有结果", "给准信", "给个准信", "给个答复"];

    private static readonly string[] Moving = ["约了", "约到", "约在", "约好", "约好了", "约定", "定了", "定在", "定到", "改到", "改到了", "改在", "改成", "改约", "改约到", "推到", "推到了", "挪到", "挪到了", "延到", "延到了", "调到", "换到", "顺延到", "提前到"];

    private static readonly SenseSet Wanting = SenseSet.Of(Sense.Reported, Sense.Future, Sense.Intend, Sense.Expect);

    /// <summary>The day something happened; null where the text says none, or today. A day that has not come is kept too, so that it is refused.</summary>
    public static LocalDate? On(Said said) => Happened(said) ?? DaysToCome.Of(said) ?? OfHeading(said);

    // "Yesterday: visited Lockwood, emailed Flint": the day that opens a message is of all that follows, unless that says another.
    private static LocalDate? OfHeading(Said said) =>
        Heading(said.Message) is { } heading && !said.Tokens.Any(token => token.Date is { IsPartOfDay: false } other && other.Day(Direction.Back) is not null) && heading.Date!.Day(Direction.Back) is { } day && day < said.Today
            ? said.Note("on", heading.Span, day) : null;

    /// <summary>The day that opens a message, a colon behind it; null where none does.</summary>
    public static Token? Heading(Message message) =>
        message.Tokens is [{ Date: not null } heading, ..] && message.Masked.AsSpan(0, heading.Span.Start).IsWhiteSpace() && message.Masked.AsSpan(heading.Span.End).TrimStart(" 的事记录活动").StartsWith(":") ? heading : null;

    private static LocalDate? Happened(Said said)
    {
        foreach (var (clause, token) in Dates(said.Clauses.OrderByDescending(clause => clause.HasCustomer)))
        {
            if (IsNextStep(said, clause, token) || IsLaterDay(said, clause, token) || IsTopic(said, token) || IsOfLaterDeed(said, token) || IsFestival(said, token) || IsWanted(said, clause, token) || token.Date!.Day(Direction.Back) is not { } day || day > said.Today) continue;
            return day == said.Today ? null : said.Note("on", token.Span, day);
        }

        return null;
    }

    // 都聊的双十一铺货, "talked about the October order": what was spoken of is no day of meeting.
    private static bool IsTopic(Said said, Token token) =>
        token.Date!.Form == DateForm.Yearless && Array.Exists(BeforeTopics, word => said.Message.Masked.EndsAt(token.Span.Start, word));

    // 签了20万，月底付: when they will pay, or we deliver, is not when it was signed.
    private static bool IsOfLaterDeed(Said said, Token token) => said.Frame.Intent == Intent.SignDeal && DaysToCome.IsDue(said.Message.Masked, token);

    // 谈到年底的量, 聊了明年的框架: of that time, not then.
    private static bool IsSpokenOf(Said said, Token token) =>
        said.Message.Masked.CharAt(token.Span.End) == '的' && !said.Message.Masked.StartsAt(token.Span.End, "的时候") && Array.Exists(BeforeTopics, word => said.Message.Masked.EndsAt(token.Span.Start, word));

    // 他们想月底前看到小样: when somebody wants something is not when it happened.
    private static bool IsWanted(Said said, Clause clause, Token token)
    {
        if (IsBound(said, token)) return true;
        if (IsWhenDone(clause, token)) return false;
        if (!clause.IsEnglish && token.Date!.Form != DateForm.Complete && clause.Tokens.Any(word => word.Is(Sense.Reported) && word.Span.End <= token.Span.Start)) return true;
        return token.Date!.Form != DateForm.Complete && !clause.HasCustomer && clause.Tokens.Any(word => word.IsAny(Wanting) && word.Span.End <= token.Span.Start) && !clause.Has(Sense.Done);
    }

    private static bool IsBound(Said said, Token token) => said.Message.Masked.StartsAt(token.Span.End, "前") || said.Message.Masked.StartsAt(token.Span.End, "之前") || said.Message.Masked.StartsAt(token.Span.End, "以前");

    // 财务说宏达周二回了7万: the verb right behind the day tells that it was done.
    private static bool IsWhenDone(Clause clause, Token token) =>
        !clause.IsEnglish && clause.Tokens.Any(deed => deed.Span.Start == token.Span.End && deed.Is(Sense.Done) && deed.IsAny(SenseSet.Of(Sense.Pay, Sense.PayWeak, Sense.Sign, Sense.Refund, Sense.Deliver)) || deed.Span.Start == token.Span.End && deed.Is(Sense.PayWeak) && clause.Message.Masked[deed.Span.End - 1] == '了');

    // 国庆前9月29号, 过了元旦五号那天: a bound beside the day itself.
    private static bool IsFestival(Said said, Token token) =>
        (said.Message.Masked.CharAt(token.Span.End) is '前' or '后' || said.Message.Masked.StartsAt(token.Span.End, "过后") || said.Message.Masked.StartsAt(token.Span.End, "回来") || said.Message.Masked.StartsAt(token.Span.End, "之后") || said.Message.Masked.StartsAt(token.Span.End, "以后") || said.Message.Masked.EndsAt(token.Span.Start, "过了") || said.Message.Masked.EndsAt(token.Span.Start, "过完"))
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
        LocalDate? feast = null;
        foreach (var token in said.Clauses.OrderBy(clause => clause.Has(Sense.Done)).SelectMany(clause => clause.Tokens).OrderBy(token => PeriodSlots.IsNow(said, token) || said.Message.Masked[token.Span.Start..token.Span.End] is "my day" or "the day").ThenByDescending(token => IsMovedTo(said.Message.Masked, token)))
        {
            if (token.Date?.Day(Direction.Ahead) is not { } day || day < said.Today) continue;
            if (!IsFestival(said, token)) return said.Note(slot, token.Span, OfMonth(feast, token.Date, day));
            feast = day;
        }

        return (SameDay(said) ?? (said.Clauses[0].IsEnglish ? Heading(said.Message) : null))?.Date?.Day(Direction.Ahead);
    }

    // 元旦过后4号: the next such day from the feast on.
    private static LocalDate OfMonth(LocalDate? feast, DateMention date, LocalDate day)
    {
        if (feast is not { } from || date.Form != DateForm.DayOfMonth) return day;
        var month = from.Day <= day.Day ? from : from.PlusMonths(1);
        return month.With(DateAdjusters.DayOfMonth(Math.Min(day.Day, month.Calendar.GetDaysInMonth(month.Year, month.Month))));
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

    /// <summary>The day up to which something holds: behind 到 if one stands there, else the first that is named.</summary>
    public static LocalDate? Until(Said said, string slot)
    {
        var days = said.Tokens.Where(token => token.Date?.Day(Direction.Ahead) >= said.Today).ToList();
        var last = days.Find(token => BeginsWithUntil(said.Message.Masked, token)) ?? days.FirstOrDefault() ?? SameDay(said);
        return last?.Date?.Day(Direction.Ahead) is { } day ? said.Note(slot, last.Span, day) : For(said, slot);
    }

    // 保护两个月, "for six weeks": so long from today on.
    private static LocalDate? For(Said said, string slot)
    {
        foreach (var token in said.Tokens)
        {
            if (token.Date is not { Kind: DateMentionKind.Duration, Days: > 0 and var days }) continue;
            var months = days / DaysOfMonth;
            var words = said.Message.Masked[token.Span.Start..token.Span.End];
            var isInMonths = days % DaysOfMonth == 0 && (words.Contains('月', StringComparison.Ordinal) || words.Contains("month", StringComparison.Ordinal));
            return said.Note(slot, token.Span, isInMonths ? said.Today.PlusMonths(months) : said.Today.PlusDays(days));
        }

        return null;
    }

    // 也锁到那天: the day that was said last.
    private static Token? SameDay(Said said) =>
        said.Clauses.Any(clause => clause.Says("那天") || clause.Says("同一天") || clause.Says("那个时候") || clause.Says("那时候"))
            ? said.Message.Tokens.LastOrDefault(token => token.Span.End <= said.Clauses[0].Span.Start && token.Date?.Day(Direction.Ahead) >= said.Today) : null;

    private static bool BeginsWithUntil(string text, Token token) =>
        text.CharAt(token.Span.Start - 1) is '到' or '至' or '止' || text.CharAt(token.Span.Start) is '到' or '至' || text.EndsAt(token.Span.Start, "until ") || text.EndsAt(token.Span.Start, "till ");

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
        if (said.Frame.Intent is not (Intent.LogVisit or Intent.AmendLast) || token.Date!.Day(Direction.Ahead) is not { } ahead || ahead < said.Today || IsNoDayToMeet(said, clause, token)) return false;
        if (said.Frame.Asides.Contains(clause)) return true;
        if (clause != said.Clauses[0] && IsTheirs(clause) || IsWhatTheySay(clause)) return false;
        if (token.Date.Day(Direction.Back) > said.Today) return said.Frame.Intent == Intent.LogVisit || clause.HasAny(NextSteps);
        return IsSaidOfNextTime(said, clause, token);
    }

    private static bool IsNoDayToMeet(Said said, Clause clause, Token token) => IsOnlyABound(said.Message, token) || IsSpokenOf(said, token) || IsTheTimeItIs(said.Message, token) || IsForSeason(said, clause, token);

    private static bool IsWhatTheySay(Clause clause) =>
        !clause.IsEnglish && clause.HasAny(SenseSet.Of(Sense.Reported, Sense.PayWeak)) && !clause.HasAny(Meeting) || Array.Exists(Answering, clause.Says) && !clause.Has(Sense.Again);

    // "wants vouchers for christmas": what the goods are for.
    private static bool IsForSeason(Said said, Clause clause, Token token) =>
        clause.IsEnglish && said.Message.Masked.EndsAt(token.Span.Start, "for ") && !clause.HasAny(SenseSet.Of(Sense.Agreed, Sense.Again, Sense.NextTime, Sense.Meet, Sense.Visit, Sense.Call));

    // "the buyer is away till the 28th"
    private static bool IsEndOfSomething(Said said, Clause clause, Token token) =>
        clause.IsEnglish && clause != said.Clauses[0] && token.Date!.Form != DateForm.Complete && (said.Message.Masked.EndsAt(token.Span.Start, "until ") || said.Message.Masked.EndsAt(token.Span.Start, "till ") || said.Message.Masked.EndsAt(token.Span.Start, "by ") || said.Message.Masked.EndsAt(token.Span.Start, "before "));

    // 都年底了, 快月底了: how late it has become, not when they meet.
    private static bool IsTheTimeItIs(Message message, Token token) =>
        message.Masked.CharAt(token.Span.End) == '了' && message.Masked.CharAt(token.Span.Start - 1) is '都' or '快' or '到' or '近';

    private static bool IsLaterDay(Said said, Clause clause, Token token) => clause != said.Clauses[0] && Array.Exists(TheirAnswers, clause.Says) || IsEndOfSomething(said, clause, token);

    private static bool IsTheirs(Clause clause) => (clause.HasAny(TheirBusiness) || Array.Exists(TheirAnswers, clause.Says)) && !clause.HasAny(Meeting);

    private static bool IsSaidOfNextTime(Said said, Clause clause, Token token) =>
        token.Date!.Form != DateForm.Complete && (clause.Has(Sense.NextTime) || IsAfterAgain(clause, token) || IsToldLater(said, clause));

    // 国庆后再定 names no day.
    private static bool IsOnlyABound(Message message, Token token) =>
        message.Masked.CharAt(token.Span.End) is '后' or '前' or '以' or '之' || message.Masked.EndsAt(token.Span.Start, "after ") || message.Masked.EndsAt(token.Span.Start, "until ") || message.Masked.EndsAt(token.Span.Start, "before ") || message.Masked.EndsAt(token.Span.Start, "by ");

    private static bool IsToldLater(Said said, Clause clause) =>
        clause != said.Clauses[0] && (clause.HasAny(NextSteps) || IsProgressive(clause)) && !clause.Has(Sense.Done) && !clause.HasCustomer;

    // "I'm bringing one over Thursday"
    private static bool IsProgressive(Clause clause) =>
        clause.IsEnglish && clause.First(Sense.Me) is { } me && clause.Between(me.Span.Start, me.Span.End) is "i'm" or "i" or "we" or "we're" && clause.Between(me.Span.End, clause.Span.End).TrimStart() is var rest && rest.IndexOf("ing ") is > 1 and <= LongestVerb and var at && !rest[..at].Contains(' ');

    private static bool IsAfterAgain(Clause clause, Token token) =>
        clause.Tokens.Any(word => word.IsAny(SenseSet.Of(Sense.Agreed, Sense.Again)) && word.Span.End <= token.Span.Start + 1 && token.Span.Start - word.Span.End <= 6)
        || clause.Tokens.Any(word => word.Is(Sense.Again) && word.Span.Start >= token.Span.End && word.Span.Start - token.Span.End <= 4);
}
