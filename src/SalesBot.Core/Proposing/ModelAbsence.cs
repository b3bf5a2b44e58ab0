namespace SalesBot.Core.Proposing;

/// <summary>Why no language model looked at a message that needed one.</summary>
public enum ModelAbsence
{
    /// <summary>It did not answer in time, or answered nothing that can be read.</summary>
    Unreachable,

    /// <summary>The member has asked it as often today as the company pays for.</summary>
    Spent,
}
