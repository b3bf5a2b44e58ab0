using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Tests.Interpreting;

/// <summary>Text that nobody means: it may be anything, and nothing may come of it.</summary>
public sealed class OddTextTests
{
    private const int Seed = 20260916;

    private static readonly LocalDateTime Now = new(2026, 9, 16, 10, 0);

    private static readonly string[] Scripts = ["абвгдежз", "أبجدهوز", "אבגדהוז", "ひらがなカタカナ", "한국어문자", "αβγδεζ", "ไทยอักษร", "हिन्दी", "😀🎉🏆👍", "\0\u0001\u001b\u200b\ufeff\ud800\udc00\ufffc", "<b>&amp;</b>{}[]|`~^", "0123456789.,%￥$-+/:"];

    [Fact]
    public void Random_strings_record_nothing_and_break_nothing()
    {
        var (random, corpus) = (new Random(Seed), Corpus.Of("company-a"));
        for (var i = 0; i < 10_000; i++)
        {
            var text = RandomText(random);
            Assert.DoesNotContain(Interpreter.Interpret(text, Now, "张伟", corpus.Names).Commands, Records);
        }
    }

    [Fact]
    public void Messages_cut_and_shuffled_break_nothing()
    {
        var (random, corpus) = (new Random(Seed), Corpus.Of("company-a", "utterances-zh", "utterances-en"));
        foreach (var text in corpus.Messages.Select(message => (string)message["text"]!))
        {
            var characters = text.ToCharArray();
            random.Shuffle(characters);
            Interpreter.Interpret(new string(characters), Now, "张伟", corpus.Names);
            Interpreter.Interpret(text[random.Next(text.Length)..], Now, null, corpus.Names);
            Interpreter.Interpret(text[..random.Next(text.Length)] + "\ud83d", Now, "张伟", corpus.Names);
            Interpreter.Interpret($"<at>{text}</at>&nbsp;", Now, "nobody", corpus.Names);
        }
    }

    [Fact]
    public void A_message_of_more_than_4000_characters_means_nothing() =>
        Assert.Empty(Interpreter.Interpret(new string('a', 3995) + "宏达签了12万，预付", Now, "张伟", Corpus.Of("company-a").Names).Commands);

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
