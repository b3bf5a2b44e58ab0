namespace SalesBot.Channels.WeCom.Robots;

/// <summary>Takes the robot's own name from the beginning of what was said in a group.</summary>
internal static class Mention
{
    /// <param name="name">As it is set; it may hold spaces.</param>
    public static string Strip(string said, string name)
    {
        string text = said.Trim();
        if (text.Length == 0 || text[0] is not ('@' or '＠')) return text;
        string rest = text[1..].TrimStart();
        if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && EndsThere(rest, name.Length)) return rest[name.Length..].Trim();
        // Under another name than is set: up to the first white space.
        int end = rest.TakeWhile(letter => !char.IsWhiteSpace(letter)).Count();
        return rest[end..].Trim();
    }

    private static bool EndsThere(string text, int end) => end == text.Length || char.IsWhiteSpace(text[end]) || !char.IsAsciiLetterOrDigit(text[end]);
}
