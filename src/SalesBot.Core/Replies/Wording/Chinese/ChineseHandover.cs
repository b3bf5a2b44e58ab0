using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What must be known of a customer that changes hands.</summary>
internal sealed class ChineseHandover(ChineseDates dates)
{
    public static string NameOf(string part) => part switch
    {
        "decision_chain" => "找谁",
        "pains" => "客户说过",
        "rhythm" => "跟进节奏",
        "quotes" => "进展",
        "money" => "款项",
        "promises" => "答应过的",
        _ => "下次联系",
    };

    public IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack)
    {
        if (pack.People.Count > 0) yield return ("decision_chain", string.Join("、", pack.People));
        if (pack.Learned.Count > 0) yield return ("pains", string.Join("；", pack.Learned.Select(Note)));
        if (pack.LastContact is { } last) yield return ("rhythm", Rhythm(pack, dates.Day(last)));
        if (pack.Stage is { } stage) yield return ("quotes", StageNames.Of(pack.Stages, stage, Language.Zh) + "阶段");
        if (pack.Orders.Count > 0) yield return ("money", string.Join("；", pack.Orders.Select(Owed)));
        if (pack.Promises.Count > 0) yield return ("promises", string.Join("；", pack.Promises.Select(Promise)));
        if (pack.NextOn is { } next) yield return ("next_date", dates.DayOfWeek(next));
    }

    /// <summary>One of several in a line.</summary>
    public string Line(HandoverPack pack)
    {
        string tier = pack.Customer.Tier is { } letter ? $"（{letter}类）" : "";
        string owed = pack.Orders.Count > 0 ? $"，未回 {ChineseAmounts.Of(pack.Customer.Outstanding)}" : "";
        string next = pack.NextOn is { } day ? $"，约好{dates.DayOfWeek(day)}联系" : "";
        string last = pack.LastContact is { } contact ? $"，上次联系 {dates.Day(contact)}" : "，还没联系过";
        return $"**{Markdown.Plain(pack.Customer.Name)}**{tier}{last}{owed}{next}";
    }

    private static string Rhythm(HandoverPack pack, string last) =>
        (pack.EveryDays is { } days ? $"大约每 {Math.Max(1, days)} 天联系一次，" : "") + $"上次联系 {last}";

    private string Note(HistoryLine line) => $"{dates.Day(line.On)} {((Fact.VisitLogged)line.Fact).Notes!.ReplaceLineEndings(" ")}";

    private string Owed(Order order) => $"订单 {order.Number} 未回 {ChineseAmounts.Of(order.Outstanding)}，{dates.Day(order.DueOn)}到期";

    private string Promise(FollowUp plan) => dates.DayOfWeek(plan.On) + (plan.What is { Length: > 0 } what ? what : "再联系");
}
