namespace SalesBot.Core.Commands;

/// <summary>What becomes of an objection to a figure.</summary>
public enum ObjectionVerdict
{
    /// <summary>The member is right, and the record will be put right.</summary>
    Accepted,

    /// <summary>The figure stands.</summary>
    Rejected,
}
