using System.Text.Json.Nodes;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>What a bare answer says to the question that is open.</summary>
public abstract record Answer
{
    // Private, so that no case can be added outside this type.
    private Answer()
    {
    }

    public sealed record Yes : Answer;

    public sealed record No : Answer;

    /// <summary>The name asked about is a new one.</summary>
    public sealed record Create : Answer;

    /// <param name="Index">Of the choice, from 0; there may be fewer choices.</param>
    public sealed record Pick(int Index) : Answer;

    /// <param name="Values">The slot asked for, and what was said with it, in the form of the contract.</param>
    public sealed record Slots(JsonObject Values) : Answer;
}
