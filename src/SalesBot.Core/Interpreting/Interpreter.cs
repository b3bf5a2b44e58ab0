using NodaTime;
using SalesBot.Core.Interpreting.Answering;
using SalesBot.Core.Interpreting.Building;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting;

/// <summary>
/// Reads Chinese and English messages without any service. Names are found first, then amounts and dates around them; the message is cut into
/// clauses, each clause is recognised by tables of words, clauses that tell of the same thing become one command, and its slots are read from them.
/// </summary>
public static class Interpreter
{
    /// <summary>UTF-16 units a message may have; longer ones mean nothing.</summary>
    public const int LongestMessage = 4_000;

    private const decimal SureAnswer = 0.98m;

    private const decimal SureNothing = 0.93m;

    /// <param name="text">The message as written.</param>
    /// <param name="now">The local wall-clock moment it is said at.</param>
    /// <param name="speaker">The speaker's name in the directory; null for nobody in particular.</param>
    /// <param name="directory">Everybody and everything that may be named.</param>
    /// <param name="fiscalYearStartMonth">The month the first quarter starts with, 1 to 12.</param>
    public static Understood Interpret(string text, LocalDateTime now, string? speaker, NameDirectory directory, int fiscalYearStartMonth = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(directory);
        if (text.Length > LongestMessage || string.IsNullOrWhiteSpace(text)) return new Understood([], 1, []);
        var plain = PlainText.Of(text);
        if (BareAnswer.Of(plain) is { } answer) return new Understood([answer], SureAnswer, [[]]);
        var message = Tokenizer.Read(plain, now, speaker, directory, fiscalYearStartMonth);
        return Gibberish.Is(message) ? new Understood([], SureNothing, []) : CommandBuilder.Build(message, FrameBuilder.Build(message));
    }
}
