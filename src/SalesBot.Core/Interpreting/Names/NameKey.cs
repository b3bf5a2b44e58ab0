namespace SalesBot.Core.Interpreting.Names;

/// <summary>One way to say a name, as letters and digits only.</summary>
internal readonly record struct NameKey(string Text, NameMatch Match);
