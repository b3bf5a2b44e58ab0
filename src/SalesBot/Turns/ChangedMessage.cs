using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Identity;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>A message that was changed or deleted by its writer. What it recorded stands until somebody takes it back; the writer is told so.</summary>
internal sealed class ChangedMessage(Desk desk)
{
    private const string Undo = "undo_last";

    /// <returns>Null where the message recorded nothing that still stands: a changed one is then taken like a new one.</returns>
    public KeptAnswer? Take(ChannelMessage message, Identified.Known known, Instant now)
    {
        (string of, bool isDeleted) = message.What is Heard.Changed changed ? (changed.Of, false) : (((Heard.Deleted)message.What).Of, true);
        MessageKey key = new(message.Channel, message.Id);
        if (desk.Books.Store.Find(key) is { } seen) return new KeptAnswer(null, SentReplies.All(seen));
        if (desk.Books.Store.Find(new MessageKey(message.Channel, of)) is not { } original) return null;
        if (SentReplies.All(original).FirstOrDefault(reply => Stands(reply, known)) is not { } recorded) return null;
        Language language = known.Member.Language ?? desk.Books.Ledger.Settings.Language;
        Reply told = ChannelReplies.StillRecorded(recorded, isDeleted, language, desk.Books.Ledger.DayOf(now));
        Incoming incoming = new(key, known.Member.Name, known.Room, null, null, now, message.Addresses.Reply);
        IncomingMessage kept = incoming.ToKeep(now);
        new Draft(desk.Books).Keep(kept, [told]);
        return new KeptAnswer(kept, [told]);
    }

    /// <summary>Whether the reply, to the member or to all here, is of a record that was not taken back.</summary>
    private bool Stands(Reply reply, Identified.Known known)
    {
        if (reply.To != known.Member.Name && reply.To != Recipient.Team(known.Room)) return false;
        return reply.Actions.Where(action => action.Intent == Undo).Any(action =>
            PressedAction.TryParse(action.Action) is PressedAction.Undo undo && desk.Books.Ledger.Records.OfChange(undo.Change) is { IsTakenBack: false });
    }
}
