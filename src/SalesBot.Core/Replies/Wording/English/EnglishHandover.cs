using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What must be known of a customer that changes hands.</summary>
internal sealed class EnglishHandover(EnglishDates dates)
{
    public static string NameOf(string part) => part switch
    {
        "decision_chain" => "Whom to talk to",
        "pains" => "What they said",
        "rhythm" => "Rhythm",
        "quotes" => "Stage",
        "money" => "Money",
        "promises" => "Promised",
        _ => "Next contact",
    };

    public IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack)
    {
        if (pack.People.Count > 0) yield return ("decision_chain", string.Join(", ", pack.People));
        if (pack.Learned.Count > 0) yield return ("pains", string.Join("; ", pack.Learned.Select(Note)));
        if (pack.LastContact is { } last) yield return ("rhythm", Rhythm(pack, dates.Day(last)));
        if (pack.Stage is { } stage) yield return ("quotes", StageNames.Of(pack.Stages, stage, Language.En));
        if (pack.Orders.Count > 0) yield return ("money", string.Join("; ", pack.Orders.Select(Owed)));
        if (pack.Promises.Count > 0) yield return ("promises", string.Join("; ", pack.Promises.Select(Promise)));
        if (pack.NextOn is { } next) yield return ("next_date", dates.DayOfWeek(next));
    }

    /// <summary>One of several in a line.</summary>
    public string Line(HandoverPack pack)
    {
        string tier = pack.Customer.Tier is { } letter ? $" (tier {letter})" : "";
        string last = pack.LastContact is { } contact ? $", last contact {dates.Day(contact)}" : ", never contacted";
        string owed = pack.Orders.Count > 0 ? $", owes {Typeset.Separated(pack.Customer.Outstanding)}" : "";
        string next = pack.NextOn is { } day ? $", next contact {dates.DayOfWeek(day)}" : "";
        return $"**{Markdown.Plain(pack.Customer.Name)}**{tier}{last}{owed}{next}";
    }

    private static string Rhythm(HandoverPack pack, string last) =>
        (pack.EveryDays is { } days ? (days <= 1 ? "a contact a day, " : $"a contact every {days} days or so, ") : "") + $"last one {last}";

    private string Note(HistoryLine line) => $"{dates.Day(line.On)} {((Fact.VisitLogged)line.Fact).Notes!.ReplaceLineEndings(" ")}";

    private string Owed(Order order) => $"order {order.Number}: {Typeset.Separated(order.Outstanding)} outstanding, due {dates.Day(order.DueOn)}";

    private string Promise(FollowUp plan) => $"{dates.DayOfWeek(plan.On)}: " + (plan.What is { Length: > 0 } what ? what : "get in touch");
}
