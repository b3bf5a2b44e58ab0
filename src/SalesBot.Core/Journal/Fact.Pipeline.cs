using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <content>Deals in progress. Who, when and to where stands here; from where follows from what was recorded before.</content>
public abstract partial record Fact
{
    /// <summary>The customer's open deal came to a stage, forward or back; it begins with the first.</summary>
    /// <param name="Member">Whose customer it was then.</param>
    /// <param name="Amount">Yuan the deal is about; as before where missing.</param>
    /// <param name="ExpectedOn">When it is expected to be signed; as before where missing.</param>
    /// <param name="Words">The message that said so.</param>
    public sealed record StageMoved(
        CustomerId Customer,
        StageKey Stage,
        LocalDate On,
        MemberId? Member = null,
        Money? Amount = null,
        LocalDate? ExpectedOn = null,
        string? Words = null) : OfPipeline;

    /// <param name="Member">Whose customer it was then.</param>
    /// <param name="Amount">Yuan; that of the open deal where missing.</param>
    /// <param name="Words">The reason as it was told.</param>
    public sealed record DealLost(
        CustomerId Customer,
        LossReason Reason,
        LocalDate On,
        MemberId? Member = null,
        Money? Amount = null,
        string? Words = null) : OfPipeline;

    /// <summary>The documents that a stage needs are there.</summary>
    public sealed record DocumentsFiled(CustomerId Customer, StageKey Stage, LocalDate On) : OfPipeline;
}
