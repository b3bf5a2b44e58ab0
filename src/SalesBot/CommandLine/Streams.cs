using System.Text;
using NodaTime;

namespace SalesBot.CommandLine;

/// <summary>What a verb reads from, writes to and tells the time by.</summary>
internal sealed record Streams(TextReader Input, TextWriter Output, TextWriter Errors, IClock Clock)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own, in UTF-8 whatever the terminal's settings say, each line written out at once.</summary>
    public static Streams OfProcess() => new(
        new StreamReader(Console.OpenStandardInput(), Utf8, detectEncodingFromByteOrderMarks: true),
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
#pragma warning disable RS0030 // Here, and nowhere else.
        SystemClock.Instance);
#pragma warning restore RS0030

    private static StreamWriter Writer(Stream stream) => new(stream, Utf8) { AutoFlush = true, NewLine = "\n" };
}
