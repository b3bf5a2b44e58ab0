namespace SalesBot.Core.Organisation;

/// <summary>Pay grades from the lowest up: Primary 初级, Intermediate 中级, Premium 高级.</summary>
public enum Grade
{
    Junior,
    Intermediate,
    Senior,
}
