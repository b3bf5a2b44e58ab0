using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Tokens;

/// <summary>Reads names first, then amounts, dates and words around them.</summary>
internal static class Tokenizer
{
    /// <summary>Stands for each character of a name; no letter, no digit, no blank.</summary>
    public const char Blot = '\ufffc';

    public static Message Read(PlainText text, LocalDateTime now, string? speaker, NameDirectory directory, int fiscalYearStartMonth)
    {
        var names = NameFinder.Find(text, directory);
        var masked = Mask(text.Normal, names);
        var plain = PlainText.Of(masked);
        var quantities = QuantityReader.Read(plain);
        List<DateMention> dates = [.. DateReader.Read(plain, now, fiscalYearStartMonth).Where(date => !quantities.Any(quantity => IsPartOf(date, quantity)))];
        var taken = new bool[masked.Length];
        foreach (var date in dates)
        {
            taken.AsSpan(date.Span.Start, date.Span.Length).Fill(true);
        }

        var words = Lexicon.Read(Plainer(masked), taken);
        var tokens = new List<Token>(names.Count + dates.Count + quantities.Count + words.Count);
        tokens.AddRange(names.Select(Token.Of));
        tokens.AddRange(dates.Select(Token.Of));
        tokens.AddRange(quantities.Where(quantity => !dates.Any(date => date.Span.Overlaps(quantity.Span))).Select(Token.Of));
        tokens.AddRange(words.Where(word => !word.Senses.Has(Sense.Most) || !dates.Exists(date => date.Span.Contains(word.Span))).Select(Token.Of));
        tokens.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return new Message(text, masked, tokens, directory, now, speaker);
    }

    // The quarter of "a quarter million".
    private static bool IsPartOf(DateMention date, Quantity quantity) => quantity.HasScale && quantity.Span.Contains(date.Span) && date.Span.Length < quantity.Span.Length;

    // 签啦 is 签了.
    private static string Plainer(string masked) => masked.Replace('啦', '了').Replace('咯', '了').Replace('喽', '了');

    // Product categories stay: 卡 or 服务 are also words of the language.
    private static string Mask(string normal, List<NameHit> names)
    {
        if (names.TrueForAll(IsOnlyCategory)) return normal;
        return string.Create(normal.Length, (normal, names), static (masked, source) =>
        {
            source.normal.CopyTo(masked);
            foreach (var name in source.names)
            {
                if (!IsOnlyCategory(name)) masked[name.Span.Start..name.Span.End].Fill(Blot);
            }
        });
    }

    private static bool IsOnlyCategory(NameHit name) => name.Candidates.All(thing => thing.Kind == NameKind.Category);
}
