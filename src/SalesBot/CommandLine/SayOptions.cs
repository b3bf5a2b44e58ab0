using NodaTime;

namespace SalesBot.CommandLine;

/// <param name="Data">The folder that holds the journal.</param>
/// <param name="Name">The member who writes, by name or alias.</param>
/// <param name="At">Now where missing.</param>
/// <param name="Json">Whether the reply is printed as <c>talk</c> prints it.</param>
internal sealed record SayOptions(string Data, string Name, string Text, Instant? At, bool Json);
