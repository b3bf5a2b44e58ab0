using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>What is told in Chinese without being known: guessed (估计早签了), waited for (等他们付了再说), or somebody else's past (师傅说他当年签了四十万).</summary>
internal static class ChineseDoubts
{
    // 估计已|签了: how far the word that makes sure of a guess may stand behind it.
    private const int NearGuess = 4;

    private static readonly SenseSet Outcomes = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Lose, Sense.Refund);

    private static readonly SenseSet Longed = Outcomes | SenseSet.Of(Sense.Prepaid);

    private static readonly SenseSet Waited = SenseSet.Of(
        Sense.Sign, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Money, Sense.Deposit, Sense.Balance, Sense.Sample, Sense.Quote, Sense.Pi, Sense.Production, Sense.Shipping, Sense.Deliver);

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Talk);

    // Never said of what the speaker did himself.
    private static readonly string[] Guesses = ["想必", "估摸", "按说", "按理", "照理", "没准", "说不定", "恐怕", "怕是", "大概率", "多半", "八成", "十有八九"];

    // Also said of a sum (大概签了8万) and of what should be done.
    private static readonly string[] WeakGuesses = ["估计", "应该", "可能", "也许", "大概", "或许", "好像", "貌似", "似乎", "看样子", "看来"];

    // Right before the verb, nobody says so of a sum.
    private static readonly string[] Perhaps = ["好像", "好像是", "貌似", "似乎", "看样子", "看样子是", "看来", "看来是", "或许", "也许", "可能", "可能是", "应该", "应该是", "估计", "估计是", "像是"];

    // 等下, 等会: in a while; 等了半天: they did wait.
    private const string AfterOtherWaits = "下会等了于级一我";

    // 签了合同就给…
    private const int FarthestThen = 6;

    private const string Promises = "给发请能可会好安介开送帮让";

    private static readonly string[] Whens = ["啥时候", "什么时候", "何时", "哪天", "哪年", "猴年马月"];

    private static readonly string[] HisWords = ["说他", "说她", "讲他", "讲她", "吹他", "吹她", "说自己", "讲自己", "吹自己"];

    public static bool Are(Clause clause) => !clause.IsEnglish && (IsGuessed(clause) || IsHisOwn(clause));

    // 估计早签了, 想必付了款: a guess stands before the verb that tells of an outcome.
    private static bool IsGuessed(Clause clause)
    {
        if (clause.Tokens.FirstOrDefault(token => token.IsAny(Outcomes) && IsTold(clause, token)) is not { } deed) return false;
        if (clause.Tokens.Any(token => token.IsAny(Contacts) && token.Is(Sense.Done) && token.Span.End <= deed.Span.Start)) return false;
        var before = clause.Between(clause.Span.Start, deed.Span.Start);
        return Ends(before, Guesses) >= 0 || Array.Exists(Perhaps, word => clause.Message.Masked.EndsAt(deed.Span.Start, word)) || Ends(before, WeakGuesses) is >= 0 and var end && (!clause.HasAmount || MakesSure(before[end..]));
    }

    private static bool IsTold(Clause clause, Tokens.Token deed) =>
        deed.Is(Sense.Done) || clause.Between(deed.Span.Start, clause.Span.End).Contains('了') || clause.Between(clause.Span.Start, deed.Span.Start).Contains('已');

    private static bool MakesSure(ReadOnlySpan<char> rest) => rest[..Math.Min(NearGuess, rest.Length)].ContainsAny('早', '已', '都');

    // Where the last of the words ends; -1 where there is none.
    private static int Ends(ReadOnlySpan<char> text, string[] words)
    {
        var end = -1;
        foreach (var word in words)
        {
            if (text.LastIndexOf(word) is >= 0 and var at) end = Math.Max(end, at + word.Length);
        }

        return end;
    }

    // 师傅说他当年签了四十万: whoever speaks tells of himself, and names no customer of ours.
    private static bool IsHisOwn(Clause clause) => !clause.HasCustomer && clause.HasAny(Outcomes) && Array.Exists(HisWords, clause.Says);

    /// <summary>啥时候能把云锦啃下来啊: asked of nobody.</summary>
    public static bool LongsFor(Clause clause)
    {
        if (clause.IsEnglish || clause.HasAmount || clause.Has(Sense.Show)) return false;
        if (clause.FirstOf(Longed) is not { } deed) return LongsToGet(clause);
        var before = clause.Between(clause.Span.Start, deed.Span.Start);
        var behind = clause.Between(deed.Span.Start, clause.Span.End);
        if (Ends(before, Whens) is not (>= 0 and var end)) return false;
        return before[end..].Contains("也能", StringComparison.Ordinal) || deed.Is(Sense.Sign) && before[end..].ContainsAny('能', '才') && (behind.ContainsAny('啊', '呀') || behind.Contains("下来", StringComparison.Ordinal) || behind.StartsWith("拿下", StringComparison.Ordinal) || behind.StartsWith("签下", StringComparison.Ordinal));
    }

    // 啥时候能把云锦包下来: no verb that tells of a deal.
    private static bool LongsToGet(Clause clause) =>
        clause.HasCustomer && Array.Exists(Whens, word => clause.Says(word + "能把") || clause.Says(word + "才能把")) && clause.Between(clause.Span.Start, clause.Span.End).TrimEnd("了啊呀 ") is [.., '下', '来'];

    /// <summary>付了款就发货, 签了就给介绍: what follows waits for it.</summary>
    public static bool IsCondition(Clause clause)
    {
        if (clause.IsEnglish || clause.FirstOf(Outcomes) is not { } deed) return false;
        var rest = clause.Between(deed.Span.Start, clause.Span.End);
        var then = rest.IndexOf('就');
        return then > 0 && then <= FarthestThen && rest[..then].ContainsAny('了', '到', '完') && then + 1 < rest.Length && Promises.Contains(rest[then + 1], StringComparison.Ordinal);
    }

    /// <summary>等云锦把样品寄回来再说: what is waited for has not come.</summary>
    public static bool WaitsFor(Clause clause)
    {
        if (clause.IsEnglish || !clause.HasAny(Waited)) return false;
        var text = clause.Between(clause.Span.Start, clause.Span.End).TrimStart();
        if (text.Length < 2 || AfterOtherWaits.Contains(text[1], StringComparison.Ordinal)) return false;
        return text[0] == '等' && (!clause.HasAmount || !text.Contains('了') || text.Contains('再') || text.Contains('才') || text.Contains('就')) || text[0] == '待' && text.Contains('再');
    }
}
