using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>
/// What is said once and meant of several: "targets for Q4: Mark 900k, Grace 1.1m", "two payments: Lockwood 12k and Silverleaf 3k", "at Lockwood on Monday
/// and again on Tuesday". Each of them becomes a frame of its own, with all that was said before the list.
/// </summary>
internal static class Distribution
{
    private static readonly SenseSet Metrics = SenseSet.Of(Sense.Profit, Sense.Visits, Sense.Visit, Sense.NewCustomer, Sense.Collected, Sense.Amount);

    private static readonly string[] Each = ["一笔", "一笔是", "另一笔", "第一笔", "第二笔", "一单", "一单是", "另一单", "第一单", "第二单", "还有一笔", "还有一单"];

    private static readonly SenseSet Later = SenseSet.Of(Sense.Future, Sense.Intend, Sense.NextTime, Sense.Agreed, Sense.Reported, Sense.Remind, Sense.GoTo, Sense.Call, Sense.Visit);

    public static IEnumerable<Frame> Of(Frame frame)
    {
        if (frame.Intent == Intent.AwardHonour) return ByMember(frame);
        if (Pairs(frame) is { } starts) return ByPair(frame, starts);
        if (Respectively(frame) is { } each) return each;
        if (Parts(frame) is { } parts) return parts.ConvertAll(part => With(frame, token => token == part || !parts.Contains(token)));
        if (frame.Intent == Intent.SetTarget && ByMetric(frame) is { } metrics) return metrics;
        return frame.Intent == Intent.LogVisit && ByDay(frame) is { } days ? days : [frame];
    }

    // Where each pair of a subject and its value starts; null where they do not stand in pairs.
    private static List<int>? Pairs(Frame frame)
    {
        var parts = Tokens(frame).Where(token => IsSubject(frame.Intent, token) || IsValue(frame, token)).ToList();
        if (parts.Count < 4 || parts.Count % 2 != 0) return null;
        var subjectFirst = IsSubject(frame.Intent, parts[0]);
        for (var i = 0; i < parts.Count; i++)
        {
            if (IsSubject(frame.Intent, parts[i]) != (subjectFirst == (i % 2 == 0))) return null;
        }

        var subjects = parts.Where(token => IsSubject(frame.Intent, token)).DistinctBy(Whom);
        return subjects.Count() == parts.Count / 2 ? [.. parts.Where((_, i) => i % 2 == 0).Select(token => token.Span.Start)] : null;
    }

    // "Lockwood and Flint both signed, 20k and 35k": as many sums as customers, in their order, all of them behind; null where it is not told so.
    private static List<Frame>? Respectively(Frame frame)
    {
        if (frame.Intent is not (Intent.RecordPayment or Intent.RecordRefund or Intent.SignDeal) || !frame.Clauses.All(clause => clause.IsEnglish)) return null;
        var subjects = Tokens(frame).Where(token => token.IsCustomer).DistinctBy(Whom).ToList();
        var values = Tokens(frame).Where(token => IsValue(frame, token)).ToList();
        if (subjects.Count < 2 || subjects.Count != values.Count || values[0].Span.Start < subjects[^1].Span.End || !AreJoined(frame, subjects) || !AreJoined(frame, values)) return null;
        return [.. subjects.Select((subject, i) => With(frame, token => token == subject || token == values[i] || !subjects.Contains(token) && !values.Contains(token)))];
    }

    // Nothing but "and" or a comma between them.
    private static bool AreJoined(Frame frame, List<Token> parts) =>
        parts.Zip(parts.Skip(1)).All(pair => frame.Clauses[0].Message.Masked.AsSpan(pair.First.Span.End, pair.Second.Span.Start - pair.First.Span.End).Trim(" ,") is "" or "and" or "&");

    // 回了两笔款，一笔8千，一笔1万2: each sum is one of its own; null where they are not counted out so.
    private static List<Token>? Parts(Frame frame)
    {
        if (frame.Intent is not (Intent.RecordPayment or Intent.RecordRefund or Intent.SignDeal)) return null;
        var parts = frame.Clauses.SelectMany(clause => clause.Figures).Where(figure => figure is { IsPlausible: true, Role: FigureRole.Unnamed or FigureRole.Amount } && Array.Exists(Each, word => figure.Clause.Message.Masked.EndsAt(figure.Token.Span.Start, word))).Select(figure => figure.Token).ToList();
        return parts.Count > 1 ? parts : null;
    }

    private static string Whom(Token subject) => subject.Name!.Candidates.Count > 0 ? subject.Name.Candidates[0].Value : subject.Span.ToString();

    private static bool IsSubject(Intent intent, Token token) => intent switch
    {
        Intent.SetTarget or Intent.SetBudget => (token.IsMember || token.IsTeam) && !token.IsCustomer,
        Intent.RecordPayment or Intent.RecordRefund or Intent.SignDeal or Intent.SetProfit or Intent.LogExpense or Intent.LogVisit or Intent.PlanFollowUp => token.IsCustomer,
        _ => false,
    };

    private static bool IsValue(Frame frame, Token token)
    {
        if (frame.Intent == Intent.LogVisit) return token.Date?.Day(Direction.Back) is { } day && day <= frame.Clauses[0].Message.Today;
        if (frame.Intent == Intent.PlanFollowUp) return token.Date?.Day(Direction.Ahead) is not null;
        if (token.Kind != TokenKind.Quantity) return false;
        var figure = frame.Clauses.SelectMany(clause => clause.Figures).First(figure => figure.Token == token);
        return IsValue(frame.Intent, figure);
    }

    private static bool IsValue(Intent intent, Figure figure) => figure.Role switch
    {
        FigureRole.Unnamed or FigureRole.Amount => figure.IsPlausible || intent == Intent.SetTarget,
        FigureRole.Profit => intent is Intent.SetProfit or Intent.SetTarget,
        FigureRole.Count => intent == Intent.SetTarget && !figure.Quantity.IsIdentifier,
        _ => false,
    };

    private static IEnumerable<Frame> ByPair(Frame frame, List<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            var (from, to) = (starts[i], i + 1 < starts.Count ? starts[i + 1] : int.MaxValue);
            var first = i == 0;
            yield return With(frame, token => token.Span.Start < starts[0] || token.Span.Start >= from && token.Span.Start < to
                || frame.Intent == Intent.SetTarget && !first && token.Kind == TokenKind.Word && token.Span.Start < starts[1]);
        }
    }

    private static List<Frame>? ByMetric(Frame frame)
    {
        var values = Tokens(frame).Where(token => IsValue(frame, token)).ToList();
        if (values.Count < 2 || frame.Clauses.Count < values.Count || frame.Clauses.Any(clause => clause.Tokens.Count(values.Contains) > 1)) return null;
        var holding = frame.Clauses.Where(clause => clause.Tokens.Any(values.Contains)).ToList();
        if (holding.Skip(1).Any(clause => !clause.HasAny(Metrics))) return null;
        return holding.ConvertAll(one => With(frame, token => one.Tokens.Contains(token) || token.Span.Start < values[0].Span.Start && !(one != holding[0] && token.IsAny(Metrics))));
    }

    private static List<Frame>? ByDay(Frame frame)
    {
        var today = frame.Clauses[0].Message.Today;
        var days = Tokens(frame).Where(token => token.Date?.Day(Direction.Back) is { } day && day <= today).ToList();
        if (days.Count != 2 || frame.Clauses.SelectMany(clause => clause.Customers).Count() > 1) return null;
        var (one, other) = (days[0].Date!.Day(Direction.Back), days[1].Date!.Day(Direction.Back));
        if (one == other || !(other > one || days[1].Date!.Form == DateForm.Complete) || Tokens(frame).Any(token => token.Span.Start > days[0].Span.Start && token.IsAny(Later))) return null;
        return days.ConvertAll(day => With(frame, token => token == day || !days.Contains(token) && !token.Is(Sense.Again)));
    }

    private static IEnumerable<Frame> ByMember(Frame frame)
    {
        var members = Tokens(frame).Where(token => token.IsMember && !token.IsCustomer).ToList();
        return members.Count < 2 ? [frame] : members.Select(member => With(frame, token => token == member || !members.Contains(token)));
    }

    private static List<Token> Tokens(Frame frame) => [.. frame.Clauses.SelectMany(clause => clause.Tokens)];

    private static Frame With(Frame frame, Func<Token, bool> keeps)
    {
        var kept = new Frame(frame.Intent, frame.Clauses.Select(clause => clause.With(clause.Tokens.Where(keeps))).Where(clause => clause.Tokens.Count > 0)) { Origin = frame.Origin };
        kept.Asides.AddRange(frame.Asides);
        return kept;
    }
}
