using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Replies;

/// <summary>
/// A member's statement of a period as a table that every format shows alike: a line for each row of the plan and order, then what earlier quarters
/// add, then the sums. The column <see cref="ValueColumn"/> adds up to the fen.
/// </summary>
/// <param name="Title">Whose it is and of which days.</param>
/// <param name="Remarks">What must be known to read it, one sentence each.</param>
public sealed record PaySlip(
    string Title,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<SlipCell>> Lines,
    IReadOnlyList<SlipSum> Sums)
{
    /// <summary>Index of the column with the rounded value of a line.</summary>
    public const int ValueColumn = 11;

    /// <summary>Index of the column with what a line is; the names of sums stand below it.</summary>
    public const int NameColumn = 3;

    /// <param name="language">The member's own where missing.</param>
    public static PaySlip Of(Ledger ledger, Member member, SalesPeriod period, LocalDate today, Language? language = null) =>
        new PaySlipDraft(ledger, member, period, today, language).Make();
}
