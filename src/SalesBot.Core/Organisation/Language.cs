namespace SalesBot.Core.Organisation;

/// <summary>The languages of texts, messages and posts.</summary>
public enum Language
{
    Zh,
    En,
}
