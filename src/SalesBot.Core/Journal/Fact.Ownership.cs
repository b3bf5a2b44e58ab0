using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Journal;

/// <content>Whose customers are, and what keeps them from falling. Each can be amended and taken back.</content>
public abstract partial record Fact
{
    /// <param name="Member">Who took it from the pool.</param>
    public sealed record CustomerClaimed(CustomerId Customer, MemberId Member) : OfOwnership;

    public sealed record CustomerReleased(CustomerId Customer, string Reason) : OfOwnership;

    /// <summary>One customer or several given to a colleague: out of other hands, or out of the pool.</summary>
    /// <param name="From">Given where all of a member's customers were meant.</param>
    /// <param name="Orders">Numbers of the entries that recorded the orders whose commission, and whose outstanding money, goes along; none where that stays with who signed.</param>
    public sealed record CustomersTransferred(
        IReadOnlyList<CustomerId> Customers,
        MemberId To,
        MemberId? From = null,
        IReadOnlyList<long>? Orders = null) : OfOwnership;

    /// <summary>The new owner says that customers have arrived; their grace starts on this day.</summary>
    public sealed record HandoverReceived(IReadOnlyList<CustomerId> Customers, LocalDate On) : OfOwnership;

    /// <param name="Until">The last day on which it cannot fall. A later lock of the same customer replaces it.</param>
    public sealed record CustomerLocked(CustomerId Customer, LocalDate Until) : OfOwnership;

    /// <summary>A member looked at a pool customer in detail; kept where the company limits that.</summary>
    public sealed record PoolCustomerSeen(CustomerId Customer, MemberId Member) : OfCourse;

    /// <summary>Approved leave, beside that of the company file.</summary>
    public sealed record LeaveSet(MemberId Member, SalesPeriod Period) : OfOwnership;
}
