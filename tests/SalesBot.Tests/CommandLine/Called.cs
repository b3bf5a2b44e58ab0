using NodaTime;
using SalesBot.CommandLine;

namespace SalesBot.Tests.CommandLine;

/// <summary>The program called in this process, and what came of it.</summary>
internal sealed record Called(int ExitCode, string Output, string Errors)
{
    public static Called With(params string[] args) => On("", args);

    /// <param name="input">Standard input.</param>
    public static Called On(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var clock = new FixedClock(Instant.FromUtc(2026, 9, 16, 2, 0));
        var exitCode = SalesBotCommand.Run(args, new Streams(new StringReader(input), output, errors, clock));
        return new Called(exitCode, output.ToString(), errors.ToString());
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
