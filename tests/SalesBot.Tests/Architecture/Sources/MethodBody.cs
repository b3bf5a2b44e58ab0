using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Tests.Architecture.Sources;

/// <summary>The body of a method, constructor, operator, accessor or local function.</summary>
/// <param name="Lines">Lines between the braces, or of the expression after the arrow; at least 1.</param>
/// <param name="Nesting">How deep branches and loops stand in each other: 0 without any. An else-if is as deep as its if.</param>
internal sealed record MethodBody(string Name, int Lines, int Nesting)
{
    internal static IEnumerable<MethodBody> In(SourceFile file) => file.Root.DescendantNodes().SelectMany(Bodies);

    private static IEnumerable<MethodBody> Bodies(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => Measure(method, NameOf(method), method.Body, method.ExpressionBody),
        AccessorDeclarationSyntax accessor => Measure(accessor, accessor.Keyword.Text, accessor.Body, accessor.ExpressionBody),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } property => Measure(property, property.Identifier.Text, null, arrow),
        LocalFunctionStatementSyntax local => Measure(local, local.Identifier.Text, local.Body, local.ExpressionBody),
        _ => [],
    };

    private static IEnumerable<MethodBody> Measure(SyntaxNode node, string name, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow)
    {
        if (block is not null)
        {
            var lines = Math.Max(1, LineOf(block.CloseBraceToken) - LineOf(block.OpenBraceToken) - 1);
            yield return new MethodBody(Qualified(node, name), lines, Deepest(block, 0));
        }
        else if (arrow is not null)
        {
            var lines = LineOf(arrow.Expression.GetLastToken()) - LineOf(arrow.Expression.GetFirstToken()) + 1;
            yield return new MethodBody(Qualified(node, name), lines, Deepest(arrow, 0));
        }
    }

    private static string NameOf(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        OperatorDeclarationSyntax @operator => @operator.OperatorToken.Text,
        _ => method.Kind().ToString(),
    };

    private static string Qualified(SyntaxNode node, string name) =>
        node.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() is { } type ? $"{type.Identifier.Text}.{name}" : name;

    private static int LineOf(SyntaxToken token) => token.GetLocation().GetLineSpan().EndLinePosition.Line;

    private static int Deepest(SyntaxNode node, int depth)
    {
        var deepest = depth;
        foreach (var child in node.ChildNodes().Where(child => child is not LocalFunctionStatementSyntax))
        {
            deepest = Math.Max(deepest, Deepest(child, DepthOf(child, depth)));
        }

        return deepest;
    }

    // A lambda is a body of its own and begins anew.
    private static int DepthOf(SyntaxNode node, int depth) => node switch
    {
        AnonymousFunctionExpressionSyntax => 0,
        IfStatementSyntax { Parent: ElseClauseSyntax } => depth,
        IfStatementSyntax or SwitchStatementSyntax or CommonForEachStatementSyntax => depth + 1,
        ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax => depth + 1,
        _ => depth,
    };
}
