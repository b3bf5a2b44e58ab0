using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Linking;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>
/// Who is who in the chat channels, and where everybody is reached. An account belongs to whom it was given last, by the company file or by a code; ids
/// are compared without regard to case, as the channels do.
/// </summary>
public sealed class ChannelBook
{
    private readonly Dictionary<string, Dictionary<string, MemberId>> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<(MemberId Member, string Channel), string> _accountOf = [];
    private readonly Dictionary<MemberId, IReadOnlyDictionary<string, string>> _listed = [];
    private readonly Dictionary<string, LinkCode> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Channel, string Room), TeamId> _rooms = [];
    private readonly AddressList<MemberId> _members = new();
    private readonly AddressList<TeamId> _teams = new();

    internal ChannelBook()
    {
    }

    /// <summary>Null where the account is nobody's.</summary>
    public MemberId? MemberWith(string channel, string account) =>
        _accounts.TryGetValue(channel, out Dictionary<string, MemberId>? accounts) && accounts.TryGetValue(account, out MemberId member) ? member : null;

    /// <summary>The account that the member was given last in a channel; null where there is none.</summary>
    public string? AccountOf(MemberId member, string channel) => _accountOf.GetValueOrDefault((member, channel));

    /// <summary>The team whose own a conversation is; null where it is none's.</summary>
    public TeamId? TeamIn(string channel, string room) => _rooms.TryGetValue((channel, room), out TeamId team) ? team : null;

    /// <summary>Where a member is reached in private, where they were heard last; null where nowhere.</summary>
    public ChannelAddress? AddressOf(MemberId member) => _members.Preferred(member);

    public string? AddressOf(MemberId member, string channel) => _members.In(member, channel);

    /// <summary>Whether the channel said that the member is not reached there, and they were not heard there since.</summary>
    public bool IsLost(MemberId member, string channel) => _members.IsLost(member, channel);

    /// <summary>Where a team is posted to; null where no conversation is the team's.</summary>
    public ChannelAddress? AddressOf(TeamId team) => _teams.Preferred(team);

    public string? AddressOf(TeamId team, string channel) => _teams.In(team, channel);

    /// <summary>A code that still works at a moment; null for any other.</summary>
    /// <param name="hash">As <see cref="LinkCode.HashOf"/> makes it.</param>
    public LinkCode? CodeWith(string hash, Instant now) => _codes.TryGetValue(hash, out LinkCode? code) && now < code.Until ? code : null;

    internal void Put(Entry entry, Fact.OfChannel fact)
    {
        switch (fact)
        {
            case Fact.LinkCodeGiven given: Give(new LinkCode(given.Member, given.Hash, entry.At + LinkCode.Life)); break;
            case Fact.AccountLinked linked: Link(linked); break;
            case Fact.AccountUnlinked ended: End(ended); break;
            case Fact.RoomLinked linked: Link(linked); break;
            case Fact.RoomUnlinked ended: End(ended); break;
            case Fact.AddressNoted noted: Note(noted); break;
            case Fact.AddressLost lost: Lose(lost); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    /// <summary>
    /// Takes in the accounts that the company file gives a member. One that the file names anew takes the place of all that the member had in its channel; one that
    /// it names as before changes nothing, so that what was unlinked in chat since stays so.
    /// </summary>
    internal void List(Member member)
    {
        IReadOnlyDictionary<string, string> before = _listed.GetValueOrDefault(member.Id) ?? new Dictionary<string, string>();
        IReadOnlyDictionary<string, string> now = _listed[member.Id] = member.Accounts ?? new Dictionary<string, string>();
        foreach ((string channel, string account) in before)
        {
            if (!now.ContainsKey(channel) && MemberWith(channel, account) == member.Id) Drop(channel, account);
        }

        foreach ((string channel, string account) in now)
        {
            if (string.Equals(before.GetValueOrDefault(channel), account, StringComparison.OrdinalIgnoreCase)) continue;
            DropAll(channel, member.Id);
            Give(channel, account, member.Id);
        }
    }

    private void Give(LinkCode code)
    {
        foreach (string before in _codes.Where(pair => pair.Value.Member == code.Member).Select(pair => pair.Key).ToArray()) _codes.Remove(before);
        _codes[code.Hash] = code;
    }

    private void Give(string channel, string account, MemberId member)
    {
        if (!_accounts.TryGetValue(channel, out Dictionary<string, MemberId>? accounts)) _accounts[channel] = accounts = new(StringComparer.OrdinalIgnoreCase);
        if (accounts.ContainsKey(account)) Drop(channel, account);
        accounts[account] = member;
        _accountOf[(member, channel)] = account;
    }

    private void Drop(string channel, string account)
    {
        _accounts[channel].Remove(account, out MemberId member);
        if (string.Equals(AccountOf(member, channel), account, StringComparison.OrdinalIgnoreCase)) _accountOf.Remove((member, channel));
        // It may be that account's: whoever has it next must not read what is for the member.
        _members.Forget(member, channel);
    }

    private void DropAll(string channel, MemberId member)
    {
        if (!_accounts.TryGetValue(channel, out Dictionary<string, MemberId>? accounts)) return;
        foreach (string account in accounts.Where(pair => pair.Value == member).Select(pair => pair.Key).ToArray()) Drop(channel, account);
    }

    private void End(Fact.AccountUnlinked ended)
    {
        if (ended.Account is not { } account) DropAll(ended.Channel, ended.Member);
        else if (MemberWith(ended.Channel, account) == ended.Member) Drop(ended.Channel, account);
    }

    private void End(Fact.RoomUnlinked ended)
    {
        if (TeamIn(ended.Channel, ended.Room) != ended.Team) return;
        _rooms.Remove((ended.Channel, ended.Room));
        _teams.Forget(ended.Team, ended.Channel);
    }

    private void Link(Fact.AccountLinked linked)
    {
        _codes.Remove(linked.Code);
        Give(linked.Channel, linked.Account, linked.Member);
    }

    /// <summary>A team has one conversation in a channel, and a conversation one team.</summary>
    private void Link(Fact.RoomLinked linked)
    {
        foreach ((string, string) before in _rooms.Where(pair => pair.Value == linked.Team && pair.Key.Channel == linked.Channel).Select(pair => pair.Key).ToArray())
        {
            _rooms.Remove(before);
        }

        if (TeamIn(linked.Channel, linked.Room) is { } other) _teams.Lose(other, linked.Channel);
        _rooms[(linked.Channel, linked.Room)] = linked.Team;
        _teams.Note(linked.Team, linked.Channel, linked.Address);
    }

    private void Note(Fact.AddressNoted noted)
    {
        if (noted.Member is { } member) _members.Note(member, noted.Channel, noted.Address);
        if (noted.Team is { } team) _teams.Note(team, noted.Channel, noted.Address);
    }

    private void Lose(Fact.AddressLost lost)
    {
        if (lost.Member is { } member) _members.Lose(member, lost.Channel);
        if (lost.Team is { } team) _teams.Lose(team, lost.Channel);
    }

    /// <summary>Addresses by owner, the one noted last at the end.</summary>
    private sealed class AddressList<TOwner>
        where TOwner : struct
    {
        private readonly Dictionary<TOwner, List<ChannelAddress>> _lines = [];
        private readonly HashSet<(TOwner, string)> _lost = [];

        public bool IsLost(TOwner owner, string channel) => _lost.Contains((owner, channel));

        public ChannelAddress? Preferred(TOwner owner) => _lines.GetValueOrDefault(owner)?.LastOrDefault();

        public string? In(TOwner owner, string channel) => _lines.GetValueOrDefault(owner)?.Find(line => line.Channel == channel)?.Address;

        public void Note(TOwner owner, string channel, string address)
        {
            Lose(owner, channel);
            _lost.Remove((owner, channel));
            if (!_lines.TryGetValue(owner, out List<ChannelAddress>? lines)) _lines[owner] = lines = [];
            lines.Add(new ChannelAddress(channel, address));
        }

        public void Lose(TOwner owner, string channel)
        {
            Forget(owner, channel);
            _lost.Add((owner, channel));
        }

        /// <summary>Nothing is known of the owner there any more, neither an address nor that one was lost.</summary>
        public void Forget(TOwner owner, string channel)
        {
            _lines.GetValueOrDefault(owner)?.RemoveAll(line => line.Channel == channel);
            _lost.Remove((owner, channel));
        }
    }
}
