namespace SalesBot.Core.Interpreting.Dates;

/// <summary>Where an incomplete date is looked for: what happened looks back, what is planned looks ahead.</summary>
public enum Direction
{
    Back,
    Ahead,
}
