namespace SalesBot.Core.Interpreting.Names;

/// <summary>Something a message may name.</summary>
/// <param name="Value">What a command says for it: the full name, or the id of a category.</param>
/// <param name="Names">Everything it is called in full: its name and its aliases. Of a customer also distinctive parts of them are recognised.</param>
public sealed record NamedThing(NameKind Kind, string Value, IReadOnlyList<string> Names);
