using SalesBot.Core.Interpreting.Slots;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Words before a sum that make it a level around the target instead of the target: 保底80万, "stretch 1.2m".</summary>
internal static class TargetLevelWords
{
    private const int Reach = 14;

    private static readonly (string Word, string Slot)[] Words =
    [
        ("保底", "floor"), ("托底", "floor"), ("底线", "floor"), ("最低", "floor"), ("floor", "floor"), ("minimum", "floor"), ("at least", "floor"),
        ("冲刺", "stretch"), ("挑战", "stretch"), ("力争", "stretch"), ("stretch", "stretch"),
    ];

    /// <summary>The slot that a figure belongs to: that of the word nearest before it; null where it is the target itself.</summary>
    public static string? Of(Said said, Figure figure)
    {
        var start = figure.Token.Span.Start;
        var from = said.Figures.Where(other => other.Token.Span.End <= start).Select(other => other.Token.Span.End).DefaultIfEmpty(0).Max();
        var before = said.Message.Text.Normal[Math.Max(from, start - Reach)..start];
        var nearest = Words.Select(one => (one.Slot, At: before.LastIndexOf(one.Word, StringComparison.Ordinal))).MaxBy(one => one.At);
        return nearest.At >= 0 ? nearest.Slot : null;
    }
}
