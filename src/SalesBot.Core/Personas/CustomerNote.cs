using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Personas;

/// <summary>What somebody learnt about a customer.</summary>
/// <param name="Record">Number of the entry that recorded it.</param>
public sealed record CustomerNote(long Record, MemberId By, LocalDate On, Aspect Aspect, string Text);
