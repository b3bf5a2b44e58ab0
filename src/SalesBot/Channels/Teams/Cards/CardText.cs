namespace SalesBot.Channels.Teams.Cards;

/// <summary>Plain words beside a card.</summary>
internal static class CardText
{
    /// <summary>The beginning of a text where it is longer; never half a character.</summary>
    public static string Short(string text, int longest)
    {
        if (text.Length <= longest) return text;
        int end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
