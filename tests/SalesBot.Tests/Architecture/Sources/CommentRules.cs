using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Tests.Architecture.Sources;

/// <summary>No regions, no code in comments, and no rule that is fought instead of kept or turned off.</summary>
internal static class CommentRules
{
    private const int SuppressionsPerRule = 2;

    internal static IEnumerable<Offence> Regions(SourceFile file) => Trivia(file, SyntaxKind.RegionDirectiveTrivia)
        .Select(trivia => new Offence("region", At(file, trivia), "a long file is split, not folded"));

    internal static IEnumerable<Offence> CommentedOutCode(SourceFile file) => Trivia(file, SyntaxKind.SingleLineCommentTrivia)
        .Where(comment => comment.ToString().TrimEnd() is var text && (text.EndsWith(';') || text.EndsWith('{') || text.EndsWith('}')))
        .Select(comment => new Offence("commented-out code", At(file, comment), comment.ToString()));

    internal static IEnumerable<Offence> NullableOff(SourceFile file) => Trivia(file, SyntaxKind.NullableDirectiveTrivia)
        .Select(trivia => new Offence("nullable off", At(file, trivia), "null is part of every signature"));

    /// <summary>A rule that needs a third pragma is turned off or the code is wrong.</summary>
    internal static IEnumerable<Offence> SuppressedTooOften(IReadOnlyCollection<SourceFile> files) => files
        .SelectMany(file => Trivia(file, SyntaxKind.PragmaWarningDirectiveTrivia)
            .Select(trivia => (PragmaWarningDirectiveTriviaSyntax)trivia.GetStructure()!)
            .Where(pragma => pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            .SelectMany(pragma => pragma.ErrorCodes.Select(code => (Rule: code.ToString(), Where: file.Path))))
        .GroupBy(pragma => pragma.Rule, StringComparer.Ordinal)
        .Where(pragmas => pragmas.Count() > SuppressionsPerRule)
        .Select(pragmas => new Offence("suppressed too often", pragmas.Key, string.Join(", ", pragmas.Select(pragma => pragma.Where))));

    private static IEnumerable<SyntaxTrivia> Trivia(SourceFile file, SyntaxKind kind) =>
        file.Root.DescendantTrivia().Where(trivia => trivia.IsKind(kind));

    private static string At(SourceFile file, SyntaxTrivia trivia) => $"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
}
