using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SalesBot.Tests.Architecture.Compiled;

/// <summary>Every type that a compiled type mentions: in what it derives from, its members, their bodies and their attributes.</summary>
internal static class TypesUsed
{
    internal static IEnumerable<TypeReference> By(TypeDefinition type) => Mentioned(type).OfType<TypeReference>().SelectMany(Parts);

    private static IEnumerable<TypeReference?> Mentioned(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Attributes(type),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(Attributes),
        .. type.Methods.SelectMany(ByMethod),
    ];

    private static IEnumerable<TypeReference> ByMethod(MethodDefinition method) =>
    [
        .. Signature(method),
        .. Attributes(method),
        .. Constraints(method),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType).Where(caught => caught is not null) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(ByInstruction) : [],
    ];

    private static IEnumerable<TypeReference> ByInstruction(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        GenericInstanceMethod call => [call.DeclaringType, .. Signature(call.ElementMethod), .. call.GenericArguments],
        MethodReference call => [call.DeclaringType, .. Signature(call)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Signature(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference> Attributes(ICustomAttributeProvider of) =>
        of.CustomAttributes.SelectMany(attribute => attribute.ConstructorArguments
            .Select(argument => argument.Value).OfType<TypeReference>().Append(attribute.AttributeType));

    private static IEnumerable<TypeReference> Constraints(IGenericParameterProvider of) =>
        of.GenericParameters.SelectMany(parameter => parameter.Constraints).Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };
}
