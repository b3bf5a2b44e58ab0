using SalesBot.Core.Replies;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>The answer to a message that is about the channel itself.</summary>
/// <param name="Message">As it is kept; null where it is not, or was before.</param>
internal sealed record KeptAnswer(IncomingMessage? Message, IReadOnlyList<Reply> Replies);
