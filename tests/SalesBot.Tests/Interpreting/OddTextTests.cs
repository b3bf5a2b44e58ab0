using System.Diagnostics;
using System.Globalization;
using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Tests.Interpreting;

/// <summary>
/// Text that nobody means: it may be anything, and nothing may come of it. The same texts at every run; by hand as many others as SALESBOT_FUZZ says.
/// </summary>
public sealed class OddTextTests
{
    private const int Seed = 20260916;
    private const int FewestRounds = 10_000;

    // So slow that no busy machine fails it, and a pattern that runs away does.
    private static readonly TimeSpan LongestRead = TimeSpan.FromMilliseconds(250);

    private static readonly string[] Joints = ["", " ", "，", ", ", "。", "\n", "吗", "? "];

    private static readonly LocalDateTime Now = new(2026, 9, 16, 10, 0);

    private static readonly string[] Scripts = ["абвгдежз", "أبجدهوز", "אבגדהוז", "ひらがなカタカナ", "한국어문자", "αβγδεζ", "ไทยอักษร", "हिन्दी", "😀🎉🏆👍", "\0\u0001\u001b\u200b\ufeff\ud800\udc00\ufffc", "<b>&amp;</b>{}[]|`~^", "0123456789.,%￥$-+/:"];

    [Fact]
    public void Random_strings_record_nothing_and_break_nothing()
    {
        var (random, corpus) = (Chance(), Corpus.Of("company-a"));
        for (var i = 0; i < Rounds; i++)
        {
            var text = RandomText(random);
            Assert.False(Read(text, "张伟", corpus).Any(Records), text);
        }
    }

    [Fact]
    public void Words_of_messages_thrown_together_break_nothing_and_are_read_at_once()
    {
        var (random, corpus) = (Chance(), Corpus.Of("company-a", "utterances-zh", "utterances-en"));
        string[] pieces = [.. corpus.Messages.SelectMany(message => Pieces((string)message["text"]!))];
        Read(string.Concat(pieces.Take(20)), "张伟", corpus);
        for (var i = 0; i < Rounds; i++)
        {
            var text = string.Join(Joints[random.Next(Joints.Length)], random.GetItems(pieces, random.Next(1, 14)));
            // A machine with other work stops any of these for a while, but not every one.
            Assert.True(Enumerable.Range(0, 5).Any(_ => IsReadAtOnce(text, corpus)), text);
        }
    }

    [Fact]
    public void Messages_cut_and_shuffled_break_nothing()
    {
        var (random, corpus) = (Chance(), Corpus.Of("company-a", "utterances-zh", "utterances-en"));
        foreach (var text in corpus.Messages.Select(message => (string)message["text"]!))
        {
            var characters = text.ToCharArray();
            random.Shuffle(characters);
            Read(new string(characters), "张伟", corpus);
            Read(text[random.Next(text.Length)..], null, corpus);
            Read(text[..random.Next(text.Length)] + "\ud83d", "张伟", corpus);
            Read($"<at>{text}</at>&nbsp;", "nobody", corpus);
        }
    }

    [Fact]
    public void A_message_of_more_than_4000_characters_means_nothing() =>
        Assert.Empty(Interpreter.Interpret(new string('a', 3995) + "宏达签了12万，预付", Now, "张伟", Corpus.Of("company-a").Names).Commands);

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("SALESBOT_FUZZ"), CultureInfo.InvariantCulture, out var rounds) ? rounds : FewestRounds;

    // Beyond the fixed texts every run by hand tries others.
    private static Random Chance() => Rounds > FewestRounds ? new Random(Rounds) : new Random(Seed);

    private static bool IsReadAtOnce(string text, Corpus corpus)
    {
        var started = Stopwatch.GetTimestamp();
        Read(text, "张伟", corpus);
        return Stopwatch.GetElapsedTime(started) < LongestRead;
    }

    private static IReadOnlyList<Command> Read(string text, string? speaker, Corpus corpus) => Interpreter.Interpret(text, Now, speaker, corpus.Names).Commands;

    // A message cut wherever one could be: into words of English, into pairs of Chinese characters.
    private static IEnumerable<string> Pieces(string text) => text.Split(' ', '，', ',').SelectMany(word => word.Any(c => c > '\u2e80') ? word.Chunk(3).Select(chars => new string(chars)) : [word]);

    private static bool Records(Command command) => Scored.Records(CommandWire.IntentOf(command));

    private static string RandomText(Random random)
    {
        var text = new char[random.Next(1, 80)];
        for (var i = 0; i < text.Length; i++)
        {
            var script = Scripts[random.Next(Scripts.Length)];
            text[i] = random.Next(3) == 0 ? (char)random.Next(0x4e00, 0x9fff) : random.Next(4) == 0 ? (char)random.Next(32, 127) : script[random.Next(script.Length)];
        }

        return new string(text);
    }
}
