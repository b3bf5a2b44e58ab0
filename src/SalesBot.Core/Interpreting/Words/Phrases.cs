namespace SalesBot.Core.Interpreting.Words;

/// <summary>A phrase of the tables also means what words in it mean, as far as that cannot mislead: "who collected the most" asks, and of collections.</summary>
internal static class Phrases
{
    private static readonly Sense[] Topics = [Sense.Ask, Sense.Pool, Sense.Commission, Sense.Target, Sense.Rank, Sense.NewCustomer, Sense.Collected, Sense.Owe, Sense.Me, Sense.Why];

    private static readonly Sense[] Contacts = [Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Demo, Sense.Online];

    private static readonly Sense[] Payments = [Sense.Pay, Sense.Done];

    public static SenseSet WithParts(string phrase, Dictionary<string, SenseSet> words)
    {
        var senses = words[phrase];
        var extra = default(SenseSet);
        for (var start = 0; start < phrase.Length; start++)
        {
            for (var end = start + 1; end <= phrase.Length; end++)
            {
                if (end - start == phrase.Length || !IsWord(phrase, start, end) || !words.TryGetValue(phrase[start..end], out var part)) continue;
                extra |= Kept(part, Topics);
                if (senses.Has(Sense.HowMany)) extra |= Kept(part, Contacts);
                if (senses.Has(Sense.InFull)) extra |= Kept(part, Payments);
            }
        }

        return senses | extra;
    }

    private static SenseSet Kept(SenseSet part, Sense[] senses)
    {
        var kept = default(SenseSet);
        foreach (var sense in senses)
        {
            if (part.Has(sense)) kept |= SenseSet.Of(sense);
        }

        return kept;
    }

    private static bool IsWord(string phrase, int start, int end) =>
        (start == 0 || !TextScan.IsLetter(phrase[start]) || !TextScan.IsLetter(phrase[start - 1]))
        && (end == phrase.Length || !TextScan.IsLetter(phrase[end - 1]) || !TextScan.IsLetter(phrase[end]))
        && end - start > 1;
}
