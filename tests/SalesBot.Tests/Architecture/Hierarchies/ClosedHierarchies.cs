using Mono.Cecil;

namespace SalesBot.Tests.Architecture.Hierarchies;

/// <summary>
/// Every abstract record is a closed set of cases: no constructor that others could call, and each case nested in it and
/// sealed. A family of cases is an abstract record between; it is nested beside its cases. Only so can a switch name them all.
/// </summary>
internal static class ClosedHierarchies
{
    /// <returns>The full names of the abstract records that were looked at.</returns>
    internal static IReadOnlyList<string> In(string assemblyPath) => Read(assemblyPath, types => types.Where(IsAbstractRecord).Select(type => type.FullName));

    /// <returns>One line for each way in which a hierarchy is open.</returns>
    internal static IReadOnlyList<string> Openings(string assemblyPath) =>
        Read(assemblyPath, types => types.Where(IsAbstractRecord).SelectMany(root => Openings(root, types)));

    private static IEnumerable<string> Openings(TypeDefinition root, TypeDefinition[] all) =>
    [
        .. root.Methods.Where(method => method.IsConstructor && !method.IsStatic && !method.IsPrivate && !IsCopy(method) && !(IsFamily(root) && method.IsFamilyAndAssembly))
            .Select(_ => $"{root.Name} has a constructor that is not private"),
        .. all.Where(type => type.BaseType?.FullName == root.FullName).SelectMany(type => Openings(type, root)),
    ];

    private static IEnumerable<string> Openings(TypeDefinition @case, TypeDefinition root) =>
    [
        .. @case.DeclaringType?.FullName != (IsFamily(root) ? root.DeclaringType : root).FullName ? [$"{root.Name} has the case {@case.Name} elsewhere"] : Array.Empty<string>(),
        .. !@case.IsSealed && !@case.IsAbstract ? [$"{root.Name} has the case {@case.Name}, which is not sealed"] : Array.Empty<string>(),
    ];

    private static bool IsFamily(TypeDefinition record) => record.DeclaringType is { } outer && IsAbstractRecord(outer) && record.IsAbstract;

    // The compiler gives every record a protected constructor that copies; it needs an instance, so it opens nothing.
    private static bool IsCopy(MethodDefinition constructor) =>
        constructor.Parameters.Count == 1 && constructor.Parameters[0].ParameterType.FullName == constructor.DeclaringType.FullName;

    private static bool IsAbstractRecord(TypeDefinition type) =>
        type.IsAbstract && !type.IsSealed && type.Methods.Any(method => method.Name == "<Clone>$");

    private static IReadOnlyList<string> Read(string assemblyPath, Func<TypeDefinition[], IEnumerable<string>> read)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        return [.. read([.. assembly.MainModule.GetTypes()])];
    }
}
