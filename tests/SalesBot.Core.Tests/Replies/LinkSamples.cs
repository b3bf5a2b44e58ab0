using NodaTime;
using SalesBot.Core.Linking;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

/// <summary>Views about who is who in a chat channel.</summary>
internal static class LinkSamples
{
    private static readonly LocalDateTime Until = (ViewSamples.Today + Period.FromDays(1)).At(new LocalTime(10, 5));

    public static IEnumerable<KeyValuePair<string, View>> All =>
    [
        new("link_code", new View.LinkCodeGiven("林涛", "ABCDE-23456", Until)),
        new("link_code_told", new View.LinkCodeGiven("林涛", null, Until)),
        new("linked_member", new View.Linked("林涛", null)),
        new("linked_team", new View.Linked(null, "华北组")),
        new("unlinked_member", new View.Unlinked("林涛", null)),
        new("unlinked_team", new View.Unlinked(null, "华北组")),
        .. Enum.GetValues<LinkFault>().Select(fault => new KeyValuePair<string, View>("not_linked_" + Name.Of(fault), new View.NotLinked(fault, "华 *北*"))),
        new("stranger", new View.Stranger(false)),
        new("stranger_with_wrong_code", new View.Stranger(true)),
        new("unlinked_room", new View.UnlinkedRoom()),
        new("undelivered", new View.Undelivered("林涛", false, "早上好，今天跟进 3 个客户", Undelivery.Refused("ConversationBlockedByUser"))),
        new("undelivered_without_account", new View.Undelivered("林涛", false, "早上好，今天跟进 3 个客户", Undelivery.NoAddress)),
        new("undelivered_without_channel", new View.Undelivered("华北组", true, "今日战报", Undelivery.NoAddress)),
        new("undelivered_to_nobody", new View.Undelivered(null, false, "今日战报", Undelivery.NoAddress)),
        new("undelivered_so_far", new View.Undelivered("华北组", true, "今日战报", Undelivery.NotYet("HTTP 503"))),
        new("undelivered_too_old", new View.Undelivered("华北组", true, "今日战报", Undelivery.TooOld)),
        new("still_recorded", new View.StillRecorded(false, "签单已记录")),
        new("still_recorded_deleted", new View.StillRecorded(true, "签单已记录")),
    ];
}
