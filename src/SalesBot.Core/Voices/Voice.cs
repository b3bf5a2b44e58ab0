using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Voices;

/// <summary>One sentence in which a member tells what a customer has trouble with, or what a rival does.</summary>
/// <param name="Record">Number of the entry that told it.</param>
/// <param name="At">When it was told.</param>
/// <param name="Customer">Whose trouble it is; nobody (0) where the sentence names no customer.</param>
/// <param name="Theme">Null where it tells of a rival only, or of a trouble of no known theme.</param>
public sealed record Voice(long Record, Instant At, MemberId By, CustomerId Customer, Pain? Theme, bool IsOfRival, string Text);
