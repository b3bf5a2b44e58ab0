namespace SalesBot.Core.Interpreting;

/// <summary>A word that is read otherwise than it was typed.</summary>
/// <param name="Span">Where it stands in the text that is read.</param>
/// <param name="Typed">As it was typed, of any length.</param>
internal readonly record struct Slip(TextSpan Span, string Typed);
