using NodaTime;
using SalesBot.Core.Applying;

namespace SalesBot.Core.PublicPool;

/// <summary>What protects a customer.</summary>
/// <param name="Until">The last day on which it holds; null where no day is set.</param>
/// <param name="Order">The order that protects, if one does.</param>
public readonly record struct Protection(ProtectionKind Kind, LocalDate? Until = null, Order? Order = null);
