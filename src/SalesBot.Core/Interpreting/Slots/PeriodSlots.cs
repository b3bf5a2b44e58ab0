using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>The periods that figures are asked of and targets are set for.</summary>
internal static class PeriodSlots
{
    private const int LongestQuarter = 92;

    public static SalesPeriod? Period(Said said, Direction direction)
    {
        List<Token> named = [.. said.Tokens.Where(token => token.Date?.In(direction) is not null && !IsNow(said, token))];
        foreach (var token in (said.Period ?? BesideDay(said, named)) is { } one ? [one] : named)
        {
            if (named.Count > 1 && said.Message.Masked.StartsAt(token.Span.Start, "my ")) continue;
            if (token.Date?.In(direction) is { } days) return said.Note("period", token.Span, SalesPeriod.Between(days.Start, days.End));
        }

        return null;
    }

    // 今天是9月最后一天，离季度目标差多少: where a day and a period are named, the period is asked of.
    private static Token? BesideDay(Said said, List<Token> named) =>
        said.Frame.Intent == Intent.AskAttainment && named is [{ Date.Kind: DateMentionKind.Date }, _, ..] ? named.Find(token => token.Date!.Kind == DateMentionKind.DateRange) : null;

    /// <summary>Of what is still to be reached or spent: the next period where it begins within a quarter, else the last.</summary>
    public static SalesPeriod? Reached(Said said)
    {
        var isSoon = said.Tokens.Any(token => token.Date is { Kind: DateMentionKind.DateRange, Past: { } past, Future: { } future } && past != future && BeginsSoon(said.Today, future.Start));
        return Period(said, isSoon ? Direction.Ahead : Direction.Back);
    }

    private static bool BeginsSoon(LocalDate today, LocalDate start) => start > today && start <= today.PlusDays(LongestQuarter);

    // "how far am I from target now"
    public static bool IsNow(Said said, Token token) =>
        said.Message.Masked[token.Span.Start..token.Span.End] is "now" or "right now" or "rn" or "currently" or "at the moment" or "现在" or "目前" or "眼下" or "此刻" or "当前";

    /// <summary>The periods that are asked of one by one: 去年3月和今年3月各是多少.</summary>
    public static List<Token> ListedPeriods(Frame frame) =>
        frame.Clauses.Any(clause => clause.Says("各") || clause.Says("分别") || Compares(clause))
            ? [.. frame.Clauses.SelectMany(clause => clause.All(TokenKind.Date)).Where(token => token.Date is { Kind: DateMentionKind.DateRange, Past: not null })] : [];

    // 上个月比这个月差多少, "this month vs last month"
    private static bool Compares(Clause clause) =>
        clause.All(TokenKind.Date).Where(token => token.Date!.Kind == DateMentionKind.DateRange).ToList() is [var one, var other]
        && clause.Between(one.Span.End, other.Span.Start).Trim(" 的") is "比" or "跟" or "和" or "与" or "对比" or "相比" or "vs" or "vs." or "versus" or "against" or "compared to" or "compared with" or "and";

    /// <summary>"her quarterly target": the period that is running, where no other is said.</summary>
    public static SalesPeriod? Running(Said said)
    {
        foreach (var clause in said.Clauses)
        {
            if (clause.Says("monthly ")) return SalesPeriod.OfMonth(said.Today);
            if (clause.Says("quarterly ")) return SalesPeriod.OfQuarter(said.Today, said.Message.FiscalYearStarts);
            if (clause.Says("annual target") || clause.Says("yearly target")) return SalesPeriod.OfYear(said.Today, said.Message.FiscalYearStarts);
        }

        return null;
    }
}
