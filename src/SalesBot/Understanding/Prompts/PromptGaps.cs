using System.Collections.Frozen;

namespace SalesBot.Understanding.Prompts;

/// <summary>What the program fills into each prompt: a template may name these and no others.</summary>
internal static class PromptGaps
{
    public const string Message = "message";
    public const string Today = "today";
    public const string Weekday = "weekday";
    public const string Speaker = "speaker";
    public const string Customers = "customers";
    public const string Members = "members";
    public const string Teams = "teams";

    /// <summary>What is to be worded, a line each.</summary>
    public const string Lines = "lines";

    private static readonly FrozenSet<string> Lists = FrozenSet.ToFrozenSet([Customers, Members, Teams, Lines], StringComparer.Ordinal);

    public static IReadOnlyList<string> Of(PromptKind kind) => kind switch
    {
        PromptKind.Understand => [Message, Today, Weekday, Speaker, Customers, Members, Teams],
        PromptKind.Pains or PromptKind.Training or PromptKind.Drill or PromptKind.Handover or PromptKind.Case => [Lines],
    };

    public static bool IsList(string gap) => Lists.Contains(gap);

    /// <summary>What the prompt is useless without.</summary>
    public static string NeededBy(PromptKind kind) => kind is PromptKind.Understand ? Message : Lines;
}
