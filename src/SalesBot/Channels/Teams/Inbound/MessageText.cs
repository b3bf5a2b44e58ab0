using System.Net;
using System.Text.RegularExpressions;

namespace SalesBot.Channels.Teams.Inbound;

/// <summary>What somebody wrote, without what the channel adds: mentions of the bot, marks around those of others, spaces that do not break.</summary>
internal static partial class MessageText
{
    public static string Of(Activity activity)
    {
        string text = activity.Text ?? "";
        foreach (ActivityMention mention in activity.Mentions.Where(mention => IsOfBot(mention, activity)))
        {
            string marked = mention.Text.Length > 0 ? mention.Text : $"<at>{WebUtility.HtmlEncode(mention.Name)}</at>";
            text = text.Replace(marked, " ", StringComparison.OrdinalIgnoreCase);
        }

        // Of others the name stays, as it would be written by hand.
        text = At().Replace(text, mark => WebUtility.HtmlDecode(mark.Groups[1].Value));
        return text.Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Replace('\u00a0', ' ').Trim();
    }

    private static bool IsOfBot(ActivityMention mention, Activity activity) => string.Equals(mention.Id, activity.Recipient.Id, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("<at(?:\\s[^<>]*)?>([^<>]*)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex At();
}
