using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Turns;

/// <summary>What makes a post the same post, so that it goes out once.</summary>
internal static class PostKeys
{
    public static string Of(RitualAct act, Reply reply) => string.Create(
        CultureInfo.InvariantCulture,
        $"{reply.Kind}/{reply.To}/{act.On:uuuu-MM-dd}/{Whom(act, reply)}/{act.Plan?.Record ?? 0}{About(reply)}");

    /// <summary>The day that a post belongs to; null where its key names none.</summary>
    public static LocalDate? DayOf(string key) => key.Split('/').Select(LocalDatePattern.Iso.Parse).FirstOrDefault(read => read.Success)?.Value;

    /// <summary>Whom it is about where that is another than the reader: a reader may be told of several on one day.</summary>
    private static string Whom(RitualAct act, Reply reply) =>
        reply.Figures.TryGetValue("owner", out string? owner) || reply.Figures.TryGetValue("who", out owner) ? owner
        : act.Member is { } member && member.Name != reply.To ? member.Name
        : act is { Member: { } leader, Team: { } team } && team.Id != leader.Team ? team.Name
        : "";

    /// <summary>Several reminders of a day may be about one order each.</summary>
    private static string About(Reply reply) => reply.Figures.TryGetValue("order", out string? order) ? "/" + order : "";
}
