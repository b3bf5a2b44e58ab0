using Mono.Cecil;

namespace SalesBot.Tests.Architecture.Purity;

/// <summary>
/// What the ban list of the core cannot see: it knows calls only, this reads what the compiled core refers to and what
/// stands in its signatures. An offence is one line that names the thing.
/// </summary>
internal static class CorePurity
{
    private static readonly HashSet<string> Assemblies = new(StringComparer.Ordinal)
    {
        "NodaTime", "System.Collections", "System.Collections.Concurrent", "System.Collections.Immutable", "System.Linq", "System.Memory",
        "System.Runtime", "System.Runtime.Extensions", "System.Runtime.InteropServices", "System.Runtime.Numerics",
        // SHA-256 for the journal's chain; its random numbers are on the ban list.
        "System.Security.Cryptography",
        "System.Text.Encoding.Extensions", "System.Text.Encodings.Web", "System.Text.Json", "System.Text.RegularExpressions",
    };

    private static readonly string[] Namespaces = ["System.IO", "System.Net", "System.Threading.Tasks", "System.Timers", "System.Diagnostics.Tracing"];

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeProvider", "System.Random",
        "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Threading.Thread", "NodaTime.SystemClock", "NodaTime.IClock",
    };

    private static readonly HashSet<string> Floating = new(StringComparer.Ordinal) { "System.Double", "System.Single", "System.Half" };

    internal static IReadOnlyList<string> Offences(string assemblyPath)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        var module = assembly.MainModule;
        return
        [
            .. module.AssemblyReferences.Where(reference => !Assemblies.Contains(reference.Name)).Select(reference => $"refers to assembly {reference.Name}"),
            .. module.GetTypeReferences().Where(IsImpure).Select(type => $"mentions {type.FullName}"),
            .. module.GetTypes().SelectMany(FloatingPoint),
        ];
    }

    private static bool IsImpure(TypeReference type) => Types.Contains(type.FullName)
        || Namespaces.Any(banned => type.Namespace == banned || type.Namespace.StartsWith(banned + ".", StringComparison.Ordinal));

    private static IEnumerable<string> FloatingPoint(TypeDefinition type) =>
    [
        .. type.Fields.Where(field => IsFloating(field.FieldType)).Select(field => $"{field.FullName} is binary floating point"),
        .. type.Methods.Where(HasFloating).Select(method => $"{method.FullName} has binary floating point in its signature"),
    ];

    private static bool HasFloating(MethodDefinition method) =>
        IsFloating(method.ReturnType) || method.Parameters.Any(parameter => IsFloating(parameter.ParameterType));

    private static bool IsFloating(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.Any(IsFloating),
        TypeSpecification wrapped => IsFloating(wrapped.ElementType),
        _ => Floating.Contains(type.FullName),
    };
}
