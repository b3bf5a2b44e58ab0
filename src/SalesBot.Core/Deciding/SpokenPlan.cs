using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>A question about pay under a plan that the message calls by its name: only the company's file knows how its plans are called.</summary>
internal static class SpokenPlan
{
    private static readonly string[] Asking = ["多少", "几", "怎么算", "算算", "how much", "what ", "get", "pay"];

    /// <summary>The comparison of the plans, instead of what was understood; null where the message names none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood is not ([] or [Command.AskCommission]) || !Asks(plain.Normal)) return null;
        if (!setting.Ledger.Plans.KnownOn(setting.Today).Any(plan => !plan.IsInForce && Names(plan, plain.Normal))) return null;
        var ask = understood is [Command.AskCommission about] ? about : new Command.AskCommission();
        return [new Command.ComparePlans(ask.Who, ask.Period, ask.Team)];
    }

    /// <summary>Where nothing was understood, the name alone is no question.</summary>
    private static bool Asks(string plain) => Array.Exists(Asking, plain.Contains);

    private static bool Names(KnownPlan plan, string plain)
    {
        CommissionPlan own = plan.Terms.Adopted.Plan;
        string id = PlainText.Of(own.Id).Normal;
        return plain.Contains(PlainText.Of(own.Name).Normal, StringComparison.Ordinal)
            || new[] { $"{id} plan", $"plan {id}", $"{id}方案", $"方案{id}", $"{id} 方案" }.Any(name => plain.Contains(name, StringComparison.Ordinal));
    }
}
