using SalesBot.Core.Interpreting.Clauses;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>One sign by which a clause is known to be about an intent. Rules stand in tables; the first that applies decides.</summary>
internal readonly record struct IntentRule(Intent Intent, Func<Clause, bool> Applies);
