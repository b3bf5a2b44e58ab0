using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels;

/// <summary>An answer that is still being worked.</summary>
/// <param name="Since">When the message was heard.</param>
/// <param name="Language">The speaker's, for a word meanwhile.</param>
internal sealed record Waiting(Instant Since, Language Language);
