namespace SalesBot.Core.Deciding;

/// <summary>What is wrong with a message that cannot be read.</summary>
public enum UnreadableReason
{
    /// <summary>More than 4,000 UTF-16 units.</summary>
    TooLong,

    /// <summary>Control characters other than tabs and line ends.</summary>
    ControlCharacters,

    /// <summary>Half of a surrogate pair.</summary>
    BrokenCharacters,
}
