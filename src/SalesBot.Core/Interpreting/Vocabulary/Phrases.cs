namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>A phrase of the tables also means what words in it mean, as far as that cannot mislead: "who collected the most" asks, and of collections.</summary>
internal static class Phrases
{
    private static readonly Sense[] Topics = [Sense.Ask, Sense.Pool, Sense.Commission, Sense.Target, Sense.Rank, Sense.NewCustomer, Sense.Collected, Sense.Me, Sense.Why];

    private static readonly Sense[] Contacts = [Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Demo, Sense.Online];

    private static readonly Sense[] Rivals = [Sense.Rival];

    private static readonly Sense[] Debts = [Sense.Owe];

    private static readonly Sense[] Pronouns = [Sense.Them];

    private static readonly Sense[] Payments = [Sense.Pay, Sense.Done];

    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund, Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Deliver, Sense.Complain);

    public static SenseSet WithParts(string phrase, Dictionary<string, SenseSet> words)
    {
        var senses = words[phrase];
        var kept = Harmless(senses);
        var all = senses;
        foreach (var word in Inside(phrase))
        {
            if (words.TryGetValue(word, out var part) && !(phrase.StartsWith("not ", StringComparison.Ordinal) && part.Has(Sense.Ask))) all |= Kept(part, kept);
        }

        return IsDone(phrase, senses, words) ? all | SenseSet.Of(Sense.Done) : all;
    }

    // "how many visits" asks of visits too: what the words inside may add to a phrase of these senses.
    private static Sense[] Harmless(SenseSet senses) =>
    [
        .. senses.Has(Sense.AskStart) ? Pronouns : [], .. senses.Has(Sense.LastEntry) || senses.Has(Sense.Referral) || senses.Has(Sense.Decide) ? [] : Topics,
        .. senses.Has(Sense.HowMany) ? Contacts : [], .. senses.Has(Sense.InFull) ? Payments : Debts, .. senses.Has(Sense.Lose) ? Rivals : [],
    ];

    // "refunded to": the verb of the past that opens the phrase tells that it is done.
    private static bool IsDone(string phrase, SenseSet senses, Dictionary<string, SenseSet> words) =>
        phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && senses.Overlaps(Deeds) && words.TryGetValue(phrase[..end], out var verb) && verb.Has(Sense.Done) && verb.Overlaps(Deeds);

    /// <summary>"take … from the pool": what is swallowed behind the gap counts too.</summary>
    public static SenseSet WithPool(string phrase, SenseSet senses) => phrase.EndsWith("pool", StringComparison.Ordinal) ? senses | SenseSet.Of(Sense.Pool) : senses;

    private static IEnumerable<string> Inside(string phrase) =>
        from start in Enumerable.Range(0, phrase.Length)
        from length in Enumerable.Range(2, Math.Max(0, phrase.Length - start - 1))
        where length < phrase.Length && IsWord(phrase, start, start + length)
        select phrase.Substring(start, length);

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
        && (end == phrase.Length || !TextScan.IsLetter(phrase[end - 1]) || !TextScan.IsLetter(phrase[end]));
}
