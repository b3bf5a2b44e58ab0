using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One member's part of a team's attainment.</summary>
/// <param name="Target">Null where none is set.</param>
internal sealed record AttainmentLine(string Who, Measured? Target, Measured Achieved, Ratio? Attainment)
{
    public FigureList Row => new()
    {
        { "who", Who },
        { "target", Target },
        { "achieved", Achieved },
        { "attainment", Attainment?.ToCutFigure() },
    };
}
