namespace SalesBot.Cases;

internal class NotSealed
{
    internal static NotSealed Make() => new();
}
