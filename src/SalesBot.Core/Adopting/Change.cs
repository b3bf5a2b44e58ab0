using SalesBot.Core.Journal;

namespace SalesBot.Core.Adopting;

/// <summary>One thing that a company file says anew.</summary>
/// <param name="Fact">To be appended.</param>
/// <param name="Before">What was known of the same thing; null where it is new.</param>
public sealed record Change(Fact Fact, Fact? Before = null)
{
    /// <summary>Whether the two say the same: facts hold lists, which compare by content only as they are written.</summary>
    internal bool IsNothing => Before is not null && FactWire.Write(Fact).AsSpan().SequenceEqual(FactWire.Write(Before));
}
