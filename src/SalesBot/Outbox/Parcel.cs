using SalesBot.Channels;
using SalesBot.Core.Replies;

namespace SalesBot.Outbox;

/// <summary>A reply on its way to one conversation.</summary>
internal sealed class Parcel(IChannel channel, Reply reply, RenderSetting setting)
{
    private Task<IReadOnlyList<VendorMessage>>? _rendered;

    public IChannel Channel => channel;

    public Reply Reply => reply;

    /// <summary>How it is rendered, with the address.</summary>
    public RenderSetting Setting => setting;

    /// <summary>The same reply in another form.</summary>
    public Parcel In(RenderSetting other) => new(channel, reply, other);

    /// <summary>Renders it on another thread, for when it is sent.</summary>
    public void RenderAhead() => _rendered = Task.Run(() => channel.Render(reply, setting));

    /// <summary>As the vendor is sent it.</summary>
    public Task<IReadOnlyList<VendorMessage>> Render() => _rendered ?? Task.FromResult(channel.Render(reply, setting));
}
