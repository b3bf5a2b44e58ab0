using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SalesBot.Tests.Architecture.Sources;

/// <summary>Names that say nothing, and folders that would hide a type.</summary>
internal static partial class NamingRules
{
    private static readonly HashSet<string> EmptyWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Processor", "Processors", "Data", "Info",
    };

    private static readonly HashSet<string> EmptyFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Common", "Shared", "Helpers", "Utils", "Utilities", "Models", "Services", "Misc",
    };

    internal static IEnumerable<Offence> TypeNames(SourceFile file) => file.Types()
        .Select(type => type.Identifier.Text)
        .Where(name => Words().Matches(name).Any(word => EmptyWords.Contains(word.Value)))
        .Select(name => new Offence("type name", $"{file.Path}:{name}", "says nothing: say what it is or does"));

    internal static IEnumerable<Offence> FolderNames(SourceFile file) => file.Folders
        .Where(EmptyFolders.Contains)
        .Select(folder => new Offence("folder name", file.Path, $"lies in {folder}, which says nothing"));

    /// <summary>No folder has the name of a type outside other types: inside that namespace the folder would hide the type.</summary>
    internal static IEnumerable<Offence> FoldersNamedLikeATypeIn(IReadOnlyCollection<SourceFile> files)
    {
        var types = files.SelectMany(file => file.Types()).Where(type => type.Parent is not TypeDeclarationSyntax)
            .Select(type => type.Identifier.Text).ToHashSet(StringComparer.Ordinal);
        return files.SelectMany(file => Enumerable.Range(1, file.Folders.Length).Select(depth => file.Folders[..depth]))
            .Where(folders => types.Contains(folders[^1])).DistinctBy(folders => string.Join('/', folders))
            .Select(folders => new Offence("folder named like a type", string.Join('/', folders), $"hides the type {folders[^1]}"));
    }

    [GeneratedRegex("[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+")]
    private static partial Regex Words();
}
