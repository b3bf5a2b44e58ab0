using System.Text.Json.Nodes;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>A leader who asks of "us", "组里" or everybody means the team, where a question without a name would be about the leader alone.</summary>
internal static class SpokenTeam
{
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "ask_receivables", "ask_pool_risk", "ask_budget", "ask_pipeline", "ask_workload", "ask_loss_reasons", "ask_metrics", "ask_attainment",
    };

    private static readonly string[] Ours =
    [
        "组里", "我们", "咱们", "大家", "全组", "小组", "团队", "组员",
        " team", " us ", " our ", " we ", "everyone", "everybody", "anyone", "anybody", " who's at risk", " who is at risk",
    ];

    private static readonly string[] Everybody = ["大家", "everyone", "everybody"];

    private static readonly string[] Company = ["公司", "company"];

    /// <summary>The question about the team, instead of what was understood; null where the message asks of something else.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood is not [var ask] || !CommandWire.Asks(ask) || !Asking.Contains(CommandWire.IntentOf(ask)) || !Leads(setting)) return null;
        JsonObject slots = CommandWire.Slots(ask);
        if (slots.ContainsKey("who") || slots.ContainsKey("customer") || !IsOurs(slots, $" {plain.Normal.TrimEnd('?', '.', '!', '？')} ")) return null;
        slots["team"] = TeamName.Mine.Text;
        return CommandWire.FromJson(new JsonObject { ["intent"] = CommandWire.IntentOf(ask), ["slots"] = slots }) is { } ours ? [ours] : null;
    }

    /// <summary>Everybody in the mouth of a leader is the team, unless the company is named.</summary>
    private static bool IsOurs(JsonObject slots, string said) => !Array.Exists(Company, said.Contains)
        && (slots["team"] is { } team ? (string?)team == TeamName.All.Text && Array.Exists(Everybody, said.Contains) : Array.Exists(Ours, said.Contains));

    private static bool Leads(Setting setting) =>
        !setting.Speaker.Member.SeesAll && (setting.Speaker.Member.Role is Role.Leader || setting.Ledger.People.TeamOf(setting.Speaker.Member.Id)?.Leader == setting.Speaker.Member.Name);
}
