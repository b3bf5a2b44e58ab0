using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Identity;

namespace SalesBot.Turns;

/// <summary>Keeps where everybody is reached, as every delivery tells it. It costs a commit only where something moved.</summary>
internal static class AddressNotes
{
    public static void Take(Books books, ChannelMessage message, Identified who, Instant now)
    {
        Fact[] news = [.. Of(books.Ledger.Channels, message, who, books.Ledger.Channels.TeamIn(message.Channel, message.Room))];
        if (news.Length == 0) return;
        Draft draft = new(books);
        foreach (Fact fact in news) draft.Record(now, default, fact);
        draft.Keep();
    }

    private static IEnumerable<Fact> Of(ChannelBook book, ChannelMessage message, Identified who, TeamId? team)
    {
        if (message.What is Heard.Removed) return Lost(book, message, who, team);
        // The address goes with the account, which changes after this.
        if (message.What is Heard.Renamed) return [];
        return [.. Person(book, message, who), .. Room(book, message, team)];
    }

    private static IEnumerable<Fact> Person(ChannelBook book, ChannelMessage message, Identified who)
    {
        Member? member = who switch
        {
            Identified.Known known => known.Member,
            Identified.Elsewhere elsewhere => elsewhere.Member,
            Identified.Stranger => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (member is null || message.Addresses.Person is not { } address) yield break;
        // In a channel the private conversation is not seen itself, so that an address from there is taken only where there is none.
        bool isNew = message.IsPrivate ? book.AddressOf(member.Id) != new Core.Linking.ChannelAddress(message.Channel, address) : book.AddressOf(member.Id, message.Channel) is null;
        if (isNew) yield return new Fact.AddressNoted(message.Channel, address, Member: member.Id);
    }

    private static IEnumerable<Fact> Room(ChannelBook book, ChannelMessage message, TeamId? team)
    {
        if (team is { } owner && message.Addresses.Room is { } address && book.AddressOf(owner, message.Channel) != address)
        {
            yield return new Fact.AddressNoted(message.Channel, address, Team: owner);
        }
    }

    private static IEnumerable<Fact> Lost(ChannelBook book, ChannelMessage message, Identified who, TeamId? team)
    {
        const string Why = "the bot was removed there";
        if (message.IsPrivate && who is Identified.Known { Member: var member } && book.AddressOf(member.Id, message.Channel) is not null)
        {
            yield return new Fact.AddressLost(message.Channel, Why, Member: member.Id);
        }

        if (team is { } owner && book.AddressOf(owner, message.Channel) is not null) yield return new Fact.AddressLost(message.Channel, Why, Team: owner);
    }
}
