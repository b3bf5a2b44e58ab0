namespace SalesBot.Core.Linking;

/// <summary>What somebody wants linked: "/link 张伟", "/link 东区", "/link ABCDE-23456"; or unlinked: "/unlink 张伟".</summary>
/// <param name="What">A member, a team or a code; empty where nothing was named.</param>
/// <param name="IsToEnd">Whether a link is to end.</param>
public sealed record LinkRequest(string What, bool IsToEnd = false)
{
    private static readonly string[] Words = ["/link", "／link", "/绑定", "／绑定"];
    private static readonly string[] Ends = ["/unlink", "／unlink", "/解绑", "／解绑"];

    /// <summary>Null where a message is about something else.</summary>
    public static LinkRequest? In(string? text)
    {
        string said = text?.Trim() ?? "";
        return After(said, Words) is { } linked ? new LinkRequest(linked) : After(said, Ends) is { } ended ? new LinkRequest(ended, IsToEnd: true) : null;
    }

    /// <summary>What follows one of the words; a Chinese one needs no space behind it.</summary>
    private static string? After(string said, string[] words)
    {
        string? word = words.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (word is null) return null;
        string rest = said[word.Length..];
        return rest.Length == 0 || char.IsWhiteSpace(rest[0]) || !char.IsAsciiLetter(word[^1]) ? rest.Trim() : null;
    }
}
