namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>What stands before a clause.</summary>
internal enum Break
{
    /// <summary>A blank between two Chinese words.</summary>
    Blank,

    /// <summary>A comma, a colon, a dash, an emoji.</summary>
    Comma,

    /// <summary>A word such as 然后 or and.</summary>
    Joint,

    /// <summary>The end of a sentence or line, or the start of the message.</summary>
    Sentence,
}
