using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Something a member recorded, as it stands, and what it was before each amendment.</summary>
public sealed class Record
{
    internal Record(Entry entry)
    {
        Seq = entry.Seq;
        By = entry.By;
        At = entry.At;
        Now = entry.Fact;
    }

    /// <summary>Number of the entry that made it.</summary>
    public long Seq { get; }

    public MemberId By { get; }

    public Instant At { get; }

    /// <summary>The record as amended so far.</summary>
    public Fact Now { get; internal set; }

    /// <summary>The day on which it is counted as follow-up; null where it is not.</summary>
    internal LocalDate? FollowsUpOn { get; set; }

    public bool IsTakenBack { get; internal set; }

    /// <summary>Whether a change is the record itself or its newest amendment, which can be taken back.</summary>
    public bool Ends(long change) => !IsTakenBack && (change == Seq || (Amendments.Count > 0 && Amendments[^1].Change == change));

    /// <summary>Amendments that stand, oldest first: the number of the entry and the record before it.</summary>
    internal List<(long Change, Fact Before)> Amendments => field ??= [];
}
