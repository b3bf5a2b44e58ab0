using System.Diagnostics;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Honours;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>
/// Turns a decision into replies. <see cref="Look"/> is called before the decision's facts are applied, <see cref="Build"/> right after, while the
/// last entry of the ledger is the decision's own: its main fact, or the question that it asks.
/// </summary>
public static class Replier
{
    /// <summary>Remembers the figures that the reply compares with.</summary>
    public static Before Look(Ledger ledger, Speaker speaker, Decision decision, Instant now) =>
        decision is Decision.Recorded recorded ? Looking.At(new ReplyContext(ledger, speaker, ledger.DayOf(now)), recorded) : Before.Nothing;

    /// <summary>The replies in order: what a channel may read first, then what only the speaker may.</summary>
    /// <param name="before">Null where nothing was recorded.</param>
    public static IReadOnlyList<Reply> Build(Ledger ledger, Before? before, Decision decision, Speaker speaker, Instant now)
    {
        ReplyContext context = new(ledger, speaker, ledger.DayOf(now));
        View view = decision switch
        {
            Decision.Recorded recorded => RecordViews.Of(context, recorded, before ?? Before.Nothing),
            Decision.Answered answered => AnswerViews.Of(context, answered),
            Decision.Asked asked => TalkViews.Asked(context, asked),
            Decision.Refused refused => TalkViews.Refused(context, refused),
            Decision.NotUnderstood nothing => TalkViews.NotUnderstood(context, nothing.Said, nothing.Absent),
            Decision.Unreadable unreadable => new View.Unreadable(unreadable.Reason),
            _ => throw new UnreachableException(),
        };
        return Deliver(view, speaker, Phrasebook.Of(speaker.Language, context.Today));
    }

    /// <summary>That a message could not be stored, told to whoever wrote it.</summary>
    public static Reply NotKept(string to, Language language) => Typesetting.Set(new View.NotKept(), to, Phrasebook.Of(language, default));

    /// <summary>What the clock says, in its reader's language.</summary>
    public static Reply Tell(Ledger ledger, Post post)
    {
        Phrasebook book = Phrasebook.Of(post.Language, post.Act.On);
        Reply reply = Typesetting.Set(PostViews.Of(ledger, post), post.To, book, post.Act.At.InZone(ledger.Zone).ToOffsetDateTime());
        return post.Act.IsLate ? reply with { Title = book.Posts.Late + reply.Title, Text = book.Posts.Late + reply.Text } : reply;
    }

    /// <summary>What the new owner of customers that have just changed hands must know, in private and in their language.</summary>
    public static Reply Tell(Ledger ledger, Fact.CustomersTransferred moved, Instant now)
    {
        Member reader = ledger.People[moved.To];
        LocalDate today = ledger.DayOf(now);
        return Typesetting.Set(OwnershipViews.Handover(ledger, moved, today), reader.Name, Phrasebook.Of(Tongue.Of(ledger, reader), today));
    }

    /// <summary>What others than the speaker are told of a record just made, each in their own language.</summary>
    public static IEnumerable<Reply> TellOthers(Ledger ledger, Decision decision, Before before, Speaker speaker) =>
        decision is not Decision.Recorded recorded ? [] : recorded.Main switch
        {
            Fact.HonourAwarded honour => [Tell(ledger, honour)],
            Fact.PainAssigned assigned => RhythmViews.Told(ledger, assigned),
            _ => [.. ObjectionViews.Told(ledger, recorded.Main), .. ChangeViews.Told(ledger, before, speaker.Member)],
        };

    /// <summary>Honours that one order has just earned, announced to their members' teams in the teams' languages: a big first order in one post.</summary>
    public static IEnumerable<Reply> Tell(Ledger ledger, IReadOnlyList<Fact.HonourGiven> honours)
    {
        bool isBig = honours.Any(honour => honour.Kind is HonourKind.BigOrder);
        bool isNews = honours.Any(honour => honour.Kind is HonourKind.NewCustomer);
        return honours.Where(honour => !isBig || honour.Kind is not HonourKind.NewCustomer).Select(honour => Tell(ledger, honour, isNews && honour.Kind is HonourKind.BigOrder));
    }

    private static Reply Tell(Ledger ledger, Fact.HonourGiven honour, bool isNews)
    {
        Customer customer = ledger.Customers[honour.Customer];
        Order order = customer.OrderOf(honour.Order)!;
        View view = new View.Honour(ledger.People[honour.Member].Name, honour.Kind, customer.Name, order.Amount)
        {
            Days = honour.Kind is HonourKind.Streak ? HonourRule.StreakOf(ledger, honour.Member, honour.On) : null,
            IsNews = isNews,
        };
        return ToTeam(ledger, honour.Member, view, honour.On);
    }

    private static Reply Tell(Ledger ledger, Fact.HonourAwarded honour) => ToTeam(
        ledger, honour.Member, new View.Honour(ledger.People[honour.Member].Name, HonourKind.Awarded) { Title = honour.Title }, honour.On);

    private static Reply ToTeam(Ledger ledger, MemberId member, View view, LocalDate on)
    {
        Team? team = ledger.People.TeamOf(member);
        return Typesetting.Set(view, Recipient.TeamOrAll(team), Phrasebook.Of(Tongue.Of(ledger, team), on));
    }

    /// <summary>What a review after a closing comes to, told in private to whom it concerns.</summary>
    public static IEnumerable<Reply> Tell(Ledger ledger, Fact.GradeReviewed review, Instant now)
    {
        NodaTime.LocalDate today = ledger.DayOf(now);
        foreach (Member reader in GradeWork.Readers(ledger, review, today))
        {
            yield return Typesetting.Set(ClosingViews.Of(ledger, review), reader.Name, Phrasebook.Of(Tongue.Of(ledger, reader), today));
        }
    }

    private static IReadOnlyList<Reply> Deliver(View view, Speaker speaker, Phrasebook book)
    {
        Reply inFull = Typesetting.Set(view, speaker.Member.Name, book);
        if (speaker.IsPrivate) return [inFull];
        View open = view.ForChannel();
        Reply inChannel = Typesetting.Set(open, Recipient.Team(speaker.Room), book);
        return open == view ? [inChannel] : [inChannel, inFull];
    }
}
