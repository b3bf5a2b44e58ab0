using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SalesBot.Tests.Architecture.Sources;

namespace SalesBot.Tests.Architecture.Hierarchies;

/// <summary>
/// A switch over a closed hierarchy names every case; its last arm throws and never swallows. One that names no more than half of
/// the cases picks out a few, and may say what holds for the rest.
/// </summary>
internal static class SwitchRules
{
    /// <summary>How many cases each abstract record in the files has, by its name.</summary>
    internal static IReadOnlyDictionary<string, int> Hierarchies(IEnumerable<SourceFile> files) => files
        .SelectMany(file => file.Types().OfType<RecordDeclarationSyntax>())
        .Where(record => record.Modifiers.Any(SyntaxKind.AbstractKeyword))
        .GroupBy(record => record.Identifier.Text, StringComparer.Ordinal)
        .ToDictionary(parts => parts.Key, parts => parts.SelectMany(part => part.Members).OfType<RecordDeclarationSyntax>().Count(), StringComparer.Ordinal);

    internal static IEnumerable<Offence> Swallows(SourceFile file, IReadOnlyDictionary<string, int> hierarchies) => file.Root.DescendantNodes()
        .OfType<SwitchExpressionSyntax>()
        .Where(@switch => NamesMostCases(@switch, hierarchies))
        .SelectMany(@switch => @switch.Arms)
        .Where(arm => arm.Pattern is DiscardPatternSyntax && arm.WhenClause is null && !Throws(arm.Expression))
        .Select(arm => new Offence("swallowed case", $"{file.Path}:{arm.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", arm.ToString()));

    private static bool NamesMostCases(SwitchExpressionSyntax @switch, IReadOnlyDictionary<string, int> hierarchies) => @switch.Arms
        .SelectMany(arm => Names(arm.Pattern)).Distinct()
        .GroupBy(name => name.Hierarchy, StringComparer.Ordinal)
        .Any(names => hierarchies.TryGetValue(names.Key, out var cases) && names.Count() * 2 > cases);

    private static bool Throws(ExpressionSyntax expression) => expression is ThrowExpressionSyntax { Expression: ObjectCreationExpressionSyntax made }
        && made.Type.ToString().EndsWith("UnreachableException", StringComparison.Ordinal);

    private static IEnumerable<(string Hierarchy, string Case)> Names(PatternSyntax pattern) => pattern.DescendantNodesAndSelf().Select(node => node switch
    {
        QualifiedNameSyntax name => (name.Left.ToString(), name.Right.ToString()),
        MemberAccessExpressionSyntax name => (name.Expression.ToString(), name.Name.ToString()),
        _ => ("", ""),
    });
}
