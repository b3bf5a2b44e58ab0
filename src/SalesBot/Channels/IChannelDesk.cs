namespace SalesBot.Channels;

/// <summary>What a webhook needs of the bot behind it. May be called from any thread.</summary>
internal interface IChannelDesk
{
    /// <summary>Does the whole turn of a delivery, durably, before it returns; answers are sent behind. The same id a second time does nothing.</summary>
    Taken Take(ChannelMessage message);
}
