using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>The time that a deal stood in one stage.</summary>
/// <param name="Whose">Whose customer it was when it came there.</param>
/// <param name="LeftOn">Null while it stands there.</param>
/// <param name="WentTo">Where it went: another stage, won or lost; null while it stands there.</param>
public readonly record struct StageStay(StageKey Stage, MemberId Whose, LocalDate EnteredOn, LocalDate? LeftOn = null, StageKey? WentTo = null)
{
    /// <summary>Days in the stage; null while it stands there.</summary>
    public int? Days => LeftOn is { } left ? Period.DaysBetween(EnteredOn, left) : null;
}
