namespace SalesBot.Tests.Architecture.Sources;

/// <summary>All rules for sources, run over a set of files.</summary>
internal static class SourceRules
{
    private static readonly string[] Pages = [".cs", ".razor", ".cshtml", ".js", ".css"];

    /// <summary>The sources of this checkout. Fixtures break rules on purpose.</summary>
    internal static IReadOnlyList<SourceFile> Tree() =>
    [
        .. Checkout.Files()
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("tests/Fixtures/", StringComparison.Ordinal) && Pages.Contains(Path.GetExtension(path)))
            .Order(StringComparer.Ordinal)
            .Select(SourceFile.Read),
    ];

    internal static IEnumerable<Offence> Offences(IReadOnlyCollection<SourceFile> files)
    {
        var code = files.Where(file => file.IsCSharp).ToArray();
        return
        [
            .. files.SelectMany(SizeBudget.Files),
            .. files.SelectMany(NamingRules.FolderNames),
            .. code.SelectMany(OfOneFile),
            .. SizeBudget.Spread([.. code.Where(file => !file.IsTest)]),
            .. NamingRules.FoldersNamedLikeATypeIn(code),
            .. CommentRules.SuppressedTooOften(code),
        ];
    }

    private static IEnumerable<Offence> OfOneFile(SourceFile file) =>
    [
        .. SizeBudget.Bodies(file),
        .. SizeBudget.Nesting(file),
        .. NamingRules.TypeNames(file),
        .. CommentRules.Regions(file),
        .. CommentRules.CommentedOutCode(file),
        .. CommentRules.NullableOff(file),
    ];
}
