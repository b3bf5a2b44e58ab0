namespace SalesBot.Core.Commands;

/// <summary>Who competes in a ranking beside all members.</summary>
public enum RankedGroup
{
    Newcomers,
    Teams,
}
