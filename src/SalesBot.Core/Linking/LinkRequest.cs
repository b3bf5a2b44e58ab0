namespace SalesBot.Core.Linking;

/// <summary>What somebody wants linked: "/link 张伟", "/link 东区", "/link ABCDE-23456".</summary>
/// <param name="What">A member, a team or a code; empty where nothing was named.</param>
public sealed record LinkRequest(string What)
{
    private static readonly string[] Words = ["/link", "／link", "/绑定", "／绑定"];

    /// <summary>Null where a message is about something else.</summary>
    public static LinkRequest? In(string? text)
    {
        string said = text?.Trim() ?? "";
        string? word = Words.FirstOrDefault(word => said.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        if (word is null) return null;
        string rest = said[word.Length..];
        return rest.Length == 0 || char.IsWhiteSpace(rest[0]) || word.EndsWith('定') ? new LinkRequest(rest.Trim()) : null;
    }
}
