using SalesBot.Core.Replies;

namespace SalesBot.Channels;

/// <summary>
/// A vendor's chat that the bot writes to from outside: renders replies within the vendor's limits and makes single vendor calls. When to call, how often and
/// whether to repeat is the outbox's business. Members may be called from any thread; addresses are the channel's own JSON, as its webhook made them.
/// </summary>
internal interface IChannel
{
    /// <summary>As in the company file and in message keys: "msteams", "wecom".</summary>
    string Name { get; }

    SendLimits Limits { get; }

    /// <summary>What keeps the channel from working, in a line for whoever runs the bot; null where nothing is known to.</summary>
    string? Trouble => null;

    /// <summary>How fast one conversation may be written to, where they differ.</summary>
    IReadOnlyList<Rate> RatesOf(string address) => Limits.Conversation;

    /// <summary>What the vendor's limits hold for; messages of one conversation are sent one after the other, in order.</summary>
    string ConversationOf(string address);

    /// <summary>Where a person is reached in private who never wrote, by the account alone; null where that is not possible.</summary>
    string? AddressOf(string account);

    /// <summary>Where a group is reached that the company file names in the channel's own words; null where it cannot be.</summary>
    string? AddressOfGroup(string route) => null;

    /// <summary>The vendor messages of a reply, in order; none where nothing is to be sent, as after a pressed button that was answered at once.</summary>
    IReadOnlyList<VendorMessage> Render(Reply reply, RenderSetting setting);

    /// <summary>Makes one call. Whatever goes wrong is an outcome; it throws only where it is cancelled.</summary>
    Task<Sending> Send(string address, VendorMessage message, CancellationToken cancelled);
}
