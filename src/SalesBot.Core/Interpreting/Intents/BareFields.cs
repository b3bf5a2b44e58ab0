using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>A message that is nothing but a field of a deal and its value (利润4万2, "margin 22%", 账期60天): it adds to what was recorded last.</summary>
internal static class BareFields
{
    private const int Longest = 40;

    private const string Between = " ,.;:，。、~!是为有约共大概左右的了吧哈哦呢啊嗯算就给";

    private static readonly SenseSet Fields = SenseSet.Of(Sense.Profit, Sense.Margin, Sense.MarginRate, Sense.Cost, Sense.Term, Sense.Prepaid, Sense.Deficit);

    private static readonly SenseSet Others = SenseSet.Of(Sense.Target, Sense.Ask, Sense.Show, Sense.Rank, Sense.Average, Sense.Quote, Sense.QuoteWeak, Sense.Enough, Sense.Pay, Sense.Done);

    private static readonly string[] Words = ["is", "was", "the", "it's", "its", "at", "of", "with", "and", "about", "on", "that", "this", "one", "deal", "order", "a", "an", "so", "by", "in", "to", "for", "us", "their", "our", "we", "i", "they", "make", "add", "put", "were", "are", "oh", "forgot", "mention", "say", "plus", "also", "btw"];

    public static bool Are(Message message, List<Clause> clauses)
    {
        if (message.Text.Length > Longest || message.Tokens.Any(token => token.Kind == TokenKind.Name) || !clauses.TrueForAll(IsPlain)) return false;
        return clauses.Exists(HasField) && clauses.TrueForAll(clause => HasField(clause) || clause.Has(Sense.Fragment) && !clause.HasQuantity) && IsCovered(message);
    }

    private static bool IsPlain(Clause clause) => clause.Mood == Mood.Plain && !clause.HasAny(Others);

    private static bool HasField(Clause clause) =>
        clause.Figures.Any(figure => figure.Role is FigureRole.Profit or FigureRole.Margin or FigureRole.Cost && (figure.Money ?? (object?)figure.Ratio) is not null)
        || clause.HasAny(SenseSet.Of(Sense.Term, Sense.Prepaid)) && TermsReader.Read(clause) is not null;

    // Nothing is said beside the fields and what only joins them.
    private static bool IsCovered(Message message)
    {
        for (var at = 0; at < message.Masked.Length;)
        {
            if (message.Tokens.FirstOrDefault(token => token.Span.Start == at && IsPart(token)) is { } part) at = part.Span.End;
            else if (TextScan.IsLetter(message.Masked[at]) && Array.IndexOf(Words, message.Masked[at..WordEnd(message.Masked, at)]) >= 0) at = WordEnd(message.Masked, at);
            else if (Between.Contains(message.Masked[at], StringComparison.Ordinal) || message.Masked[at] == '-') at++;
            else return false;
        }

        return true;
    }

    private static bool IsPart(Token token) => token.Is(Sense.Fragment) || token.Kind is TokenKind.Quantity || token.Date is { Kind: Dates.DateMentionKind.Duration } || token.IsAny(Fields);

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (TextScan.IsLetter(text[at]) || text[at] == '\''))
        {
            at++;
        }

        return at;
    }
}
