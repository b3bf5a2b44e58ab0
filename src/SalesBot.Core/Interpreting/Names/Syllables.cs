using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>Characters by how they sound, so that a name typed or dictated with the wrong character of the right sound is still found.</summary>
internal static class Syllables
{
    // Folded characters live in the private use area, where no message character of meaning lives.
    private const char First = '\ue000';

    private static readonly FrozenDictionary<char, string> Readings = ReadTable();

    private static readonly FrozenDictionary<char, char> Folds = FoldTable();

    /// <summary>The toneless reading of a character ("hong"); null where the table has none.</summary>
    public static string? Of(char han) => Readings.GetValueOrDefault(han);

    /// <summary>The same character for all that sound alike; <paramref name="c"/> itself where no reading is known.</summary>
    public static char Fold(char c) => Folds.TryGetValue(c, out var fold) ? fold : c;

    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(source[i]);
        }
    });

    private static FrozenDictionary<char, string> ReadTable()
    {
        var readings = new Dictionary<char, string>();
        foreach (var row in SyllableTable.Rows.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var end = 0;
            while (TextScan.IsLetter(row[end]))
            {
                end++;
            }

            foreach (var c in row.AsSpan(end))
            {
                readings[c] = row[..end];
            }
        }

        return readings.ToFrozenDictionary();
    }

    private static FrozenDictionary<char, char> FoldTable()
    {
        var classes = new Dictionary<string, char>(StringComparer.Ordinal);
        var folds = new Dictionary<char, char>();
        foreach (var (han, reading) in Readings.OrderBy(pair => pair.Key))
        {
            var sound = Blurred(reading);
            if (!classes.TryGetValue(sound, out var fold))
            {
                fold = (char)(First + classes.Count);
                classes[sound] = fold;
            }

            folds[han] = fold;
        }

        return folds.ToFrozenDictionary();
    }

    // Speakers of many regions, and so their keyboards, do not part zh from z, ch from c, sh from s, ang from an, eng from en, ing from in.
    private static string Blurred(string reading)
    {
        if (reading.Length > 2 && reading[1] == 'h') reading = reading[0] + reading[2..];
        return reading.EndsWith("ng", StringComparison.Ordinal) && reading[^3] != 'o' ? reading[..^1] : reading;
    }
}
