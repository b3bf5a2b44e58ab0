using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One member's part of a team's commission.</summary>
internal sealed record PayLine(string Who, Money Projected, Money Earned)
{
    public FigureList Row => new() { { "who", Who }, { "projected", Projected }, { "earned", Earned } };
}
