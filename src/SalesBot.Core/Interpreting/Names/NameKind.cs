namespace SalesBot.Core.Interpreting.Names;

/// <summary>What a name is the name of.</summary>
public enum NameKind
{
    Customer,
    Member,
    Team,
    Category,
}
