using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Explanations;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Deciding;

/// <summary>Figures as people call them when they ask where they come from.</summary>
internal static class FigureWords
{
    private static readonly string[] Why = ["为什么", "为啥", "怎么来", "哪来", "怎么算", "怎么只", "why", "how come", "calculated", "worked out", "come from", "comes from"];

    private static readonly (string What, string[] Words)[] Parts =
    [
        (Name.Of(FigureKind.BasePay), ["底薪", "base pay", "base salary"]),
        (Name.Of(PlanCondition.FirstOrder), ["首单", "first order", "first-order"]),
        (Name.Of(PlanCondition.Prepaid), ["预付", "prepaid", "prepayment"]),
        (Name.Of(PlanCondition.CumulativePurchases), ["累计", "cumulative"]),
        (Name.Of(PlanCondition.Late), ["超期", "逾期", "晚收", "late payment", "late deduction"]),
        (Name.Of(FigureKind.Adjustment), ["调整", "adjustment"]),
        (Name.Of(FigureKind.Carried), ["补发", "转发", "carried"]),
    ];

    /// <summary>A question about a figure that asks why: the explanation of what it would have been answered with.</summary>
    public static Intention AsWhy(string text, Intention intention) =>
        intention.Command is Command.AskAttainment or Command.AskRanking or Command.AskBudget && AskWhy(text)
            ? intention with { Command = new Command.ExplainFigure(), About = intention.Command }
            : intention;

    /// <summary>The part of pay that a message calls by its name; null where it names none.</summary>
    public static string? PartIn(string? text)
    {
        if (text is null) return null;
        string plain = PlainText.Of(text).Normal;
        return Parts.FirstOrDefault(part => Array.Exists(part.Words, plain.Contains)).What;
    }

    private static bool AskWhy(string text) => Array.Exists(Why, PlainText.Of(text).Normal.Contains);
}
