using SalesBot.Core.Commands;
using SalesBot.Core.Proposing;
using SalesBot.Core.Replies;

namespace SalesBot.Turns;

/// <summary>What a turn came to.</summary>
/// <param name="Commands">As understood and completed.</param>
/// <param name="WasSeen">Whether the message had been taken before; then nothing was recorded now and the replies are those of then.</param>
/// <param name="Question">What a language model is to be asked before the message can be worked; nothing was done yet. Null where the turn is over.</param>
internal sealed record TurnAnswer(IReadOnlyList<Command> Commands, IReadOnlyList<Reply> Replies, bool WasSeen = false, ModelQuestion? Question = null);
