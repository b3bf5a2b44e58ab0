using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SalesBot.CompanyFiles.Yaml;

/// <summary>
/// A value as its reader asks for it. Each reading answers null where nothing stands there, and also where something else stands there: then the
/// file is refused with what was expected.
/// </summary>
internal readonly partial record struct Value(Node? Node, int Line, string Path, Findings Findings)
{
    private const int LongestText = 200;

    private const int LongestShown = 60;

    public bool IsMissing => Node is null or Node.Scalar { IsEmpty: true };

    /// <summary>This value, which the file is refused without.</summary>
    public Value Required()
    {
        if (IsMissing) Refuse("is missing, and it is required");
        return this;
    }

    public void Refuse(string sentence) => Findings.Refuse(Line, Path, sentence);

    public void Remark(string sentence) => Findings.Remark(Line, Path, sentence);

    /// <summary>1 to 200 characters, trimmed, without control characters.</summary>
    public string? Text()
    {
        if (IsMissing) return null;
        if (Node is not Node.Scalar scalar) return Expected<string>("a text");
        var text = scalar.Text.Trim();
        if (text.Length is 0 or > LongestText) return Expected<string>($"a text of 1 to {LongestText} characters");
        return IsWellFormed(text) ? text : Expected<string>("a text without control characters");
    }

    /// <summary>A text that may also be empty or long, as addresses and hints are.</summary>
    public string? AnyText() => IsMissing ? null : Node is Node.Scalar scalar && IsWellFormed(scalar.Text) ? scalar.Text : Expected<string>("a text");

    /// <summary>A text of several lines, as templates are.</summary>
    public string? Lines()
    {
        if (IsMissing) return null;
        return Node is Node.Scalar scalar && scalar.Text.Split('\n').All(IsWellFormed) ? scalar.Text : Expected<string>("a text without control characters");
    }

    public bool? Flag() => Plain() switch
    {
        null => IsMissing ? null : ExpectedValue<bool>("true or false"),
        "true" => true,
        "false" => false,
        _ => ExpectedValue<bool>("true or false"),
    };

    public bool Flag(bool usual) => Flag() ?? usual;

    public int Whole(int least, int most, int usual) => Whole(least, most) ?? usual;

    public int? Whole(int least, int most)
    {
        if (IsMissing) return null;
        var read = int.TryParse(Plain(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return read && number >= least && number <= most ? number : ExpectedValue<int>(Invariant($"a whole number from {least} to {most}"));
    }

    /// <param name="what">What the number is, for the sentence.</param>
    public decimal? Number(decimal least, decimal most, string what = "a number")
    {
        if (IsMissing) return null;
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var read = decimal.TryParse(Plain(), style, CultureInfo.InvariantCulture, out var number);
        return read && number >= least && number <= most ? number : ExpectedValue<decimal>(Invariant($"{what} from {least} to {most}"));
    }

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(params (string Word, T Meaning)[] choices)
        where T : struct
    {
        if (IsMissing) return null;
        var text = (Node as Node.Scalar)?.Text;
        foreach (var (word, meaning) in choices)
        {
            if (word == text) return meaning;
        }

        return ExpectedValue<T>(Listed([.. choices.Select(choice => choice.Word)]));
    }

    /// <summary>One of a few words, which stands for itself.</summary>
    public string? Word(params string[] words)
    {
        if (IsMissing) return null;
        return Node is Node.Scalar scalar && words.Contains(scalar.Text) ? scalar.Text : Expected<string>(Listed(words));
    }

    /// <summary>The items of a list, none where it is missing.</summary>
    public IEnumerable<Value> Items()
    {
        if (IsMissing) return [];
        if (Node is not Node.Sequence sequence) return Expected<IEnumerable<Value>>("a list") ?? [];
        var (path, findings) = (Path, Findings);
        return sequence.Items.Select(item => new Value(item, item.Line, path, findings));
    }

    /// <summary>The mapping that stands here; an empty one where it is missing.</summary>
    public Fields Fields()
    {
        if (!IsMissing && Node is not Node.Mapping) Refuse($"expected keys with values, not {Shown()}");
        return new Fields(Node as Node.Mapping ?? new Node.Mapping(Line, []), Path, Findings);
    }

    /// <summary>"a, b or c".</summary>
    public static string Listed(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune)) return false;
        }

        return true;
    }

    /// <summary>Numbers, truth values and dates stand without quotes; in quotes they are texts.</summary>
    private string? Plain() => Node is Node.Scalar { IsPlain: true, IsEmpty: false } scalar ? scalar.Text : null;

    private T? Expected<T>(string what)
        where T : class
    {
        Refuse($"expected {what}, not {Shown()}");
        return null;
    }

    private T? ExpectedValue<T>(string what)
        where T : struct
    {
        Refuse($"expected {what}, not {Shown()}");
        return null;
    }

    private string Shown() => Node switch
    {
        null or Node.Scalar { IsEmpty: true } => "nothing",
        Node.Scalar { IsPlain: true, Text.Length: <= LongestShown } scalar => scalar.Text,
        Node.Scalar scalar => $"\"{OnOneLine(scalar.Text)}\"",
        Node.Sequence => "a list",
        Node.Mapping => "keys with values",
        _ => throw new UnreachableException(),
    };

    private static string OnOneLine(string text)
    {
        var cut = text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
        return string.Concat(cut.EnumerateRunes().Select(rune => Rune.IsControl(rune) ? " " : rune.ToString()));
    }
}
