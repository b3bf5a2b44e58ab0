using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Hierarchies;

/// <summary>A switch over a closed hierarchy names every case; its last arm throws and never swallows.</summary>
internal static class SwitchRules
{
    /// <summary>Names of the abstract records in the files.</summary>
    internal static IReadOnlySet<string> Hierarchies(IEnumerable<SourceFile> files) => files
        .SelectMany(file => file.Types().OfType<RecordDeclarationSyntax>())
        .Where(record => record.Modifiers.Any(SyntaxKind.AbstractKeyword))
        .Select(record => record.Identifier.Text)
        .ToHashSet(StringComparer.Ordinal);

    internal static IEnumerable<Offence> Swallows(SourceFile file, IReadOnlySet<string> hierarchies) => file.Root.DescendantNodes()
        .OfType<SwitchExpressionSyntax>()
        .Where(@switch => @switch.Arms.Count(arm => IsCaseOf(hierarchies, arm.Pattern)) > 1)
        .SelectMany(@switch => @switch.Arms)
        .Where(arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null && !Throws(arm.Expression))
        .Select(arm => new Offence("swallowed case", $"{file.Path}:{arm.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", arm.ToString()));

    private static bool Throws(ExpressionSyntax expression) =>
        expression is ThrowExpressionSyntax { Expression: ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "UnreachableException" } } };

    private static bool IsCaseOf(IReadOnlySet<string> hierarchies, PatternSyntax pattern) => pattern.DescendantNodesAndSelf()
        .OfType<QualifiedNameSyntax>().Select(name => name.Left.ToString())
        .Concat(pattern.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().Select(name => name.Expression.ToString()))
        .Any(hierarchies.Contains);
}
