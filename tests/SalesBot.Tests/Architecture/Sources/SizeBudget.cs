using System.Globalization;

namespace SalesBot.Tests.Architecture.Sources;

/// <summary>How long files and bodies may be, and how deep.</summary>
internal static class SizeBudget
{
    private const int LongestFile = 300;
    private const int LongestTestFile = 500;
    private const int LongestBody = 40;
    private const int DeepestNesting = 2;

    internal static IEnumerable<Offence> Files(SourceFile file)
    {
        var most = file.IsTest ? LongestTestFile : LongestFile;
        return file.Lines.Length > most ? [new Offence("file length", file.Path, $"has {file.Lines.Length} lines, {most} are allowed")] : [];
    }

    internal static IEnumerable<Offence> Bodies(SourceFile file) => MethodBody.In(file)
        .Where(body => body.Lines > LongestBody)
        .Select(body => new Offence("body length", $"{file.Path}:{body.Name}", $"has {body.Lines} lines, {LongestBody} are allowed"));

    internal static IEnumerable<Offence> Nesting(SourceFile file) => MethodBody.In(file)
        .Where(body => body.Nesting > DeepestNesting)
        .Select(body => new Offence("nesting", $"{file.Path}:{body.Name}", $"is {body.Nesting} deep, {DeepestNesting} is allowed"));

    /// <summary>Over the product's files taken together: half of them are short, and nearly all of them.</summary>
    internal static IEnumerable<Offence> Spread(IReadOnlyCollection<SourceFile> product)
    {
        var files = product.Select(file => file.Lines.Length).ToArray();
        var bodies = product.SelectMany(MethodBody.In).Select(body => body.Lines).ToArray();
        return
        [
            .. Percentile("file lines", files, 50, 60),
            .. Percentile("file lines", files, 95, 200),
            .. Percentile("body lines", bodies, 50, 5),
            .. Percentile("body lines", bodies, 95, 25),
        ];
    }

    /// <summary>By nearest rank.</summary>
    private static IEnumerable<Offence> Percentile(string what, int[] values, int percent, int most)
    {
        var rank = ((values.Length * percent) + 99) / 100;
        var value = values.Order().ElementAtOrDefault(rank - 1);
        return value > most ? [new Offence("spread", what, string.Create(CultureInfo.InvariantCulture, $"p{percent} is {value}, {most} is allowed"))] : [];
    }
}
