namespace SalesBot.Core.Collection;

/// <summary>How long an amount has been due.</summary>
public enum AgeBucket
{
    NotDue,

    /// <summary>1 to 30 days after the due date.</summary>
    UpTo30,

    /// <summary>31 to 60 days.</summary>
    UpTo60,

    /// <summary>61 to 90 days.</summary>
    UpTo90,

    /// <summary>More than 90 days.</summary>
    Over90,
}
