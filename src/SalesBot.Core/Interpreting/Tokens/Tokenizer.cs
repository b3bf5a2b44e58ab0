using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Chinese;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.English;
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
        if (Spelling.Mended(text, names) is { } mended)
        {
            text = mended;
            names = NameFinder.Find(text, directory);
        }

        var masked = Courtesies.Read(ListMarks.Plain(Dialects.Plain(Mask(text.Normal, names))));
        var plain = text.Masked(masked);
        var quantities = QuantityReader.Read(plain);
        // 万一 is no word in 四万一.
        var counted = Taken(masked.Length, quantities.Select(quantity => quantity.Span));
        List<DateMention> dates = [.. DateReader.Read(plain, now, fiscalYearStartMonth).Where(date => !Touches(counted, date.Span) || !quantities.Any(quantity => IsPartOf(date, quantity)))];
        var dated = Taken(masked.Length, dates.Select(date => date.Span));
        var words = Lexicon.Read(Plainer(masked), dated);
        words.RemoveAll(word => word.Span.Length > 1 ? !word.Senses.Has(Sense.Split) && !counted.AsSpan(word.Span.Start, word.Span.Length).Contains(false) : IsAbout(masked, word.Span.Start, counted));
        words.RemoveAll(word => IsPassing(masked, word.Span, dates));
        if (Quotations.In(masked) is { Count: > 0 } quotations) words.RemoveAll(word => quotations.Exists(quotation => quotation.Overlaps(word.Span)));
        var tokens = new List<Token>(names.Count + dates.Count + quantities.Count + words.Count);
        tokens.AddRange(names.Select(Token.Of));
        tokens.AddRange(dates.Select(Token.Of));
        tokens.AddRange(quantities.Where(quantity => !Touches(dated, quantity.Span)).Select(Token.Of));
        tokens.AddRange(words.Where(word => !word.Senses.Has(Sense.Most) || !dates.Exists(date => date.Span.Contains(word.Span))).Select(Token.Of));
        tokens.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        GoodsOrVerbs.Settle(masked, tokens);
        return new Message(text, masked, tokens, directory, now, speaker, fiscalYearStartMonth);
    }

    // 过了国庆去拜访: what is over is the feast.
    private static bool IsPassing(string masked, TextSpan word, List<DateMention> dates) =>
        masked[word.Start] == '过' && word.Length == 2 && masked[word.Start + 1] is '了' or '完' && dates.Exists(date => date.Span.Start == word.End) || IsReturning(masked, word, dates);

    // 国庆回来8号去拜访: back from the holidays, not from a customer.
    private static bool IsReturning(string masked, TextSpan word, List<DateMention> dates) =>
        masked.StartsAt(word.Start, "回来") && dates.Exists(date => date.Span.End == word.Start && (date.Form == DateForm.Yearless || date.Kind == DateMentionKind.DateRange));

    // The quarter of "a quarter million".
    private static bool IsPartOf(DateMention date, Quantity quantity) =>
        quantity.HasScale && quantity.Span.Contains(date.Span) && date.Span.Length < quantity.Span.Length || IsStartOf(date, quantity);

    // "about twenty | eight percent" is no hour.
    private static bool IsStartOf(DateMention date, Quantity quantity) =>
        date.Kind == DateMentionKind.Time && (quantity.HasScale || quantity.Kind == QuantityKind.Percent) && date.Span.Overlaps(quantity.Span) && date.Span.End < quantity.Span.End;

    // 预算约150万 agrees on nothing.
    private static bool IsAbout(string masked, int at, bool[] counted) => masked[at] == '约' && at + 1 < masked.Length && counted[at + 1];

    private static bool Touches(bool[] taken, TextSpan span) => taken.AsSpan(span.Start, span.Length).Contains(true);

    private static bool[] Taken(int length, IEnumerable<TextSpan> spans)
    {
        var taken = new bool[length];
        foreach (var span in spans)
        {
            taken.AsSpan(span.Start, span.Length).Fill(true);
        }

        return taken;
    }

    // 签啦 is 签了, 到帐 is 到账.
    private static string Plainer(string masked) => masked.Replace('啦', '了').Replace('咯', '了').Replace('喽', '了').Replace('帐', '账');

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
