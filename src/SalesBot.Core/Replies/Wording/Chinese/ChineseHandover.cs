using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What must be known of a customer that changes hands.</summary>
internal sealed class ChineseHandover(ChineseDates dates)
{
    public static string NameOf(string part) => part switch
    {
        "decision_chain" => "谁拍板、找谁",
        "pains" => "痛点和客户说过的",
        "budget" => "预算",
        "rhythm" => "跟进节奏",
        "quotes" => "进展",
        "money" => "款项",
        "promises" => "答应过的",
        "notes" => "备注",
        _ => "下次联系",
    };

    public IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack)
    {
        if (pack.Card.DecisionChain is not null || pack.People.Count > 0) yield return ("decision_chain", string.Join("；", Deciders(pack)));
        if (Said(pack).ToArray() is { Length: > 0 } said) yield return ("pains", string.Join("；", said));
        if (pack.Card.Budget is { } budget) yield return ("budget", budget.Text);
        if (pack.LastContact is { } last) yield return ("rhythm", Rhythm(pack, dates.Day(last)));
        if (pack.Stage is { } stage) yield return ("quotes", Quote(pack, stage));
        if (pack.Orders.Count > 0) yield return ("money", string.Join("；", pack.Orders.Select(Owed)));
        if (pack.Promises.Count > 0) yield return ("promises", string.Join("；", pack.Promises.Select(Promise)));
        if (pack.NextOn is { } next) yield return ("next_date", dates.DayOfWeek(next));
        if (pack.Personal.Count > 0) yield return ("notes", string.Join("；", pack.Personal.Select(note => note.Text)));
    }

    /// <summary>One of several in a line.</summary>
    public string Line(HandoverPack pack)
    {
        string tier = pack.Customer.Tier is { } letter ? $"（{letter}类）" : "";
        string owed = pack.Orders.Count > 0 ? $"，未回 {ChineseAmounts.Of(pack.Customer.Outstanding)}" : "";
        string next = pack.NextOn is { } day ? $"，约好{dates.DayOfWeek(day)}联系" : "";
        string quote = pack.Quote is { Amount.IsPositive: true } open ? $"，在谈 {ChineseAmounts.Of(open.Amount)}" : "";
        string last = pack.LastContact is { } contact ? $"，上次联系 {dates.Day(contact)}" : "，还没联系过";
        return $"**{Markdown.Plain(pack.Customer.Name)}**{tier}{last}{quote}{owed}{next}";
    }

    private static IEnumerable<string> Deciders(HandoverPack pack)
    {
        if (pack.Card.DecisionChain is { } chain) yield return chain.Text;
        if (pack.People.Count > 0) yield return (pack.Card.DecisionChain is null ? "" : "联系人：") + string.Join("、", pack.People);
    }

    private IEnumerable<string> Said(HandoverPack pack)
    {
        if (pack.Complaint is { } complaint) yield return $"投诉还没处理：{ChineseDealWords.Of(complaint.About)}（{dates.Day(complaint.On)}）";
        foreach (CustomerNote pain in pack.Pains) yield return $"{dates.Day(pain.On)} {pain.Text}";
        foreach (HistoryLine line in pack.Learned) yield return Note(line);
    }

    private string Quote(HandoverPack pack, StageKey stage)
    {
        string amount = pack.Quote is { Amount.IsPositive: true } open ? " " + ChineseAmounts.Of(open.Amount) : "";
        string expected = pack.Quote?.ExpectedOn is { } day ? $"，预计{dates.Day(day)}签" : "";
        return StageNames.Of(pack.Stages, stage, Language.Zh) + "阶段" + amount + expected;
    }

    private static string Rhythm(HandoverPack pack, string last) =>
        (pack.EveryDays is { } days ? $"大约每 {Math.Max(1, days)} 天联系一次，" : "") + $"上次联系 {last}";

    private string Note(HistoryLine line) => $"{dates.Day(line.On)} {((Fact.VisitLogged)line.Fact).Notes!.ReplaceLineEndings(" ")}";

    private string Owed(Order order) => $"{dates.Day(order.On)}签的 {ChineseAmounts.Of(order.Amount)} 那单，未回 {ChineseAmounts.Of(order.Outstanding)}，{dates.Day(order.DueOn)}到期";

    private string Promise(FollowUp plan) => dates.DayOfWeek(plan.On) + (plan.What is { Length: > 0 } what ? what : "再联系");
}
