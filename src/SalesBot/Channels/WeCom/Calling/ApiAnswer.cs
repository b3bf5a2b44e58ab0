using System.Text.Json.Nodes;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>What a call of the vendor's API came to.</summary>
internal abstract record ApiAnswer
{
    // Private, so that no case can be added outside this type.
    private ApiAnswer()
    {
    }

    /// <param name="Code">The vendor's errcode; 0 is well.</param>
    /// <param name="Message">The vendor's words, for people only: they change.</param>
    internal sealed record Answered(int Code, string Message, JsonObject Body) : ApiAnswer;

    /// <param name="MayHaveArrived">Whether the vendor may have done it all the same.</param>
    internal sealed record Silence(string Why, bool MayHaveArrived) : ApiAnswer;
}
