namespace SalesBot.Core.Organisation;

/// <summary>What a member may do.</summary>
public enum Role
{
    Rep,
    Leader,
    Manager,
    Finance,
}
