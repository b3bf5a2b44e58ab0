namespace SalesBot.Core.Deciding;

/// <summary>A remark for the reply to a record.</summary>
/// <param name="About">The value it speaks of, in the form of a figure; empty if none.</param>
public sealed record Note(NoteKind Kind, string About = "");
