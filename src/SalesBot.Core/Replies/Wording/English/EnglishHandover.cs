using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What must be known of a customer that changes hands.</summary>
internal sealed class EnglishHandover(EnglishDates dates)
{
    public static string NameOf(string part) => part switch
    {
        "decision_chain" => "Who decides, whom to talk to",
        "pains" => "Pains, and what they said",
        "budget" => "Budget",
        "rhythm" => "Rhythm",
        "quotes" => "Stage",
        "money" => "Money",
        "promises" => "Promised",
        "notes" => "Notes",
        _ => "Next contact",
    };

    public IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack)
    {
        if (pack.Card.DecisionChain is not null || pack.People.Count > 0) yield return ("decision_chain", string.Join("; ", Deciders(pack)));
        if (Said(pack).ToArray() is { Length: > 0 } said) yield return ("pains", string.Join("; ", said));
        if (pack.Card.Budget is { } budget) yield return ("budget", budget.Text);
        if (pack.LastContact is { } last) yield return ("rhythm", Rhythm(pack, dates.Day(last)));
        if (pack.Stage is { } stage) yield return ("quotes", Quote(pack, stage));
        if (pack.Orders.Count > 0) yield return ("money", string.Join("; ", pack.Orders.Select(Owed)));
        if (pack.Promises.Count > 0) yield return ("promises", string.Join("; ", pack.Promises.Select(Promise)));
        if (pack.NextOn is { } next) yield return ("next_date", dates.DayOfWeek(next));
        if (pack.Personal.Count > 0) yield return ("notes", string.Join("; ", pack.Personal.Select(note => note.Text)));
    }

    /// <summary>One of several in a line.</summary>
    public string Line(HandoverPack pack)
    {
        string tier = pack.Customer.Tier is { } letter ? $" (tier {letter})" : "";
        string last = pack.LastContact is { } contact ? $", last contact {dates.Day(contact)}" : ", never contacted";
        string quote = pack.Quote is { Amount.IsPositive: true } open ? $", {Typeset.Separated(open.Amount)} under discussion" : "";
        string owed = pack.Orders.Count > 0 ? $", owes {Typeset.Separated(pack.Customer.Outstanding)}" : "";
        string next = pack.NextOn is { } day ? $", next contact {dates.DayOfWeek(day)}" : "";
        return $"**{Markdown.Plain(pack.Customer.Name)}**{tier}{last}{quote}{owed}{next}";
    }

    private static IEnumerable<string> Deciders(HandoverPack pack)
    {
        if (pack.Card.DecisionChain is { } chain) yield return chain.Text;
        if (pack.People.Count > 0) yield return (pack.Card.DecisionChain is null ? "" : "met: ") + string.Join(", ", pack.People);
    }

    private IEnumerable<string> Said(HandoverPack pack)
    {
        if (pack.Complaint is { } complaint) yield return $"open complaint: {EnglishDealWords.Of(complaint.About)} ({dates.Day(complaint.On)})";
        foreach (CustomerNote pain in pack.Pains) yield return $"{dates.Day(pain.On)}: {pain.Text}";
        foreach (HistoryLine line in pack.Learned) yield return Note(line);
    }

    private string Quote(HandoverPack pack, StageKey stage)
    {
        string amount = pack.Quote is { Amount.IsPositive: true } open ? " " + Typeset.Separated(open.Amount) : "";
        string expected = pack.Quote?.ExpectedOn is { } day ? $", expected {dates.Day(day)}" : "";
        return StageNames.Of(pack.Stages, stage, Language.En) + amount + expected;
    }

    private static string Rhythm(HandoverPack pack, string last) =>
        (pack.EveryDays is { } days ? (days <= 1 ? "a contact a day, " : $"a contact every {days} days or so, ") : "") + $"last one {last}";

    private string Note(HistoryLine line) => $"{dates.Day(line.On)} {((Fact.VisitLogged)line.Fact).Notes!.ReplaceLineEndings(" ")}";

    private string Owed(Order order) => $"order of {dates.Short(order.On)} for {Typeset.Separated(order.Amount)}: {Typeset.Separated(order.Outstanding)} outstanding, due {dates.Day(order.DueOn)}";

    private string Promise(FollowUp plan) => $"{dates.DayOfWeek(plan.On)}: " + (plan.What is { Length: > 0 } what ? what : "get in touch");
}
