using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Linking;

/// <summary>
/// Decides who is linked: a manager hands out a code in private, a stranger spends it, a leader or a manager links a team's channel. The same people end it, and
/// everybody their own.
/// </summary>
public static class Linker
{
    /// <summary>A member asks.</summary>
    /// <param name="fresh">The code to be handed out, should one be.</param>
    public static LinkAnswer Decide(Ledger ledger, Speaker speaker, LinkPlace place, LinkRequest request, string fresh)
    {
        if (request.IsToEnd) return place.IsPrivate ? EndInPrivate(ledger, speaker, place, request.What) : EndInChannel(ledger, speaker, place, request.What);
        if (request.What.Length == 0) return Refuse(ledger, speaker, place, LinkFault.NothingNamed, "");
        return place.IsPrivate ? InPrivate(ledger, speaker, place, request.What, fresh) : InChannel(ledger, speaker, place, request.What);
    }

    /// <summary>Somebody asks whom nobody knows.</summary>
    /// <param name="language">Of the answer.</param>
    public static LinkAnswer Decide(Ledger ledger, LinkPlace place, LinkRequest request, Language language)
    {
        Phrasebook book = Phrasebook.Of(language, ledger.DayOf(place.Now));
        LinkCode? code = place.IsPrivate && !request.IsToEnd ? ledger.Channels.CodeWith(LinkCode.HashOf(request.What), place.Now) : null;
        if (code is null) return new LinkAnswer(null, Typesetting.Set(new View.Stranger(place.IsPrivate && !request.IsToEnd && request.What.Length > 0), "", book));
        Member member = ledger.People[code.Member];
        return new LinkAnswer(new Fact.AccountLinked(member.Id, place.Channel, place.Account, code.Hash), Typesetting.Set(new View.Linked(member.Name, null), member.Name, book));
    }

    private static LinkAnswer InPrivate(Ledger ledger, Speaker speaker, LinkPlace place, string what, string fresh)
    {
        if (!speaker.Member.IsManager)
        {
            LinkFault fault = ledger.Channels.CodeWith(LinkCode.HashOf(what), place.Now) is null ? LinkFault.NotAllowed : LinkFault.LinkedAlready;
            return Refuse(ledger, speaker, place, fault, what);
        }

        if (MemberCalled(ledger, what) is not { } member)
        {
            return Refuse(ledger, speaker, place, TeamCalled(ledger, what) is null ? LinkFault.NoSuchMember : LinkFault.OnlyInChannel, what);
        }

        Phrasebook book = Phrasebook.Of(speaker.Language, ledger.DayOf(place.Now));
        NodaTime.LocalDateTime until = (place.Now + LinkCode.Life).InZone(ledger.Zone).LocalDateTime;
        View told = new View.LinkCodeGiven(member.Name, fresh, until);
        View kept = new View.LinkCodeGiven(member.Name, null, until);
        return new LinkAnswer(
            new Fact.LinkCodeGiven(member.Id, LinkCode.HashOf(fresh)),
            Typesetting.Set(told, speaker.Member.Name, book),
            Typesetting.Set(kept, speaker.Member.Name, book));
    }

    private static LinkAnswer InChannel(Ledger ledger, Speaker speaker, LinkPlace place, string what)
    {
        if (TeamCalled(ledger, what) is not { } team)
        {
            return Refuse(ledger, speaker, place, MemberCalled(ledger, what) is null ? LinkFault.NoSuchTeam : LinkFault.OnlyInPrivate, what);
        }

        if (!Rights.MayLinkRoom(speaker.Member, team)) return Refuse(ledger, speaker, place, LinkFault.NotAllowed, what);
        return new LinkAnswer(new Fact.RoomLinked(team.Id, place.Channel, place.Room, place.Address), Say(ledger, speaker, place, new View.Linked(null, team.Name)));
    }

    /// <param name="what">A member; empty for the speaker's own account.</param>
    private static LinkAnswer EndInPrivate(Ledger ledger, Speaker speaker, LinkPlace place, string what)
    {
        Member? member = what.Length == 0 ? speaker.Member : MemberCalled(ledger, what);
        if (member?.Id != speaker.Member.Id && !speaker.Member.IsManager) return Refuse(ledger, speaker, place, LinkFault.NotAllowed, what);
        if (member is null) return Refuse(ledger, speaker, place, TeamCalled(ledger, what) is null ? LinkFault.NoSuchMember : LinkFault.OnlyInChannel, what);
        if (ledger.Channels.AccountOf(member.Id, place.Channel) is null) return Refuse(ledger, speaker, place, LinkFault.NotLinkedHere, member.Name);
        return new LinkAnswer(new Fact.AccountUnlinked(member.Id, place.Channel), Say(ledger, speaker, place, new View.Unlinked(member.Name, null)));
    }

    /// <param name="what">The team; empty for whose channel it is.</param>
    private static LinkAnswer EndInChannel(Ledger ledger, Speaker speaker, LinkPlace place, string what)
    {
        Team? here = ledger.Channels.TeamIn(place.Channel, place.Room) is { } id ? ledger.People[id] : null;
        Team? team = what.Length == 0 ? here : TeamCalled(ledger, what);
        if (what.Length > 0 && team is null) return Refuse(ledger, speaker, place, MemberCalled(ledger, what) is null ? LinkFault.NoSuchTeam : LinkFault.OnlyInPrivate, what);
        if (team is null || team.Id != here?.Id) return Refuse(ledger, speaker, place, LinkFault.NotLinkedHere, what);
        if (!Rights.MayLinkRoom(speaker.Member, team)) return Refuse(ledger, speaker, place, LinkFault.NotAllowed, what);
        return new LinkAnswer(new Fact.RoomUnlinked(team.Id, place.Channel, place.Room), Say(ledger, speaker, place, new View.Unlinked(null, team.Name)));
    }

    private static LinkAnswer Refuse(Ledger ledger, Speaker speaker, LinkPlace place, LinkFault why, string about) =>
        new(null, Say(ledger, speaker, place, new View.NotLinked(why, about)));

    private static Reply Say(Ledger ledger, Speaker speaker, LinkPlace place, View view) =>
        Typesetting.Set(view, speaker.Member.Name, Phrasebook.Of(speaker.Language, ledger.DayOf(place.Now)));

    private static Member? MemberCalled(Ledger ledger, string name) =>
        ledger.People.Named(name) ?? ledger.People.Members.FirstOrDefault(member => member.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static Team? TeamCalled(Ledger ledger, string name) =>
        ledger.People.TeamNamed(name) ?? ledger.People.Teams.FirstOrDefault(team => team.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}
