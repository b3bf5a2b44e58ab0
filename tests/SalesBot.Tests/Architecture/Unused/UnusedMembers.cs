using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SalesBot.Tests.Architecture.Unused;

/// <summary>
/// Methods, properties and fields that no instruction outside themselves uses. Tests do not count: what they alone use is dead as well.
/// What the compiler writes, what a base type or an interface asks for, and what a wire or a page reads by reflection is not looked at;
/// constants and the values of enums leave no trace in instructions.
/// </summary>
internal static class UnusedMembers
{
    /// <returns>"Type.Member" for each that nothing uses, in ordinal order.</returns>
    internal static IReadOnlyList<string> In(params string[] assemblyPaths)
    {
        using Assemblies read = new(assemblyPaths);
        var keys = read.Types.SelectMany(type => type.Fields).SelectMany(KeysOf).ToHashSet(StringComparer.Ordinal);
        var used = read.Types.SelectMany(type => type.Methods).Where(method => method.HasBody && !IsOfRecord(method)).SelectMany(UsedBy).ToHashSet(StringComparer.Ordinal);
        return [.. read.Types.Where(type => IsWritten(type) && !keys.Contains(type.FullName)).SelectMany(type => Members(type, used)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Members(TypeDefinition type, HashSet<string> used) =>
    [
        .. type.Methods.Where(method => IsWritten(method) && !used.Contains(KeyOf(method))).Select(method => $"{type.FullName}.{method.Name}"),
        .. type.Properties.Where(property => IsWritten(property) && !used.Contains(KeyOf(property.GetMethod))).Select(property => $"{type.FullName}.{property.Name}"),
        .. type.Fields.Where(field => IsWritten(field) && !used.Contains(KeyOf(field))).Select(field => $"{type.FullName}.{field.Name}"),
    ];

    /// <summary>A record that is a key is looked at as a whole.</summary>
    private static IEnumerable<string> KeysOf(FieldDefinition field) =>
        field.FieldType is GenericInstanceType { Name: "Dictionary`2" or "HashSet`1" or "SortedSet`1" } collection ? [collection.GenericArguments[0].FullName] : [];

    /// <summary>What the body of a method uses, but for the method itself, so that what calls only itself counts as unused.</summary>
    private static IEnumerable<string> UsedBy(MethodDefinition method)
    {
        string self = KeyOf(method);
        return method.Body.Instructions.Select(instruction => instruction.Operand switch
        {
            MethodReference called => KeyOf(called),
            FieldReference field when instruction.OpCode.Code is not (Code.Stfld or Code.Stsfld) => KeyOf(field),
            _ => "",
        }).Where(key => key.Length > 0 && key != self);
    }

    /// <summary>What the compiler writes for every record looks at all of its properties.</summary>
    private static bool IsOfRecord(MethodDefinition method) =>
        IsGenerated(method) && method.Name is "PrintMembers" or "GetHashCode" or "Equals" or "Deconstruct" or ".ctor";

    private static string KeyOf(MethodReference method) => $"{method.DeclaringType.GetElementType().FullName}.{method.Name}({string.Join(',', method.Parameters.Select(parameter => parameter.ParameterType.FullName))})";

    private static string KeyOf(FieldReference field) => $"{field.DeclaringType.GetElementType().FullName}.{field.Name}";

    private static bool IsWritten(TypeDefinition type) => !type.IsEnum && !type.FullName.Contains('<', StringComparison.Ordinal) && !IsGenerated(type) && !IsOnWire(type) && !IsPage(type);

    /// <summary>Facts and commands are read and written by reflection.</summary>
    private static bool IsOnWire(TypeDefinition type) => type.DeclaringType?.Name is "Fact" or "Command";

    /// <summary>Pages and their handlers are called by name.</summary>
    private static bool IsPage(TypeDefinition type) => type.BaseType is { } above && (above.Name is "Page" or "PageModel" || above.Name.StartsWith("RazorPage", StringComparison.Ordinal));

    private static bool IsWritten(MethodDefinition method) =>
        !method.IsConstructor && !method.IsSpecialName && !method.IsVirtual && !method.Name.Contains('<', StringComparison.Ordinal) && !IsGenerated(method) && method.Name != "Main";

    private static bool IsWritten(PropertyDefinition property) =>
        property.GetMethod is { IsVirtual: false } && property.Name != "EqualityContract" && !IsGenerated(property);

    private static bool IsWritten(FieldDefinition field) => !field.IsLiteral && !field.IsSpecialName && field.CustomAttributes.All(attribute => attribute.AttributeType.Name != "DecimalConstantAttribute") && !field.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsGenerated(ICustomAttributeProvider member) =>
        member.CustomAttributes.Any(attribute => attribute.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute");

    /// <summary>The types of several assemblies, read together.</summary>
    private sealed class Assemblies : IDisposable
    {
        private readonly AssemblyDefinition[] _read;

        internal Assemblies(IEnumerable<string> paths) => _read = [.. paths.Select(path => AssemblyDefinition.ReadAssembly(path))];

        internal IEnumerable<TypeDefinition> Types => _read.SelectMany(one => one.MainModule.GetTypes());

        public void Dispose()
        {
            foreach (var one in _read) one.Dispose();
        }
    }
}
