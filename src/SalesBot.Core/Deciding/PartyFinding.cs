namespace SalesBot.Core.Deciding;

/// <summary>Either the customer, or what is to be asked or refused instead.</summary>
internal readonly record struct PartyFinding(Party? Party, Decision? Instead);
