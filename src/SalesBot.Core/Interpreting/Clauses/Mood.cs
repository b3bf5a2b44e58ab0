namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>How a clause is meant. Only what is said plainly is ever recorded.</summary>
internal enum Mood
{
    Plain,
    Question,
    Denied,
    Almost,
    Wish,
    Hypothetical,
    Rumour,
    CalledOff,
}
