using SalesBot.Channels;
using SalesBot.Core.Replies;

namespace SalesBot.Outbox;

/// <summary>A reply on its way to one conversation.</summary>
/// <param name="partsSent">How many of its messages, in order, the vendor has already.</param>
internal sealed class Parcel(IChannel channel, Reply reply, RenderSetting setting, int partsSent = 0)
{
    private Task<IReadOnlyList<VendorMessage>>? _rendered;

    public IChannel Channel => channel;

    public Reply Reply => reply;

    /// <summary>How it is rendered, with the address.</summary>
    public RenderSetting Setting => setting;

    public int PartsSent => partsSent;

    /// <summary>What is left of it once so many of its messages are with the vendor.</summary>
    public Parcel After(int sent) => new(channel, reply, setting, sent) { _rendered = _rendered };

    /// <summary>The same reply in another form.</summary>
    public Parcel In(RenderSetting other) => new(channel, reply, other, partsSent);

    /// <summary>The same once more, which may have arrived before.</summary>
    public Parcel Again() => In(setting with { IsAgain = true });

    /// <summary>In plain text, from the start: it is cut elsewhere.</summary>
    public Parcel Plain() => new(channel, reply, setting with { IsPlain = true });

    /// <summary>Renders it on another thread, for when it is sent.</summary>
    public void RenderAhead() => _rendered = Task.Run(() => channel.Render(reply, setting));

    /// <summary>As the vendor is sent it.</summary>
    public Task<IReadOnlyList<VendorMessage>> Render() => _rendered ?? Task.FromResult(channel.Render(reply, setting));
}
