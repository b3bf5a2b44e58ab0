using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>An attempt to reach a customer that reached nobody; it is kept, but is no follow-up unless the company counts it.</summary>
public static class NoAnswer
{
    /// <summary>A longer note tells of something else besides.</summary>
    private const int LongestNote = 24;

    private static readonly string[] Words =
        ["没人接", "没有人接", "没接", "无人接", "未接", "打不通", "没打通", "没联系上", "no answer", "not answer", "n't answer", "pick up", "voicemail"];

    /// <summary>Whether a call or a message says no more than that nobody answered.</summary>
    public static bool IsAllOf(Fact.VisitLogged visit) =>
        visit is { Kind: ContactKind.Call or ContactKind.Message, Notes: { Length: <= LongestNote } note }
        && Words.Any(word => note.Contains(word, StringComparison.OrdinalIgnoreCase));
}
