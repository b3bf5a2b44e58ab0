namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>A word of the tables, found in a text.</summary>
internal readonly record struct WordHit(TextSpan Span, SenseSet Senses);
