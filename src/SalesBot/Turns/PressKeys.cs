using System.Globalization;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Inbox;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// The key of a press. One that may record is known by its button and its presser for ever; where it came to nothing, as it was refused, the next press of
/// the same button is a new one. Called with the gate of the books held.
/// </summary>
internal sealed class PressKeys(IStore store, SeenMessages seen)
{
    public MessageKey Of(ChannelMessage message, Heard.Pressed pressed, Instant now)
    {
        if (pressed.Once is not { } once) return new MessageKey(message.Channel, message.Id);
        bool isNew = seen.IsNew(message.Channel, "press of " + message.Id, now);
        MessageKey key = new(message.Channel, once);
        for (int tries = 2; store.Find(key) is { } kept; tries++)
        {
            MessageKey next = new(message.Channel, string.Create(CultureInfo.InvariantCulture, $"{once}/{tries}"));
            bool cameToNothing = kept is { IsWorked: true, Entries.IsEmpty: true };
            // A delivery that is repeated is answered with the words of then.
            if (!cameToNothing || (!isNew && store.Find(next) is null)) break;
            key = next;
        }

        return key;
    }
}
