using System.Globalization;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Turns;

/// <summary>What makes a post the same post, so that it goes out once.</summary>
internal static class PostKeys
{
    public static string Of(RitualAct act, Reply reply) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reply.Kind}/{reply.To}/{act.On:uuuu-MM-dd}/{reply.Figures.GetValueOrDefault("owner", "")}/{act.Plan?.Record ?? 0}{About(reply)}");

    /// <summary>Several reminders of a day may be about one order each.</summary>
    private static string About(Reply reply) => reply.Figures.TryGetValue("order", out string? order) ? "/" + order : "";
}
