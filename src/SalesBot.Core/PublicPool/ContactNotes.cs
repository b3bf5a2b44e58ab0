using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.PublicPool;

/// <summary>Reads off a contact's notes that it was none: that nobody answered, or that it was a greeting to many.</summary>
internal static class ContactNotes
{
    /// <summary>So many letters beside the words for an attempt say nothing more: 电话一直, "twice".</summary>
    private const int LettersOfNothing = 6;

    private static readonly char[] Stops = ['，', ',', '。', '；', ';', '！', '!', '？', '?', '\n'];

    /// <summary>Longer words first, as one may hold another.</summary>
    private static readonly string[] Unanswered =
    [
        "没有人接听", "没有人接", "无人接听", "没人接听", "无人应答", "打了没接", "没打通", "打不通", "没接通", "未接通", "没联系上", "联系不上", "没人接", "不接电话", "没接电话",
        "没找到人", "没见到人", "没见着人", "人不在", "已关机", "关机", "没接", "未接", "占线",
        "did not answer", "didn't answer", "didn't pick up", "did not pick up", "couldn't reach", "could not reach", "no one answered", "nobody answered",
        "not reachable", "went to voicemail", "left a voicemail", "no answer", "unreachable", "voicemail", "was not in", "wasn't in", "was out",
    ];

    /// <summary>没接 begins other words too.</summary>
    private static readonly string[] NotUnanswered = ["没接受", "没接到", "没接待", "没接触", "没接手", "未接受", "没接着"];

    private static readonly string[] ToMany = ["群发", "mass message", "mass mail", "mass email", "bulk message", "bulk mail", "bulk email", "mailing list", "newsletter"];

    private static readonly string[] Silent = ["没回", "未回", "没有回", "不回", "没反应", "已读", "no reply", "no response", "not replied", "hasn't replied", "didn't reply"];

    /// <summary>Whether the customer is said not to have written back.</summary>
    public static bool SaysNoReply(string notes)
    {
        string plain = PlainText.Of(notes).Normal;
        return Array.Exists(Silent, word => plain.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The words by which a message says in one breath that a customer was tried and not reached: 给某某打了电话都没人接. Null where it does not.</summary>
    /// <param name="names">What the customer is called.</param>
    public static string? UnansweredIn(string message, IEnumerable<string> names)
    {
        string plain = PlainText.Of(message).Normal;
        string[] called = [.. names.Select(name => PlainText.Of(name).Normal)];
        foreach (string clause in plain.Split(Stops))
        {
            bool isMeant = Array.Exists(called, name => clause.Contains(name, StringComparison.Ordinal)) && !Array.Exists(NotUnanswered, word => clause.Contains(word, StringComparison.Ordinal));
            if (isMeant && Array.Find(Unanswered, word => clause.Contains(word, StringComparison.Ordinal)) is { } said) return said;
        }

        return null;
    }

    public static ContactWorth Of(ContactKind kind, string? notes)
    {
        if (notes is not { Length: > 0 }) return ContactWorth.FollowUp;
        string plain = PlainText.Of(notes).Normal;
        if (Array.Exists(ToMany, word => plain.Contains(word, StringComparison.Ordinal))) return ContactWorth.MassGreeting;
        return IsSpoken(kind) && SaysOnlyUnanswered(plain) ? ContactWorth.NoAnswer : ContactWorth.FollowUp;
    }

    /// <summary>A message without an answer has been sent all the same.</summary>
    private static bool IsSpoken(ContactKind kind) => kind switch
    {
        ContactKind.Visit or ContactKind.Call or ContactKind.Online or ContactKind.Demo => true,
        ContactKind.Message or ContactKind.Email => false,
    };

    private static bool SaysOnlyUnanswered(string plain)
    {
        if (Array.Exists(NotUnanswered, word => plain.Contains(word, StringComparison.Ordinal))) return false;
        string rest = Unanswered.Aggregate(plain, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return rest.Length < plain.Length && rest.Count(char.IsLetterOrDigit) <= LettersOfNothing;
    }
}
