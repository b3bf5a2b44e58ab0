using System.Security.Cryptography;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Linking;
using SalesBot.Core.Organisation;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The turn of a request for a link. The code is drawn here and stands in the one answer that tells it; what is kept knows its hash.</summary>
internal sealed class LinkTurn(Desk desk)
{
    private const string Hidden = "/link ···";

    /// <summary>A member asks.</summary>
    /// <param name="room">The team's name in its channel; empty elsewhere.</param>
    /// <returns>The answer; where the message was taken before, what was kept of it, with nothing to send.</returns>
    public KeptAnswer Take(ChannelMessage message, Member member, string room, LinkRequest request, Instant now)
    {
        MessageKey key = new(message.Channel, message.Id);
        if (desk.Books.Store.Find(key) is { } seen) return new KeptAnswer(null, SentReplies.All(seen));
        Language language = member.Language ?? WrittenLanguage.Of(request.What) ?? desk.Books.Ledger.Settings.Language;
        Speaker speaker = new(member, room, language);
        LinkAnswer answer = Linker.Decide(desk.Books.Ledger, speaker, PlaceOf(message, now), request, Draw());
        // The answer goes where the question was asked, whoever reads there: it holds nothing that a channel may not read.
        Incoming incoming = new(key, member.Name, "", "/link " + request.What, null, now, message.Addresses.Reply);
        return Keep(incoming, member.Id, answer, []);
    }

    /// <summary>Somebody asks whom nobody knows; kept only where they become known.</summary>
    public KeptAnswer Take(ChannelMessage message, LinkRequest request, Language language, Instant now)
    {
        LinkAnswer answer = Linker.Decide(desk.Books.Ledger, PlaceOf(message, now), request, language);
        if (answer.Fact is not Fact.AccountLinked linked) return new KeptAnswer(null, [answer.Reply]);
        Fact[] also = message.Addresses.Person is { } address ? [new Fact.AddressNoted(message.Channel, address, Member: linked.Member)] : [];
        Incoming incoming = new(new MessageKey(message.Channel, message.Id), answer.Reply.To, "", Hidden, null, now, message.Addresses.Reply);
        return Keep(incoming, linked.Member, answer, also);
    }

    private KeptAnswer Keep(Incoming incoming, MemberId by, LinkAnswer answer, IEnumerable<Fact> also)
    {
        Draft draft = new(desk.Books);
        if (answer.Fact is { } fact) draft.Record(incoming.At, by, fact);
        foreach (Fact more in also) draft.Record(incoming.At, by, more);
        IncomingMessage kept = incoming.ToKeep(incoming.At);
        draft.Keep(kept, [answer.Kept ?? answer.Reply]);
        return new KeptAnswer(kept, [answer.Reply]);
    }

    private static LinkPlace PlaceOf(ChannelMessage message, Instant now) =>
        new(message.Channel, message.Account, message.Room, message.Addresses.Room ?? message.Addresses.Reply, now);

    /// <summary>ABCDE-23456.</summary>
    private static string Draw() => RandomNumberGenerator.GetString(LinkCode.Alphabet, LinkCode.Length).Insert(LinkCode.Length / 2, "-");
}
