using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Documents;

/// <summary>What understanding is measured on: a product that knew it by heart would understand nobody else.</summary>
internal static partial class TestCompany
{
    /// <summary>Names of the customers, and whole messages longer than a word or two of the trade.</summary>
    internal static IReadOnlySet<string> Phrases() =>
        Matches(CustomerName(), "tests/data/company-a.yaml")
            .Concat(Matches(MessageText(), "tests/data/utterances-zh.jsonl").Where(message => message.Length >= 8))
            .Concat(Matches(MessageText(), "tests/data/utterances-en.jsonl").Where(message => message.Count(' '.Equals) >= 2))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Texts of the source that hold one of the phrases; comments may quote them.</summary>
    internal static IEnumerable<string> KnownByHeart(SourceFile file, IReadOnlySet<string> phrases) => file.Root.DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        .SelectMany(token => phrases.Where(phrase => token.ValueText.Contains(phrase, StringComparison.Ordinal)))
        .Select(phrase => $"{file.Path} knows \"{phrase}\"");

    private static IEnumerable<string> Matches(Regex pattern, string path) =>
        pattern.Matches(File.ReadAllText(Checkout.PathOf(path))).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("""name: *"?(?<text>[^",}\n]+)""")]
    private static partial Regex CustomerName();

    [GeneratedRegex("""
        "text": *"(?<text>[^"\\]+)"
        """)]
    private static partial Regex MessageText();
}
