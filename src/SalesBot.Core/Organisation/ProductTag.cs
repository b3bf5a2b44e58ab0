namespace SalesBot.Core.Organisation;

/// <summary>Which list of products one is on.</summary>
public enum ProductTag
{
    New,
    Main,
    Limited,
}
