using System.Collections.Frozen;
using System.Text;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>English words of the trade typed with a slip: "wich folow ups", "comission under the old sceme". Only a word that nobody knows, in no name, is read as another.</summary>
internal static class Spelling
{
    private const int Shortest = 4;

    // A wrong letter in a short word makes too many other words: "quite" is no quote.
    private const int ShortestWithWrongLetter = 7;

    private const int ShortestWithTwoSlips = 9;

    private static readonly FrozenSet<string> Others = Set(
        "compliant budge expanse currant melting raking manger slipped skipped shopped slipping shopping commissioned commissioning pleas singed relieved diner launch prince monkey honey mouth moth protection reduction quota quotas resort resorts pavement shipper contracts " +
        "achiever achieves anointment chancel channelled clam clammed commissioners complacent complainant complainants complied constructs contacts contractors contradicts contrast contrasts customs custom deliverer delivers deplete dismount dripped drooped dropper enquire exhibitor exhibitors expanses expansive expressive extensive faculty fallow fault faults fellows forthright inquire introduces managed manages marlins martins massaged mourning negotiator objector parentage precious quartet racking raining ranging rankling recommence recommends refereed refining refraining regaining remained remaking repainting resister resolver resolves retainer retaining retraining revolved schemers settler sipped sipping snipped snipping spoken supplied supposes toady vocation warrant warrants " +
        "targeted samplers reviewer ordering deported delver clients covered lovers closer opened started worked budgeted called carrier vision visitor visitors signet signor follower cancer cancers compliance pining");

    private static readonly string[] Endings = ["", "s", "es", "d", "ed", "ing", "r", "er", "ly", "al", "or"];

    private static readonly FrozenDictionary<char, string[]> Words = Set(
        "which where should please because already previous current yesterday tomorrow today monday tuesday wednesday thursday friday saturday sunday january february september october november december morning afternoon evening quarter fortnight " +
        "target targets commission commissions scheme schemes follow follows followed visit visits visited visiting meeting meetings customer customers client account accounts payment payments received receive invoice invoices deposit deposits sample samples quote quoted quotes quotation signed closed called emailed messaged texted " +
        "ordered order orders contract contracts pipeline ranking rankings leaderboard entertainment budget reminder remind refund refunds refunded complaint complaints complained complaining delivery deliveries delivered shipping shipped shipment production transfer transferred release released claim claimed expense expenses overdue outstanding receivables attainment " +
        "conversion lifetime average margin margins profit profits prepaid prepayment upfront competitor competitors competition expensive relationship thousand hundred percent schedule calendar agenda review objection exhibition referral referred website inquiry enquiry downgrade upgrade register registered holiday vacation award cancel cancelled delete undo history " +
        "settled settlement balance instalment manager supplier discount workload reasons performance achieved percentage statement warranty damaged broken faulty yesterday's supposed spoke dropped negotiation appointment introduced recommended transferred remaining remainder cancelled resolved profitability")
        .Where(word => word.Length > Shortest).GroupBy(word => word[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The text with its slips put right, which still tells its words as they were typed; null where it has none.</summary>
    /// <param name="names">What was found in it already.</param>
    public static PlainText? Mended(PlainText text, List<NameHit> names)
    {
        StringBuilder? mended = null;
        List<Slip> slips = [];
        var done = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.Normal.LettersEnd(at);
            if (end - at >= Shortest && !TextScan.IsWordCharacter(text.Normal.CharAt(at - 1)) && !TextScan.IsDigit(text.Normal.CharAt(end)) && Meant(text, new TextSpan(at, end), names) is { } word)
            {
                (mended ??= new StringBuilder(text.Length + 8)).Append(text.Original, done, at - done).Append(word);
                slips.Add(new Slip(new TextSpan(mended.Length - word.Length, mended.Length), text.Original[at..end]));
                done = end;
            }

            at = Math.Max(end, at + 1);
        }

        return mended is null ? null : PlainText.Of(mended.Append(text.Original, done, text.Length - done).ToString(), slips);
    }

    private static string? Meant(PlainText text, TextSpan span, List<NameHit> names)
    {
        if (!Words.TryGetValue(text[span.Start], out var words)) return null;
        var typed = text.Normal.AsSpan(span.Start, span.Length);
        if (Array.Exists(words, word => IsFormOf(text.Normal.AsSpan(span.Start, span.Length), word))) return null;
        foreach (var word in words)
        {
            if (Math.Abs(word.Length - typed.Length) <= 2 && IsSlipOf(typed, word)) return IsWord(typed) || IsName(text, span, word, names) ? null : word;
        }

        return null;
    }

    // A capital within a sentence begins a name, and so may any word beside one.
    private static bool IsName(PlainText text, TextSpan span, string word, List<NameHit> names) =>
        char.IsUpper(text.Original[span.Start]) && !IsDay(word) && span.Start > 0 && !char.IsUpper(text.Original[span.End - 1]) && text.Normal.AsSpan(0, span.Start).TrimEnd() is not ([] or [.., '.' or '!' or '?' or '\n'])
        || names.Exists(name => name.Span.Overlaps(span));

    // Days and months are written with a capital anywhere.
    private static bool IsDay(string word) => Dates.Vocabulary.EnglishDateWords.All.TryGet(word, out _);

    private static bool IsWord(ReadOnlySpan<char> typed) => typed.ToString() is var word && (Others.Contains(word) || OrdinaryWords.Contains(word) || Lexicon.Contains(word) || Dates.Vocabulary.EnglishDateWords.All.TryGet(word, out _) || Dates.Vocabulary.EnglishDateWords.Units.TryGet(word, out _));

    private static bool IsSlipOf(ReadOnlySpan<char> typed, string word)
    {
        var slips = word.Length >= ShortestWithTwoSlips && typed.Length != word.Length ? 2 : 1;
        if (!EditDistance.IsWithin(typed, word, slips)) return false;
        return typed.Length >= ShortestWithWrongLetter || typed.Length != word.Length || typed.Length > Shortest && IsSwapped(typed, word);
    }

    // "objections" beside "objection": another form of the word, no slip.
    private static bool IsFormOf(ReadOnlySpan<char> typed, string word)
    {
        var common = typed.CommonPrefixLength(word);
        return common == Math.Min(typed.Length, word.Length) && Endings.Contains(common < typed.Length ? typed[common..].ToString() : word[common..]);
    }

    private static bool IsSwapped(ReadOnlySpan<char> typed, string word)
    {
        var at = typed.CommonPrefixLength(word);
        return at + 1 < typed.Length && typed[at] == word[at + 1] && typed[at + 1] == word[at] && typed[(at + 2)..].SequenceEqual(word.AsSpan(at + 2));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
