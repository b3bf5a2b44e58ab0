using SalesBot.Core.Organisation;

namespace SalesBot.Core.Drafting;

/// <summary>A text that a language model may draft.</summary>
/// <param name="Key">Of the post that it becomes; unique for ever.</param>
/// <param name="To">Who read the plain version: a member's name, "team:name", "team:all".</param>
/// <param name="Lines">All that it is made of; every number and name of the draft must stand in them.</param>
/// <param name="By">Whose message led to it, and whose budget of the day it is counted in; null where the clock did, which asks once a team, kind and day.</param>
public sealed record DraftRequest(DraftKind Kind, string Key, string To, Language Language, IReadOnlyList<string> Lines, MemberId? By = null);
