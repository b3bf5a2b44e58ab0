using System.Globalization;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Reads payment terms: prepaid, or so many days.</summary>
internal static class TermsReader
{
    // A bare "10 days" beside a deal is rarely a term, and a week is the shortest that is used.
    private const int ShortestBareTerm = 7;
    private static readonly SenseSet Paying = SenseSet.Of(Sense.Pay, Sense.Term);

    private const int ShortestService = 300;

    private static readonly string[] Services = [" contract", " subscription", " deal", " order", " agreement", " licence", " license", " plan", " supply"];

    private static readonly string[] Lasting = ["took ", "took me ", "took us ", "took them ", "takes ", "taken ", "taken me ", "taken us ", "lasted ", "only took ", "just took "];
    private static readonly string[] Parts = ["一半", "半", "部分", "一部分", "三成", "两成", "四成", "五成", "一成", "六成", "七成", "half", "half of it", "part", "partly", "partially", "some", "a third", "a quarter", "half paid", "half is", "half to be"];

    private static readonly string[] PartsBehind = ["一半", "了一半", "部分", "了部分", "一部分", "三成", "两成", "四成", "五成", "六成", "七成", "for half", "half", "定金", "in part"];

    private const int DaysOfMonthlyTerms = 30;
    private const int DaysOfHalfYear = 180;

    /// <summary>The term that the clause names, and the words that say so.</summary>
    public static (Terms Terms, TextSpan Words)? Read(Clause clause) => ReadDays(clause) ?? ReadPrepaid(clause);

    private static (Terms Terms, TextSpan Words)? ReadPrepaid(Clause clause)
    {
        if (clause.All(TokenKind.Quantity).FirstOrDefault(token => token.Quantity is { Kind: Amounts.QuantityKind.Percent, Value: 1 } && IsInAdvance(clause, token)) is { } whole) return (Terms.Prepaid, whole.Span);
        foreach (var token in clause.Tokens)
        {
            if (token.Is(Sense.Prepaid) && !MoodReader.Denies(clause, token) && !IsInPart(clause, token)) return (Terms.Prepaid, token.Span);
        }

        return null;
    }

    // "hundred percent advance"
    private static bool IsInAdvance(Clause clause, Token whole)
    {
        var rest = clause.Between(whole.Span.End, clause.Span.End).TrimStart();
        return rest.StartsWith("advance") || rest.StartsWith("in advance") || rest.StartsWith("upfront") || rest.StartsWith("up front") || rest.StartsWith("prepa") || rest.StartsWith("payment in advance") || rest.StartsWith("before ");
    }

    // 预付30% is a deposit, "half upfront" too.
    private static bool IsInPart(Clause clause, Token prepaid) =>
        clause.All(TokenKind.Quantity).Any(token => token.Quantity!.Kind == QuantityKind.Percent && token.Quantity.Value < 1 && !clause.Figures.Any(figure => figure.Token == token && figure.Role == FigureRole.Margin)
            && Math.Max(token.Span.Start - prepaid.Span.End, prepaid.Span.Start - token.Span.End) is >= 0 and <= 3)
        || Array.Exists(Parts, word => clause.Between(clause.Span.Start, prepaid.Span.Start).TrimEnd().EndsWith(word, StringComparison.Ordinal)) || Array.Exists(PartsBehind, word => clause.Between(prepaid.Span.End, clause.Span.End).TrimStart().StartsWith(word, StringComparison.Ordinal));

    private static (Terms Terms, TextSpan Words)? ReadLength(Clause clause)
    {
        foreach (var token in clause.All(TokenKind.Date))
        {
            if (token.Date is { Kind: DateMentionKind.Duration, Days: { } days } && IsTerm(clause, token, days)) return (Terms.Net(InMonths(clause, token, days)), token.Span);
        }

        return null;
    }

    // "they pay in 60 days"
    private static (Terms Terms, TextSpan Words)? ReadAhead(Clause clause)
    {
        if (clause.HasAny(Paying) && clause.All(TokenKind.Date).FirstOrDefault(token => token.Date is { Kind: not DateMentionKind.Duration, Days: > 0 and <= Terms.LongestDays }) is { } ahead)
        {
            return (Terms.Net(ahead.Date!.Days!.Value), ahead.Span);
        }

        return null;
    }

    private static (Terms Terms, TextSpan Words)? ReadDays(Clause clause)
    {
        if ((ReadLength(clause) ?? ReadAhead(clause)) is { } days) return days;
        foreach (var figure in FigureReader.Read(clause))
        {
            if (figure.Role == FigureRole.TermDays && Whole(figure.Quantity.Value) is { } term) return (Terms.Net(term), figure.Token.Span);
        }

        return ReadDayNumber(clause) ?? ReadJoined(clause) ?? ReadMonthly(clause);
    }

    // 账期30日, 月结60号: behind a term, the day of a month is a number of days.
    private static (Terms Terms, TextSpan Words)? ReadDayNumber(Clause clause)
    {
        foreach (var token in clause.All(TokenKind.Date))
        {
            var words = clause.Between(token.Span.Start, token.Span.End);
            if (words[^1] != '日' || !clause.Tokens.Any(term => term.Is(Sense.Term) && term.Span.End <= token.Span.Start && clause.Between(term.Span.End, token.Span.Start).Trim(" 是为:").IsEmpty)) continue;
            if (int.TryParse(words[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= Terms.LongestDays) return (Terms.Net(days), token.Span);
        }

        return null;
    }

    // net60, net-30: grown together with its number.
    private static (Terms Terms, TextSpan Words)? ReadJoined(Clause clause)
    {
        var text = clause.Message.Masked;
        for (var at = text.IndexOf("net", clause.Span.Start, StringComparison.Ordinal); at >= 0 && at < clause.Span.End; at = text.IndexOf("net", at + 1, StringComparison.Ordinal))
        {
            var start = text.CharAt(at + 3) is '-' or '/' ? at + 4 : at + 3;
            var end = text.WordEnd(start);
            if (!TextScan.IsWordCharacter(text.CharAt(at - 1)) && end > start && end - start <= 3 && int.TryParse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Terms.LongestDays)
            {
                return (Terms.Net(days), new TextSpan(at, end));
            }
        }

        return null;
    }

    private static bool IsTerm(Clause clause, Token token, int days) =>
        days is >= 0 and <= Terms.LongestDays && (clause.Has(Sense.Term) || days >= ShortestBareTerm && !IsHowLongItIsServed(clause, token)) && !IsHowLongItTook(clause, token);

    // "took me five months": how long they were worked on.
    private static bool IsHowLongItTook(Clause clause, Token token) =>
        clause.IsEnglish && Array.Exists(Lasting, word => clause.Message.Masked.EndsAt(token.Span.Start, word));

    // 签了一年保养, 三年的服务: what is sold lasts so long.
    private static bool IsHowLongItIsServed(Clause clause, Token token)
    {
        var text = clause.Message.Masked;
        var last = text.CharAt(token.Span.End - 1);
        if (TextScan.IsLetter(last)) return IsServedSo(clause, token);
        var next = text.CharAt(token.Span.End);
        if (last is not ('年' or '月')) return false;
        return last == '年' && !text.StartsAt(token.Span.Start, "半") || next == '的' && text.CharAt(token.Span.End + 1) is not ('账' or '帐') || clause.Tokens.Any(other => IsGoodsBehind(token, other));
    }

    // "renewed for another year", "a six month contract"
    private static bool IsServedSo(Clause clause, Token token) =>
        token.Date!.Days >= ShortestService || Array.Exists(Services, word => clause.Message.Masked.StartsAt(token.Span.End, word));

    private static bool IsGoodsBehind(Token length, Token goods) => goods.IsCategory && goods.Span.Start >= length.Span.End && goods.Span.Start - length.Span.End <= 1;

    private static (Terms Terms, TextSpan Words)? ReadMonthly(Clause clause)
    {
        foreach (var token in clause.Tokens)
        {
            if (!token.Is(Sense.Term) || MoodReader.Denies(clause, token)) continue;
            if (clause.Between(token.Span.Start, token.Span.End) is "月结" or "monthly") return (Terms.Net(DaysOfMonthlyTerms), token.Span);
            if (clause.Between(token.Span.Start, token.Span.End) is "货到付款" or "cash on delivery" or "cod" or "payment on delivery" or "pay on delivery" or "pays on delivery" or "paying on delivery" or "on delivery") return (Terms.Net(0), token.Span);
        }

        return null;
    }

    // Half a year is six months of 30 days.
    private static int InMonths(Clause clause, Token token, int days) =>
        days is > DaysOfHalfYear and < DaysOfHalfYear + 5 && (clause.Between(token.Span.Start, token.Span.End).Contains('半') || clause.Between(token.Span.Start, token.Span.End).Contains("half", StringComparison.Ordinal))
            ? DaysOfHalfYear : days;

    private static int? Whole(decimal value) => value >= 0 && value <= Terms.LongestDays && value == decimal.Truncate(value) ? (int)value : null;
}
