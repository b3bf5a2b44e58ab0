using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Tests.Architecture.Sources;

/// <summary>One file of the source tree.</summary>
/// <param name="path">Below the root, with forward slashes.</param>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<SyntaxNode> _root = new(() => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot());

    internal string Path { get; } = path;

    internal string Text { get; } = text;

    internal string[] Lines { get; } = text.TrimEnd('\n').Split('\n');

    internal SyntaxNode Root => _root.Value;

    internal bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    internal bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    /// <summary>Folders from the root down, without the file.</summary>
    internal string[] Folders => Path.Split('/')[..^1];

    internal IEnumerable<BaseTypeDeclarationSyntax> Types() => Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    internal static SourceFile Read(string path) => new(path, File.ReadAllText(Checkout.PathOf(path)));
}
