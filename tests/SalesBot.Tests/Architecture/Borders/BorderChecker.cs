using Mono.Cecil;
using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Architecture.Borders;

/// <summary>Reads a compiled program and lists every use of a type that the table does not allow.</summary>
internal sealed class BorderChecker(IReadOnlyDictionary<string, Border> table)
{
    private const string Root = "SalesBot";
    private const string Core = "SalesBot.Core.";

    internal IReadOnlyList<Crossing> Crossings(string assemblyPath)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        return [.. assembly.MainModule.GetTypes().SelectMany(Crossings).Distinct().OrderBy(crossing => crossing.ToString(), StringComparer.Ordinal)];
    }

    private IEnumerable<Crossing> Crossings(TypeDefinition type)
    {
        var user = Outermost(type);
        if (!IsOurs(user) || IsCore(user))
        {
            return [];
        }

        var from = RowOf(user);
        var used = TypesUsed.By(type).Select(Outermost).Where(IsOurs).DistinctBy(other => other.FullName);
        return used.Where(other => !IsAllowed(from, other)).Select(other => new Crossing(from, FolderOf(other), user.FullName, other.FullName));
    }

    private bool IsAllowed(string from, TypeReference used)
    {
        if (!table.TryGetValue(from, out var border))
        {
            return false;
        }

        return IsCore(used)
            ? !border.NotOfTheCore.Any(folder => IsIn($"{Core}{folder}", used.Namespace))
            : RowOf(used) is var to && (to == from || to == BorderTable.Beside || border.MayUse.Contains(to));
    }

    private string FolderOf(TypeReference type) => IsCore(type) ? type.Namespace[(Root.Length + 1)..] : RowOf(type);

    /// <summary>The longest row that the type's folder lies in, else the folder as it stands.</summary>
    private string RowOf(TypeReference type)
    {
        if (type.Name == BorderTable.Program)
        {
            return BorderTable.Program;
        }

        var folder = type.Namespace.Length > Root.Length ? type.Namespace[(Root.Length + 1)..] : BorderTable.Beside;
        return table.Keys.Where(row => row.Length > 0 && IsIn(row, folder)).MaxBy(row => row.Length) ?? folder;
    }

    private static bool IsIn(string folder, string @namespace) =>
        @namespace == folder || @namespace.StartsWith(folder + ".", StringComparison.Ordinal);

    private static bool IsOurs(TypeReference type) =>
        IsIn(Root, type.Namespace) || (type.Namespace.Length == 0 && type.Name == BorderTable.Program);

    private static bool IsCore(TypeReference type) => (type.Namespace + ".").StartsWith(Core, StringComparison.Ordinal);

    // Async bodies, iterators and lambdas are compiled into types nested in the one that wrote them.
    private static TypeReference Outermost(TypeReference type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
