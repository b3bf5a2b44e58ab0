using NodaTime;
using SalesBot.Channels;
using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Linking;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Outbox;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>Where replies go: to the conversation that a message came from, to a member in private, to a team's channel.</summary>
internal sealed class AddressBook(Desk desk, IEnumerable<IChannel> channels, IClock clock)
{
    private readonly Dictionary<string, IChannel> _channels = channels.ToDictionary(channel => channel.Name, StringComparer.Ordinal);

    public bool Knows(string channel) => _channels.ContainsKey(channel);

    /// <summary>Null where there is no such channel any more.</summary>
    public Parcel? Parcel(string channel, string address, string key, Reply reply)
    {
        lock (desk.Books.Gate) return ParcelTo(new ChannelAddress(channel, address), key, reply);
    }

    /// <summary>The answers to a message: in its own conversation, and to the speaker alone what only they may read.</summary>
    public IReadOnlyList<Parcel> ParcelsOf(IncomingMessage message, IReadOnlyList<Reply> replies)
    {
        lock (desk.Books.Gate)
        {
            List<Parcel> parcels = [];
            bool isFirst = true;
            for (int index = 0; index < replies.Count; index++)
            {
                if (!SentReplies.IsAnswer(message, replies[index])) continue;
                bool isHere = message.Room.Length == 0 || replies[index].To != message.Speaker;
                ChannelAddress? address = isHere ? new ChannelAddress(message.Key.Channel, message.ReplyAddressJson) : Private(replies[index].To, message.Key.Channel);
                if (address is null || ParcelTo(address, SentReplies.KeyOf(message.Key, index), replies[index]) is not { } parcel) continue;
                parcels.Add(parcel.In(parcel.Setting with { IsFirst = isHere && isFirst }));
                isFirst &= !isHere;
            }

            return parcels;
        }
    }

    /// <summary>A post to each place that it is for; none where no address is known.</summary>
    public IReadOnlyList<Parcel> ParcelsOf(string key, Reply reply)
    {
        lock (desk.Books.Gate)
        {
            return [.. PlacesOf(reply.To).Select(place => ParcelTo(place, $"{key}@{place.Channel}", reply)).OfType<Parcel>()];
        }
    }

    /// <summary>Remembers that nothing reaches the one any more whose lasting address a parcel went to.</summary>
    public void Lose(Parcel parcel, string why)
    {
        lock (desk.Books.Gate)
        {
            Ledger ledger = desk.Books.Ledger;
            string conversation = parcel.Channel.ConversationOf(parcel.Setting.Address);
            bool Leads(string? address) => address is not null && parcel.Channel.ConversationOf(address) == conversation;
            string channel = parcel.Channel.Name;
            List<Fact> lost =
            [
                .. ledger.People.Members.Where(member => Leads(ledger.Channels.AddressOf(member.Id, channel))).Select(member => new Fact.AddressLost(channel, why, Member: member.Id)),
                .. ledger.People.Teams.Where(team => Leads(ledger.Channels.AddressOf(team.Id, channel))).Select(team => new Fact.AddressLost(channel, why, Team: team.Id)),
            ];
            if (lost.Count == 0) return;
            Draft draft = new(desk.Books);
            foreach (Fact fact in lost) draft.Record(desk.Books.NotBefore(clock.GetCurrentInstant()), default, fact);
            draft.Keep();
        }
    }

    private Parcel? ParcelTo(ChannelAddress address, string key, Reply reply) => _channels.TryGetValue(address.Channel, out IChannel? channel)
        ? new Parcel(channel, reply, new RenderSetting(address.Address, key, name => AccountOf(name, channel.Name)))
        : null;

    private IEnumerable<ChannelAddress> PlacesOf(string to)
    {
        Ledger ledger = desk.Books.Ledger;
        if (to == Recipient.EveryTeam) return ledger.People.Teams.Any() ? ledger.People.Teams.Select(team => OfTeam(team.Id)).OfType<ChannelAddress>().Distinct() : OfEverybody(ledger);
        if (Recipient.TeamIn(to) is not { } name) return Private(to, null) is { } own ? [own] : [];
        return ledger.People.TeamNamed(name) is { } team && OfTeam(team.Id) is { } room ? [room] : [];
    }

    /// <summary>Where there are no teams nobody has a channel: everybody reads it in private.</summary>
    private IEnumerable<ChannelAddress> OfEverybody(Ledger ledger) =>
        ledger.People.Members.Select(member => Private(member.Name, null)).OfType<ChannelAddress>();

    /// <summary>The group that the company file names, else the one that was linked in chat.</summary>
    private ChannelAddress? OfTeam(TeamId team) => NamedOf(team) ?? LinkedOf(team);

    private ChannelAddress? NamedOf(TeamId team) =>
        (desk.Books.Ledger.People[team].Groups ?? new Dictionary<string, string>())
            .Select(group => _channels.TryGetValue(group.Key, out IChannel? channel) && channel.AddressOfGroup(group.Value) is { } made ? new ChannelAddress(group.Key, made) : null)
            .FirstOrDefault(address => address is not null);

    private ChannelAddress? LinkedOf(TeamId team) =>
        desk.Books.Ledger.Channels.AddressOf(team) is { } address && Knows(address.Channel) ? address : null;

    /// <summary>Where a member is reached in private: in the channel asked for, else where they were heard last, else by an account alone.</summary>
    private ChannelAddress? Private(string name, string? channel)
    {
        Ledger ledger = desk.Books.Ledger;
        if (ledger.People.Named(name) is not { } member || !member.IsHereOn(ledger.DayOf(clock.GetCurrentInstant()))) return null;
        if (channel is not null && ledger.Channels.AddressOf(member.Id, channel) is { } there) return new ChannelAddress(channel, there);
        if (ledger.Channels.AddressOf(member.Id) is { } preferred && Knows(preferred.Channel)) return preferred;
        return _channels.Values.Select(one => ByAccount(ledger, member.Id, one)).FirstOrDefault(address => address is not null);
    }

    private static ChannelAddress? ByAccount(Ledger ledger, MemberId member, IChannel channel) =>
        ledger.Channels.AddressOf(member, channel.Name) is { } noted ? new ChannelAddress(channel.Name, noted)
        : !ledger.Channels.IsLost(member, channel.Name) && ledger.Channels.AccountOf(member, channel.Name) is { } account && channel.AddressOf(account) is { } made ? new ChannelAddress(channel.Name, made)
        : null;

    private string? AccountOf(string name, string channel)
    {
        lock (desk.Books.Gate)
        {
            Ledger ledger = desk.Books.Ledger;
            return ledger.People.Named(name) is { } member ? ledger.Channels.AccountOf(member.Id, channel) : null;
        }
    }
}
