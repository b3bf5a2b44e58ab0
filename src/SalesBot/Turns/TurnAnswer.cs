using SalesBot.Core.Commands;
using SalesBot.Core.Replies;

namespace SalesBot.Turns;

/// <summary>What a turn came to.</summary>
/// <param name="Commands">As understood and completed.</param>
/// <param name="WasSeen">Whether the message had been taken before; then nothing was recorded now and the replies are those of then.</param>
internal sealed record TurnAnswer(IReadOnlyList<Command> Commands, IReadOnlyList<Reply> Replies, bool WasSeen = false);
