using NodaTime;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Personas;

/// <summary>What somebody learnt about a customer.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
public sealed record CustomerNote(long Record, LocalDate On, Aspect Aspect, string Text);
