using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Refusals about whose a customer is: why, and what to do instead.</summary>
internal sealed class EnglishBars(EnglishDates dates)
{
    public string Of(View.Barred view)
    {
        string about = Markdown.Plain(view.About);
        string owner = Markdown.Plain(view.More.Owner ?? "");
        return Claiming(view.More, about, owner) ?? Giving(view.More, about, owner) ?? Keeping(view.More, about, owner);
    }

    private string? Claiming(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.JustTaken => $"Too late: {about} was just taken by {owner}. It cost you none of today's claims.",
        RefusalCase.CoolDown => $"{about} left you only recently; you can claim it again from {Day(more)}, or a manager gives it to you.",
        RefusalCase.Frozen => $"{about} has just gone into the pool and can be claimed from {Moment(more)}.",
        RefusalCase.FirstChoice => $"The group that won the PK ({owner}) chooses first; everybody can claim {about} from {Moment(more)}.",
        RefusalCase.Full => $"You own {more.Count} customers, and {more.Most} is the most. " + Instead(more),
        RefusalCase.ClaimedEnough => $"You have claimed {more.Count} today, and {more.Most} a day is the most; try again tomorrow.",
        RefusalCase.SeenEnough => $"You have looked at {more.Count} customers of the pool today, and {more.Most} a day is the most; you can still claim {about}.",
        RefusalCase.OtherTeamsPool => $"{about} is in the pool of {owner}; only that team can claim it.",
        RefusalCase.InPoolAlready => $"{about} is in the pool already.",
        RefusalCase.MayNotRelease => $"{about} is {owner}'s customer; only they, their leader or a manager can give it back.",
        RefusalCase.OwesMoney => $"{about} has orders that are not paid in full or not delivered, so it cannot go back to the pool.",
        _ => null,
    };

    private string? Giving(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.DoesNotSell => owner.Length > 0 ? $"{owner} does not sell and cannot take customers." : "Only reps and leaders claim customers; to give one to somebody say “transfer” with both names.",
        RefusalCase.HasLeft => more.Until is null ? $"{owner} is not here and cannot take customers; please name somebody else." : $"{owner}'s last day is {Day(more)}, so they take no more customers; please name somebody else.",
        RefusalCase.MayNotGive => "Managers transfer customers; leaders do within their team.",
        RefusalCase.MayNotGivePool => $"{about} is in the public pool: managers give pool customers out, and whoever wants it can claim it.",
        RefusalCase.OwnedAlready => about == owner ? $"These are {about}'s customers already." : $"{about} is {owner}'s customer already.",
        RefusalCase.NotTheirs => $"{about} is not {owner}'s customer.",
        RefusalCase.OwnsNothing => $"{owner} owns no customer.",
        RefusalCase.NothingToReceive => "No customer is waiting for your receipt.",
        _ => null,
    };

    private static string Keeping(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.MayNotLock => "Managers lock customers; leaders do in their team.",
        RefusalCase.NotLocked => $"{about} is not locked.",
        RefusalCase.LockedEnough => $"{more.Count} of {owner}'s customers are locked, and {more.Most} is the most; let one go first.",
        RefusalCase.MayNotSetLeave => "Managers register leave; leaders do in their team.",
        RefusalCase.MovedOn => $"{about} has changed hands since, so that can no longer be changed.",
        _ => $"That cannot be done with {about} now.",
    };

    private static string Instead(Refusal more) =>
        more.Customers is { Count: > 0 } customers ? $"Release one first, for example {string.Join(" or ", customers.Select(Markdown.Plain))}." : "Release one first.";

    private string Day(Refusal more) => more.Until is { } until ? dates.DayOfWeek(until.Date) : "a later day";

    private string Moment(Refusal more) =>
        more.Until is { } until ? $"{until.TimeOfDay.ToString("HH:mm", null)} {dates.Day(until.Date)}" : "later";
}
