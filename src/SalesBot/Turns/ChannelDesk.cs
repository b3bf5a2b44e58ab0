using System.Diagnostics;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Linking;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Identity;
using SalesBot.Inbox;
using SalesBot.Outbox;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// What a chat channel sees of the bot. A delivery is worked and durable before it is acknowledged; its answers are sent behind. One that needs a language
/// model is kept durably, acknowledged, and worked behind. Whoever is not known, and whatever is said where no team listens, gets a polite dead end and no data.
/// </summary>
internal sealed partial class ChannelDesk(Desk desk, Courier courier, Behind behind, SeenMessages seen, IClock clock, ILogger<ChannelDesk> log) : IChannelDesk
{
    private readonly LinkTurn _links = new(desk);
    private readonly ChangedMessage _changes = new(desk);
    private readonly PressKeys _presses = new(desk.Books.Store, seen);

    public Taken Take(ChannelMessage message)
    {
        try
        {
            return Work(message);
        }
        catch (Exception problem)
        {
            NotRecorded(log, message.Channel, problem);
            // The journal forgot by itself what it could not keep; a fault in the turn leaves facts that no journal holds.
            if (problem is not StoreException) Forget();
            return new Taken.NotKept();
        }
    }

    private Taken.Safely Work(ChannelMessage message)
    {
        lock (desk.Books.Gate)
        {
            Instant now = desk.Books.NotBefore(clock.GetCurrentInstant());
            Identified who = Speakers.Find(desk.Books.Ledger, message.Channel, message.Account, message.Room, now);
            AddressNotes.Take(desk.Books, message, who, now);
            return who switch
            {
                Identified.Known known => Known(message, known, now),
                Identified.Elsewhere elsewhere => Elsewhere(message, elsewhere.Member, now),
                Identified.Stranger => Stranger(message, now),
                _ => throw new UnreachableException(),
            };
        }
    }

    private Taken.Safely Known(ChannelMessage message, Identified.Known known, Instant now) => message.What switch
    {
        Heard.Wrote wrote when LinkRequest.In(wrote.Text) is { } request => Linked(message, _links.Take(message, known.Member, known.Room, request, now)),
        Heard.Wrote wrote => Turn(message, new Incoming(KeyOf(message), known.Member.Name, known.Room, wrote.Text, null, now, message.Addresses.Reply)),
        Heard.Pressed pressed => Turn(message, new Incoming(_presses.Of(message, pressed, now), known.Member.Name, known.Room, null, pressed.Action, now, message.Addresses.Reply)),
        Heard.Installed { IsGreeted: true } => Turn(message, new Incoming(KeyOf(message), known.Member.Name, known.Room, null, CommandWire.IntentOf(new Command.Help()), now, message.Addresses.Reply)),
        Heard.Awaits => Awaited(message, known),
        Heard.Renamed renamed => Renamed(message, known.Member, renamed.Account, now),
        Heard.Installed or Heard.Removed => Nothing(),
        Heard.Changed or Heard.Deleted => Changed(message, known, now),
        _ => throw new UnreachableException(),
    };

    private Taken.Safely Renamed(ChannelMessage message, Member member, string account, Instant now)
    {
        if (desk.Books.Ledger.Channels.MemberWith(message.Channel, account) == member.Id) return Nothing();
        Draft draft = new(desk.Books);
        // Whoever is given the old account next is somebody else.
        draft.Record(now, member.Id, new Fact.AccountUnlinked(member.Id, message.Channel, message.Account));
        draft.Record(now, member.Id, new Fact.AccountLinked(member.Id, message.Channel, account, ""));
        if (message.Addresses.Person is { } address) draft.Record(now, member.Id, new Fact.AddressNoted(message.Channel, address, Member: member.Id));
        draft.Keep();
        return Nothing();
    }

    private Taken.Safely Turn(ChannelMessage message, Incoming incoming)
    {
        IncomingMessage kept = incoming.ToKeep(incoming.At);
        IReadOnlyList<Parcel>? ready = null;
        TurnAnswer? answer = behind.IsBusyWith(incoming) ? null : desk.Turn.Begin(incoming, replies => ready = courier.Ready(kept, replies));
        if (answer is null or { Question: not null } or { WasSeen: true, Replies.Count: 0 }) return Later(message, incoming);
        if (!answer.WasSeen) courier.Answer(kept, answer.Replies, ready);
        return Answered(incoming, answer.Replies);
    }

    /// <summary>Acknowledged without an answer, unless that was worked before: it comes when the turn is worked.</summary>
    private Taken.Safely Later(ChannelMessage message, Incoming incoming)
    {
        StoredMessage? kept = desk.Books.Store.Find(incoming.Key);
        if (kept is null) behind.Take(incoming with { ReplyAddress = message.Addresses.Late ?? incoming.ReplyAddress });
        return kept is null ? new Taken.Safely([], WaitingFor(incoming)) : AsKept(kept);
    }

    private Taken.Safely Awaited(ChannelMessage message, Identified.Known known) =>
        desk.Books.Store.Find(KeyOf(message)) is { } kept && kept.Message.Speaker == known.Member.Name ? AsKept(kept) : Nothing();

    private Taken.Safely AsKept(StoredMessage kept)
    {
        Incoming incoming = Incoming.Of(kept.Message);
        return kept.IsWorked ? Answered(incoming, SentReplies.All(kept)) : new Taken.Safely([], WaitingFor(incoming));
    }

    private static Taken.Safely Answered(Incoming incoming, IReadOnlyList<Reply> replies) => new(
    [
        .. Keyed(incoming.Key, replies)
            .Where(keyed => SentReplies.IsAnswer(incoming, keyed.Reply))
            .Select(keyed => keyed with { IsPrivate = keyed.Reply.To == incoming.Speaker }),
    ]);

    private Waiting WaitingFor(Incoming incoming) => new(
        incoming.At,
        desk.Books.Ledger.People.Named(incoming.Speaker)?.Language ?? WrittenLanguage.Of(incoming.Text) ?? desk.Books.Ledger.Settings.Language);

    private Taken.Safely Linked(ChannelMessage message, KeptAnswer answer)
    {
        if (answer.Message is { } kept) courier.Answer(kept, answer.Replies);
        return new Taken.Safely([.. Keyed(KeyOf(message), answer.Replies)]);
    }

    private Taken.Safely Changed(ChannelMessage message, Identified.Known known, Instant now)
    {
        if (_changes.Take(message, known, now) is { } answer) return Linked(message, answer);
        return message.What is Heard.Changed changed
            ? Turn(message, new Incoming(KeyOf(message), known.Member.Name, known.Room, changed.Text, null, now, message.Addresses.Reply))
            : Nothing();
    }

    /// <summary>A member in a conversation that is no team's can make it one, and nothing else.</summary>
    private Taken.Safely Elsewhere(ChannelMessage message, Member member, Instant now)
    {
        if (message.What is Heard.Wrote wrote && LinkRequest.In(wrote.Text) is { } request) return Linked(message, _links.Take(message, member, "", request, now));
        return DeadEnd(message, language => ChannelReplies.UnlinkedRoom(language, desk.Books.Ledger.DayOf(now)), member.Language, now);
    }

    private Taken.Safely Stranger(ChannelMessage message, Instant now)
    {
        if (message.What is Heard.Wrote wrote && LinkRequest.In(wrote.Text) is { } request && _links.Take(message, request, LanguageOf(message, null), now) is { } linked)
        {
            if (linked.Message is { } kept) courier.Answer(kept, linked.Replies);
            else if (seen.IsNew(message.Channel, message.Id, now)) courier.Say(message.Channel, message.Addresses.Reply, message.Id, linked.Replies[0]);
            return new Taken.Safely([.. Keyed(KeyOf(message), linked.Replies)]);
        }

        return DeadEnd(message, language => ChannelReplies.Stranger(language, desk.Books.Ledger.DayOf(now)), null, now);
    }

    /// <summary>Said once a delivery, and kept nowhere: whoever is not known must not fill the journal.</summary>
    private Taken.Safely DeadEnd(ChannelMessage message, Func<Language, Reply> say, Language? own, Instant now)
    {
        if (message.What is not (Heard.Wrote or Heard.Pressed or Heard.Installed { IsGreeted: true })) return Nothing();
        Reply reply = say(LanguageOf(message, own));
        if (seen.IsNew(message.Channel, message.Id, now)) courier.Say(message.Channel, message.Addresses.Reply, message.Id, reply);
        return new Taken.Safely([new Answer(message.Id, reply)]);
    }

    private Language LanguageOf(ChannelMessage message, Language? own) =>
        own ?? WrittenLanguage.Of((message.What as Heard.Wrote)?.Text) ?? message.Language ?? desk.Books.Ledger.Company?.Language ?? Language.En;

    private static IEnumerable<Answer> Keyed(MessageKey key, IReadOnlyList<Reply> replies) =>
        replies.Select((reply, index) => new Answer(SentReplies.KeyOf(key, index), reply));

    private static MessageKey KeyOf(ChannelMessage message) => new(message.Channel, message.Id);

    private static Taken.Safely Nothing() => new([]);

    private void Forget()
    {
        lock (desk.Books.Gate) desk.Books.Forget();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A delivery of channel {Channel} could not be recorded; it was not acknowledged")]
    private static partial void NotRecorded(ILogger log, string channel, Exception problem);
}
