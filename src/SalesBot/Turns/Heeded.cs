using SalesBot.Core.Deciding;
using SalesBot.Core.Proposing;

namespace SalesBot.Turns;

/// <summary>What a message amounts to.</summary>
/// <param name="Question">What a language model is to be asked first; then there are no intentions yet.</param>
internal sealed record Heeded(IReadOnlyList<Intention> Intentions, ModelQuestion? Question = null);
