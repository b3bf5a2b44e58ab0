using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Samples;

/// <summary>
/// Makes some value of a type through its longest public constructor, always the same: what goes over a wire needs a value
/// in every place, not a sensible one.
/// </summary>
/// <param name="withOptional">Whether places that may stay empty are filled too.</param>
internal sealed class Specimen(bool withOptional)
{
    private static readonly Dictionary<Type, Func<string, object>> Known = new()
    {
        [typeof(string)] = name => $"{name.ToLowerInvariant()} 宏达 \"é\"",
        [typeof(bool)] = _ => true,
        [typeof(int)] = name => name == "Year" ? 2026 : 7,
        [typeof(long)] = _ => 9_007_199_254_740_993,
        [typeof(decimal)] = _ => 1234.5678m,
        [typeof(Money)] = _ => Money.FromYuan(120_000.5m),
        [typeof(Ratio)] = _ => Ratio.FromFraction(0.125m),
        [typeof(StageKey)] = _ => StageKey.FromStage(Stage.Shipping),
        [typeof(Terms)] = _ => Terms.Net(60),
        [typeof(LocalDate)] = _ => new LocalDate(2026, 9, 16),
        [typeof(LocalTime)] = _ => new LocalTime(17, 30),
        [typeof(AnnualDate)] = _ => new AnnualDate(2, 29),
        [typeof(Instant)] = _ => Instant.FromUtc(2026, 9, 16, 2, 0, 30),
        [typeof(SalesPeriod)] = _ => SalesPeriod.OfQuarter(new LocalDate(2026, 9, 16)),
        [typeof(JsonObject)] = _ => new JsonObject { ["intent"] = "sign_deal", ["slots"] = new JsonObject { ["amount"] = "120000" } },
        [typeof(Fact)] = _ => new Fact.PaymentReceived(new CustomerId(3), Money.FromYuan(5_000m), new LocalDate(2026, 9, 15)),
    };

    internal object Make(Type type, string name = "")
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (Known.TryGetValue(plain, out var make))
        {
            return make(name);
        }

        return plain.IsEnum ? Enum.GetValues(plain).Cast<object>().Last() : MakeComposed(plain, name);
    }

    private object MakeComposed(Type type, string name)
    {
        var parts = type.GetGenericArguments();
        return parts.Length switch
        {
            1 => Fill(typeof(List<>).MakeGenericType(parts), Make(parts[0], name)),
            2 => Fill(typeof(Dictionary<,>).MakeGenericType(parts), Make(parts[0], name), Make(parts[1], name)),
            _ => Construct(type),
        };
    }

    private object Construct(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(one => one.GetParameters().Length)
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{type} has no public constructor; name a value for it"));
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private object? Argument(ParameterInfo parameter) =>
        parameter.HasDefaultValue && !withOptional ? DefaultOf(parameter) : Make(parameter.ParameterType, parameter.Name!);

    // A default of an enum comes as its number.
    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, parameter.DefaultValue!) : parameter.DefaultValue;

    private static object Fill(Type collection, params object[] values)
    {
        var made = Activator.CreateInstance(collection)!;
        collection.GetMethod("Add", [.. collection.GetGenericArguments()])!.Invoke(made, values);
        return made;
    }
}
