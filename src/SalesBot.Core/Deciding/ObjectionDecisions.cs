using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>What members do not agree with, and what managers answer.</summary>
internal static class ObjectionDecisions
{
    private static readonly HashSet<string> AnswerWords = new(StringComparer.OrdinalIgnoreCase) { "答复", "回复", "答覆", "answer", "reply" };

    /// <summary>Words that only say that there is one.</summary>
    private static readonly HashSet<string> Announcements = new(StringComparer.OrdinalIgnoreCase)
    {
        "异议", "有异议", "我有异议", "提异议", "我要提异议", "申诉", "我要申诉", "不服", "我不服", "objection", "i object", "i disagree", "i have an objection",
    };

    private static readonly string[] Objections = ["异议", "申诉", "objection"];

    /// <summary>What asks how objections stand, and raises none.</summary>
    private static readonly string[] Asking =
    [
        "吗", "怎么样", "哪些异议", "什么异议", "谁提", "几个异议", "多少异议", "多少个异议", "没处理", "未处理", "没答复", "待答复", "待处理", "有答复", "进展", "状态", "什么情况",
        "status", "what happened", "any ", "open objection", "list", "pending", "unanswered", "who raised", "who objected", "how many", "my objections",
    ];

    /// <summary>What raises one, however it goes on.</summary>
    private static readonly string[] Raising = ["有异议", "要申诉", "提异议", "提个异议", "i object", "have an objection", "raise an objection", "file an objection"];

    private static readonly string[] NotRaising = ["还有异议", "没有异议", "谁有异议"];

    private const int LongestQuestion = 40;

    /// <summary>Whether a message asks for objections; with a colon it tells one.</summary>
    public static bool AsksFor(string text)
    {
        string plain = PlainText.Of(text).Normal.Trim();
        return plain.Length <= LongestQuestion && !plain.Contains(':', StringComparison.Ordinal) && Array.Exists(Objections, plain.Contains)
            && (!Array.Exists(Raising, plain.Contains) || Array.Exists(NotRaising, plain.Contains))
            && (Array.Exists(Asking, plain.Contains) || plain is "我的异议" or "异议列表" or "my objection");
    }

    public static Decision Raise(Setting setting, Command.RaiseObjection objection)
    {
        if (string.IsNullOrWhiteSpace(objection.Text) || Announcements.Contains(objection.Text.Trim(' ', '。', '.', '!', '！', ':', '：', ','))) return new Decision.Asked(objection, "text", [], "");
        return new Decision.Recorded(objection, new Fact.ObjectionRaised(setting.Today, objection.Text.Trim()), [], []);
    }

    /// <summary>A verdict is enough; without one the answer needs words. Nobody answers their own objection, unless nobody else could.</summary>
    public static Decision Answer(Setting setting, Command.AnswerObjection answer)
    {
        Objection? objection = answer.Objection is { } number ? setting.Ledger.Objections.WithRecord(number) : setting.Ledger.Objections.NewestOpen;
        if (objection is null) return new Decision.Refused(answer, RefusalReason.NothingToUndo, "");
        if (!Rights.MayAnswerObjection(setting.Ledger, setting.Speaker.Member, objection)) return new Decision.Refused(answer, RefusalReason.NotAllowed, "");
        Command.AnswerObjection whole = answer with { Objection = checked((int)objection.Record) };
        string about = setting.Ledger.People[objection.By].Name;
        if (answer.Verdict is null && string.IsNullOrWhiteSpace(answer.Text)) return new Decision.Asked(whole, "text", [], about);
        string? text = string.IsNullOrWhiteSpace(answer.Text) ? null : answer.Text.Trim();
        return new Decision.Recorded(whole, new Fact.ObjectionAnswered(objection.Record, setting.Today, answer.Verdict, text), [], []);
    }

    /// <summary>"答复：…" or "answer: …" from one who may answer, while an objection is open; null for anything else.</summary>
    public static Intention? Read(Setting setting, string text)
    {
        if (setting.Ledger.Objections.NewestOpen is not { } open || !Rights.MayAnswerObjection(setting.Ledger, setting.Speaker.Member, open)) return null;
        int colon = text.IndexOfAny([':', '：']);
        if (colon < 0 || !AnswerWords.Contains(text[..colon].Trim())) return null;
        string said = text[(colon + 1)..].Trim();
        return said.Length == 0 ? null : new Intention(new Command.AnswerObjection(checked((int)open.Record), Text: said));
    }
}
