using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Applying;

/// <summary>What a logged contact adds to its member's counts.</summary>
internal readonly record struct ContactCount(ContactKind Kind, LocalDate On);
