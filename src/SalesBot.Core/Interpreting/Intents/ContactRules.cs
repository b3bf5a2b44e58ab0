using NodaTime;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Whether a customer was met, or will be.</summary>
internal static class ContactRules
{
    // 12月3号送合同, said in November without a word of having done it, is not last year's.
    private const int FarBack = 180;
    private const int NearAhead = 120;

    // 30号去了宏达, said on the second: the one of last month.
    private const int JustNow = 4;

    // " at 11.30am"
    private const int MostOfClock = 12;

    private static readonly string[] Going = [" go ", " went ", " going ", " gone ", " go down ", " went down ", " going down ", " gone down ", " went over ", " gone over "];

    private static readonly string[] Thither = ["there", " them", " him", " her", "过去一趟", "去一趟", "过去看", "去看看", "过去处理", "过去聊", "去现场", "去当面", "上门", "送样过去", "带样过去", "送过去", "带过去", "我过去", "我再过去", "送样给", "寄样给"];

    private static readonly string[] Wanting = ["like to ", "love to ", "want to ", "wants to ", "hope to ", "hoping to ", "happy to ", "keen to ", "able to ", "try to ", "trying to ", "ought to ", "due to ", "ready to "];

    // "got a meeting with Lockwood on the 28th": it is still to come.
    private static readonly string[] Having = ["got a ", "have a ", "i have a ", "i've got a ", "we have a ", "we've got a ", "i have got a ", "there's a ", "there is a ", "have got a ", "got an ", "have an ", "i have an ", "i've got an "];

    private static readonly string[] Fixing = ["定了", "定在", "定到", "敲定", "敲定了", "说定", "说定了", "定好", "定好了", "改到", "挪到", "约定"];

    private static readonly string[] Others = ["正在跟", "正在和", "也在跟", "也在和", "在跟别", "在和别", "同时在跟", "同时在和", "最近在跟", "最近在和", "还在跟", "还在和", "在跟另", "在和另", "那边在跟", "那边在和", "在跟", "在和"];

    private static readonly string[] Near = ["路上", "的路", "途中", "附近", "旁边", "对面", "隔壁", "那条路", "方向"];

    private static readonly string[] Sending = ["让我去", "叫我去", "派我去", "喊我去", "要我去", "安排我去", "让我们去", "叫我们去", "让我跑", "叫我跑", "让我跟", "让我拜访", "叫我拜访", "安排我拜访"];

    private static readonly string[] Handing = ["发给", "寄给", "送给", "送到", "发到", "寄到", "交给", "带给", "拿给"];

    private static readonly SenseSet Sure = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo);
    private static readonly SenseSet Unsure = SenseSet.Of(Sense.GoTo, Sense.Talk, Sense.Leave);
    private static readonly SenseSet Errands = SenseSet.Of(Sense.Send, Sense.Meal, Sense.Treat);
    private static readonly SenseSet OtherDeeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Refund, Sense.Deliver, Sense.Lose, Sense.Complain, Sense.Spend, Sense.Arrive);
    private static readonly SenseSet Ahead = SenseSet.Of(Sense.Future, Sense.Intend, Sense.NextTime);

    public static Intent? Of(Clause clause)
    {
        if (clause.Has(Sense.Remind)) return Intent.PlanFollowUp;
        if (IsListOfMeetings(clause)) return Intent.LogVisit;
        if (clause.Has(Sense.Follow) && IsHeading(clause)) return null;
        if (clause.Has(Sense.Follow) && !clause.Has(Sense.Done)) return IsPast(clause) ? Intent.LogVisit : Intent.PlanFollowUp;
        if (IsPlanned(clause)) return Intent.PlanFollowUp;
        if (IsNoContactOfOurs(clause)) return null;
        return IsAhead(clause) ? Intent.PlanFollowUp : Intent.LogVisit;
    }

    // "I have to send Lockwood the contract by Friday", 我明天过去一趟
    private static bool IsPlanned(Clause clause) => IsDuty(clause) || IsErrand(clause) || IsPlanOfThem(clause) || IsFixed(clause) || IsEntryOfDiary(clause);

    // "3 visits today: Lockwood, Flint": how many, then whom.
    private static bool IsListOfMeetings(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.All(TokenKind.Quantity).FirstOrDefault() is { Quantity: { HasScale: false, Currency: null } } count && clause.Customers.FirstOrDefault() is { } customer
        && clause.Between(count.Span.End, customer.Span.Start) is var words && words.TrimEnd() is [.., ':' or ',' or '-'] && (words.StartsWith(" visits") || words.StartsWith(" meetings") || words.StartsWith(" stops"))
        && clause.Between(clause.Span.Start, count.Span.Start).Trim(" ,") is "" or "i did" or "did" or "we did" or "had" or "i had" or "made" or "i made" or "today" && clause.FutureDay() is null;

    // "Tomorrow: Lockwood 9am, Flint 11am": nothing but whom and when, below a day to come.
    private static bool IsEntryOfDiary(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && clause.HasCustomer && clause.Tokens.All(token => token.IsCustomer || token.Kind == TokenKind.Date || token.Is(Sense.Joint) || clause.All(TokenKind.Date).Any(date => date.Span.Contains(token.Span)))
        && DateSlots.Heading(clause.Message) is { } heading && heading.Date!.Day(Direction.Ahead) > clause.Message.Today && clause.Between(Math.Max(clause.Span.Start, heading.Span.End), clause.Span.End).Trim(" :,-").Length - clause.Customers.Sum(customer => customer.Span.Length) <= MostOfClock;

    // 华光正在跟德力谈, "Lockwood went another direction": nobody of ours met them, or will.
    private static bool IsNoContactOfOurs(Clause clause) =>
        IsWithOthers(clause) || IsAboutThem(clause) || EnglishTopics.IsCountedNoun(clause) || IsHabit(clause) || NoteRules.IsLiking(clause) || !IsContact(clause) || IsOnlySaid(clause);

    // "meeting about Harbor at 3 in the boardroom": of them, not with them.
    private static bool IsAboutThem(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && !clause.Has(Sense.Done) && clause.Customers.All(customer => clause.Message.Masked.EndsAt(customer.Span.Start, " about ") || clause.Message.Masked.EndsAt(customer.Span.Start, " about the "))
        && clause.FirstOf(Sure | SenseSet.Of(Sense.Meet)) is { } meeting && clause.Between(clause.Span.Start, meeting.Span.End).TrimStart() is "meeting" or "a meeting" or "team meeting" or "chat" or "call" or "huddle" or "catch-up" or "catch up";

    // 云帆定了下周三验厂: a day that was fixed with them.
    private static bool IsFixed(Clause clause) =>
        !clause.IsEnglish && clause.HasCustomer && clause.Mood == Mood.Plain && !clause.HasAmount && clause.FutureDay() is { } day && Array.Exists(Fixing, word => clause.Message.Masked.EndsAt(day.Span.Start, word));

    /// <summary>华光正在跟德力谈: with somebody else.</summary>
    public static bool IsWithOthers(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine)) && !clause.HasMember
        && clause.Customers.FirstOrDefault() is { } customer && Array.Exists(Others, word => clause.Message.Masked.StartsAt(customer.Span.End, word) && clause.Message.Masked.CharAt(customer.Span.End + word.Length) is not ('我' or '咱' or '你' or '\0'));

    // 【跟进】宏达 …: what the lines below are, not a plan of its own.
    private static bool IsHeading(Clause clause) =>
        clause.Tokens[0] is { Kind: TokenKind.Word, Span.Start: < 2 } first && first.Is(Sense.Follow) && clause.Message.Masked.CharAt(first.Span.End) is '】' or ']' or ':' or '\n';

    private static bool IsContact(Clause clause) =>
        clause.HasAny(Sure) || clause.HasCustomer && (clause.HasAny(Unsure) && !IsOnlyNear(clause) && !IsOnlyPassed(clause) && !IsReachedGrade(clause) && !Reaching.IsAll(clause) || HasAppointment(clause)) || IsMeeting(clause) || IsGoing(clause) || IsThere(clause);

    private static bool IsThere(Clause clause) => IsTimeSpent(clause) || IsPresence(clause) || IsInWith(clause);

    // "day before yesterday at Lockwood": a day gone by, and where.
    private static bool IsPresence(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAmount && !clause.HasMember && clause.FirstOf(OtherDeeds) is null && clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete } date && date.Day(Direction.Back) <= clause.Message.Today)
        && clause.Customers.Any(customer => clause.Message.Masked.EndsAt(customer.Span.Start, "at ") && clause.All(TokenKind.Date).Any(date => clause.Between(date.Span.End, customer.Span.Start).Trim() is "at" or "over at" or "round at" or "up at" or "down at" || clause.Between(customer.Span.End, date.Span.Start).Trim().IsEmpty && clause.Between(clause.Span.Start, customer.Span.Start).Trim() is "at" or "was at" or "over at"));

    // "in with Lockwood on the 9th"
    private static bool IsInWith(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && !clause.HasAmount && clause.HasDate && clause.FirstOf(OtherDeeds) is null
        && clause.Customers.Any(customer => clause.Between(clause.Span.Start, customer.Span.Start).Trim(" ,-") is "in with" or "was in with" or "been in with" or "back in with" or "sat in with" or "in with the" or "in at");

    // 路过宏达; 宏达…大家去: a verb of going that goes to nobody.
    private static bool IsOnlyPassed(Clause clause) =>
        !clause.IsEnglish && !clause.HasAny(SenseSet.Of(Sense.Talk, Sense.Leave, Sense.Done)) && !clause.HasDate && clause.First(Sense.GoTo) is { } going
        && (clause.WordOf(Sense.GoTo) == "路过" || clause.SaysInOneCharacter(Sense.GoTo) && clause.Customers.All(customer => customer.Span.End <= going.Span.Start) && !clause.HasAny(Ahead));

    // 去恒泰路上爆胎了
    private static bool IsOnlyNear(Clause clause) =>
        !clause.IsEnglish && !clause.Has(Sense.Talk) && clause.Customers.All(customer => Array.Exists(Near, word => clause.Message.Masked.StartsAt(customer.Span.End, word)));

    // "Lockwood went another direction", "Lockwood's gear went out": what they do goes to nobody.
    private static bool IsTheirGoing(Clause clause) =>
        !clause.HasAny(Sure) && clause.First(Sense.GoTo) is { } going && clause.HasCustomer && clause.Customers.All(customer => customer.Span.End <= going.Span.Start)
        && !clause.Has(Sense.Me) && !clause.Has(Sense.Talk) && clause.Between(clause.Span.Start, clause.Customers.First().Span.Start).Trim() is "" or "the" && !clause.Tokens.Any(token => token.IsAny(Ahead));

    // "Lockwood can go down to C", "they might see": a verb of going or talking that nobody has done, and no day for it.
    private static bool IsOnlySaid(Clause clause) => clause.IsEnglish && (IsTheirGoing(clause) || clause.Has(Sense.Doubt) && !clause.Has(Sense.Done) || IsUndone(clause));

    private static bool IsUndone(Clause clause) =>
        !clause.HasAny(Sure) && !clause.All(TokenKind.Date).Any(token => token.Date!.Day(Direction.Back) <= clause.Message.Today) && !clause.Tokens.Any(token => token.Is(Sense.Done))
        && !clause.HasAny(Ahead | SenseSet.Of(Sense.Me, Sense.Meet)) && !IsGoing(clause) && !clause.Tokens[0].IsAny(Unsure);

    // 约了下周二; but 口头答应了 tells of no meeting.
    private static bool HasAppointment(Clause clause) =>
        clause.First(Sense.Agreed) is { } agreed && (clause.IsEnglish ? clause.HasDate : clause.FutureDay() is not null || clause.Between(agreed.Span.Start, agreed.Span.End).ContainsAny('约', '邀'));

    // 把宏达的等级调到…: 到 goes nowhere here.
    private static bool IsReachedGrade(Clause clause) =>
        !clause.IsEnglish && clause.SaysInOneCharacter(Sense.GoTo) && clause.HasAny(SenseSet.Of(Sense.SetTier, Sense.Change)) && (clause.Has(Sense.TierWord) || TierWords.Find(clause) is not null) && !clause.HasAny(SenseSet.Of(Sense.Talk, Sense.Leave));

    // "i go sanhe already": the verb right before the name.
    private static bool IsGoing(Clause clause) =>
        clause.IsEnglish && clause.Mood == Mood.Plain && (clause.Has(Sense.Done) || clause.HasDate) && clause.Customers.Any(customer => Array.Exists(Going, verb => clause.Message.Masked.EndsAt(customer.Span.Start, verb) || customer.Span.Start == verb.Length - 1 && clause.Message.Masked.StartsAt(0, verb[1..])));

    // "…, I'm going over there tomorrow", 我明天过去一趟: whom, was said before.
    private static bool IsPlanOfThem(Clause clause) =>
        clause.Mood == Mood.Plain && (clause.Before != Break.Sentence || clause.IsEnglish && clause.IsBehindCustomer) && !clause.HasCustomer && !clause.HasAmount && !clause.HasSomeone && clause.FutureDay() is not null && !clause.Has(Sense.Done)
        && Array.Exists(Thither, clause.Says) && (clause.IsEnglish ? clause.Has(Sense.Me) : !clause.HasAny(SenseSet.Of(Sense.Reported, Sense.Rumour)));

    // 要把合同给德馨园送过去
    private static bool IsErrand(Clause clause) =>
        HandsOver(clause) || IsDate(clause) || !clause.IsEnglish && clause.HasCustomer && clause.Mood == Mood.Plain && !clause.Has(Sense.Done) && clause.FirstOf(Errands) is { } send
        && clause.Tokens.Any(token => token.IsAny(SenseSet.Of(Sense.Future, Sense.Intend)) && token.Span.End <= send.Span.Start);

    // 下周三跟九万里的老板喝咖啡
    private static bool IsDate(Clause clause) =>
        !clause.IsEnglish && clause.Mood == Mood.Plain && clause.Has(Sense.Meal) && !clause.Has(Sense.Done) && !clause.HasAmount && clause.FutureDay() is not null && clause.Customers.Any(customer => clause.Message.Masked.CharAt(customer.Span.Start - 1) is '跟' or '和' or '陪' or '请' or '约');

    // 周五前把方案发给九万里
    private static bool HandsOver(Clause clause) =>
        !clause.IsEnglish && clause.HasCustomer && clause.Mood == Mood.Plain && !clause.Has(Sense.Done) && !clause.HasAmount && !clause.HasMember && clause.Says("把") && clause.FutureDay() is not null
        && clause.Customers.Any(customer => Array.Exists(Handing, word => clause.Message.Masked.EndsAt(customer.Span.Start, word)));

    // "I have to send Lockwood the contract by Friday"
    private static bool IsDuty(Clause clause) =>
        clause.IsEnglish && clause.HasCustomer && !clause.HasAmount && clause.Mood == Mood.Plain && (clause.Has(Sense.Me) || clause.StartsWith(Sense.Intend)) && clause.Has(Sense.Intend) && !clause.Has(Sense.Done) && clause.FutureDay() is not null;

    // "quick catch-up with Two Rivers", "had a sit-down at Lockwood": the noun, and with whom.
    private static bool IsMeeting(Clause clause) =>
        clause.HasCustomer && !clause.HasAmount && clause.First(Sense.Meet) is { } meeting
        && (clause.HasAny(SenseSet.Of(Sense.Done, Sense.Intend)) || clause.Customers.Any(customer => IsWith(clause.Between(meeting.Span.End, customer.Span.Start)) || IsVisitTo(clause, meeting, customer)));

    // "quick visit to Marlow"
    private static bool IsVisitTo(Clause clause, Token meeting, Token customer) =>
        clause.Between(clause.Span.Start, meeting.Span.Start).Trim(" ,") is "" or "a" or "another" or "just a" && clause.Between(meeting.Span.End, customer.Span.Start).Trim() is "to" or "to the" && clause.Between(meeting.Span.Start, meeting.Span.End) is var noun && (noun.EndsWith("visit") || noun.EndsWith("trip"));

    /// <summary>"spent a couple of hours at Lockwood": time, not money.</summary>
    public static bool IsTimeSpent(Clause clause) =>
        clause.IsEnglish && clause.WordOf(Sense.Spend) is "spent" && !clause.HasAmount && clause.All(TokenKind.Date).Any(token => token.Date!.Kind is DateMentionKind.Duration or DateMentionKind.TimeRange || token.Date.IsPartOfDay)
        && clause.Customers.Any(customer => clause.Message.Masked.EndsAt(customer.Span.Start, "at ") || clause.Message.Masked.EndsAt(customer.Span.Start, "with "));

    private static bool IsWith(ReadOnlySpan<char> between) => between.Trim() is "with" or "w/" or "w" or "with the" or "at" or "at the" or "over at" or "in" or "round at";

    /// <summary>Whether the meeting of the clause still lies ahead.</summary>
    public static bool IsAhead(Clause clause)
    {
        if (IsSent(clause)) return true;
        if (IsDone(clause, Sure | Unsure)) return false;
        if (IsOfLaterDay(clause)) return true;
        if (IsSaidToHaveBeen(clause)) return false;
        if (IsHad(clause)) return true;
        if (IsDone(clause, SenseSet.Of(Sense.Done)) || clause.Has(Sense.Past)) return false;
        return clause.FirstOf(Sure | Unsure) is { } deed && IsAfter(clause, deed) || clause.All(TokenKind.Date).Any(date => IsAhead(clause, date));
    }

    private static bool IsDone(Clause clause, SenseSet deeds) => clause.Tokens.Any(token => token.Is(Sense.Done) && token.IsAny(deeds) && !IsDuty(clause, token));

    // A day, or days, that even looking back are still to come.
    private static bool IsOfLaterDay(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => (token.Date!.Day(Direction.Back) ?? token.Date.In(Direction.Back)?.Start) > clause.Message.Today);

    // 老板刚才说让我去一趟宏达: told to go, and nothing says that it was done.
    private static bool IsSent(Clause clause) =>
        !clause.IsEnglish && clause.FirstOf(Sure | Unsure) is { } deed && Array.Exists(Sending, word => clause.Between(clause.Span.Start, deed.Span.End).Contains(word, StringComparison.Ordinal))
        && !clause.Tokens.Any(token => token.Is(Sense.Done) && token.Span.Start >= deed.Span.Start);

    // "call Lockwood on Friday at 4": an order to oneself, even if the day is today.
    private static bool IsTold(Clause clause, Token deed) =>
        clause.IsEnglish && clause.Between(clause.Span.Start, deed.Span.Start).Trim().IsEmpty && clause.Between(deed.Span.Start, deed.Span.End) is "call" or "visit" or "ring" or "phone" or "email" or "message" or "meet" or "see" or "text" or "zoom" or "ping" or "go see" or "go and see"
        && clause.All(TokenKind.Date).Any(token => token.Date!.Day(Direction.Ahead) >= clause.Message.Today && !token.Date.IsPartOfDay && token.Date.Form != DateForm.Complete || token.Date.Time is not null && !token.Date.IsPartOfDay);

    // "got to drop by Lockwood": what has to be done, not where somebody got to.
    private static bool IsDuty(Clause clause, Token token) =>
        token.Is(Sense.Intend) && clause.Tokens.Any(deed => deed.Span.Start == token.Span.End + 1 && deed.IsAny(Sure | Unsure) && !deed.Is(Sense.Done));

    // "the Lockwood visit was Monday"
    private static bool IsSaidToHaveBeen(Clause clause) =>
        clause.IsEnglish && clause.All(TokenKind.Date).Any(date => clause.Message.Masked.EndsAt(date.Span.Start, " was ") || clause.Message.Masked.EndsAt(date.Span.Start, " was on ") || clause.Message.Masked.StartsAt(date.Span.Start, "on ") && clause.Message.Masked.EndsAt(date.Span.Start, " was "));

    private static bool IsHad(Clause clause) =>
        clause.IsEnglish && clause.All(TokenKind.Date).Any(token => token.Date is { Form: not DateForm.Complete } date && date.Day(Direction.Ahead) > clause.Message.Today)
        && Array.Exists(Having, opening => clause.Between(clause.Span.Start, clause.Span.End).TrimStart().StartsWith(opening, StringComparison.Ordinal));

    // "Harbor's buying committee meets every quarter": what they use to do.
    private static bool IsHabit(Clause clause) => clause.IsEnglish && !clause.Has(Sense.Done) && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.Intend)) && (clause.Says(" every ") || clause.Says(" keeps "));

    // "I'd like to visit Flint"
    private static bool IsInfinitive(Clause clause, Token deed) =>
        clause.IsEnglish && clause.Between(deed.Span.Start, deed.Span.End) is "visit" or "call" or "meet" or "see" or "ring" or "phone" or "email" or "message" or "text" or "speak to" or "talk to" or "meet with" or "drop by" or "call on"
        && Array.Exists(Wanting, word => clause.Message.Masked.EndsAt(deed.Span.Start, word));

    private static bool IsAfter(Clause clause, Token deed) =>
        IsTold(clause, deed) || IsInfinitive(clause, deed) || clause.Tokens.Any(token => token.IsAny(Ahead) && token.Span.Start <= deed.Span.Start);

    private static bool IsAhead(Clause clause, Token token)
    {
        var date = token.Date!;
        if (IsMealtime(clause, token)) return false;
        if (date.Kind is DateMentionKind.Time or DateMentionKind.TimeRange) return date.Time > clause.Message.Now.TimeOfDay && !date.IsHalfDayOpen;
        return date.Kind != DateMentionKind.Duration && IsDayAhead(clause, date);
    }

    // 12月3号, "on the 10th": the day that is meant, where the year or the month was left out.
    private static bool IsDayAhead(Clause clause, DateMention date)
    {
        var (today, day) = (clause.Message.Today, date.Day(Direction.Ahead));
        if (date.Form == DateForm.DayOfMonth && date.Day(Direction.Back) is { } last && day is { } next) return IsOfNumberAhead(clause.IsEnglish, today, last, next);
        if (date.Form == DateForm.Yearless && date.Day(Direction.Back) is { } back && day is { } ahead) return back > today || IsNearer(clause.IsEnglish, Period.DaysBetween(today, ahead), Period.DaysBetween(back, today));
        return date.Form == DateForm.Complete ? date.Day(Direction.Back) > today : day > today;
    }

    // "video call with Kestrel on the 10th", said on the 16th: neither told nor planned, so the nearer one. In Chinese 28号 is that of this month, unless it was only days ago.
    private static bool IsOfNumberAhead(bool isEnglish, LocalDate today, LocalDate last, LocalDate next)
    {
        var (ahead, back) = (Period.DaysBetween(today, next), Period.DaysBetween(last, today));
        return isEnglish ? IsNearer(true, ahead, back) : next.Month == today.Month && back > JustNow;
    }

    private static bool IsNearer(bool isEnglish, int ahead, int back) => isEnglish ? ahead < back : back > FarBack && ahead < NearAhead;

    private static bool IsMealtime(Clause clause, Token token) =>
        token.Date is { IsPartOfDay: true, Past: null } && clause.Between(token.Span.Start, token.Span.End) is "lunch" or "dinner" or "night";

    private static bool IsPast(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date is { Form: DateForm.Complete } date && date.Day(Direction.Back) < clause.Message.Today);
}
