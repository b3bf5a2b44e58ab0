using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>What the reply to a record needs of the ledger as it was before the decision's facts were applied.</summary>
public sealed record Before
{
    internal static readonly Before Nothing = new();

    internal Before()
    {
    }

    internal Happening Happening { get; init; }

    /// <summary>Number of the entry that made the record; null for a new one.</summary>
    internal long? Record { get; init; }

    /// <summary>The record as it stands afterwards; one that is taken back, as it was. Null where nothing is recorded.</summary>
    internal Fact? Subject { get; init; }

    /// <summary>The record as it stood until now; null for a new one.</summary>
    internal Fact? Replaced { get; init; }

    /// <summary>Whose figures the reply shows; null where it shows none.</summary>
    internal MemberId? Member { get; init; }

    /// <summary>The quarter of the order that the record is about; null where it is about none.</summary>
    internal SalesPeriod? Quarter { get; init; }

    internal Progress? Progress { get; init; }

    /// <summary>The day of what happens to an order; null where nothing does.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>What the order earned before something happened to it.</summary>
    internal OrderLook? Order { get; init; }

    /// <summary>Commission of that quarter on orders collected in full.</summary>
    internal Money? Earned { get; init; }
}
