using NodaTime;

namespace SalesBot.Store;

/// <summary>A message that the store knows.</summary>
/// <param name="Message">As it came.</param>
/// <param name="IsWorked">False while it is only kept: working it will append its entries. True when <paramref name="Entries"/> is final.</param>
/// <param name="Entries">What it recorded; empty when it is not worked or led to nothing.</param>
/// <param name="Replies">What it is answered, as appended; empty where nothing was.</param>
/// <param name="AnsweredAt">Null while an answer is owed, or was given by a process that died before it noted so.</param>
internal sealed record StoredMessage(IncomingMessage Message, bool IsWorked, EntryRange Entries, ReadOnlyMemory<byte> Replies, Instant? AnsweredAt);
