using System.Reflection;
using System.Text.Json;
using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot commands</c>: the contract in and out, read off the types that are the contract.</summary>
internal static class CommandsVerb
{
    private const int NameWidth = 20;

    private const int LineWidth = 140;

    private static readonly Dictionary<Type, string> Forms = new()
    {
        [typeof(Money)] = "money",
        [typeof(Ratio)] = "fraction",
        [typeof(int)] = "count",
        [typeof(OrderNumber)] = "order",
        [typeof(LocalDate)] = "date",
        [typeof(LocalTime)] = "time",
        [typeof(SalesPeriod)] = "period",
        [typeof(CustomerName)] = "customer",
        [typeof(MemberName)] = "member",
        [typeof(TeamName)] = "team",
        [typeof(CategoryId)] = "category",
        [typeof(Currency)] = "currency",
        [typeof(Terms)] = "terms",
        [typeof(StageKey)] = "quote|sample|pi|deposit|production|balance|shipping, or a stage of the company's file",
        [typeof(string)] = "text",
    };

    public static int Run(Streams streams)
    {
        streams.Output.WriteLine(Intro);
        foreach (var line in CommandWire.Intents.SelectMany(Lines)) streams.Output.WriteLine(line);
        streams.Output.WriteLine();
        streams.Output.WriteLine(ReplyContract.Text);
        return 0;
    }

    private const string Intro =
        """
        What a message can mean. Every slot may be missing; one that is needed is then asked for. Forms:
          money     decimal in yuan without separators, "128000"; another currency adds the slot currency, "USD"
          fraction  decimal, 15 % is "0.15"
          count     integer
          date      "2026-09-15", in the company's time zone
          time      "15:00"
          period    first and last day, both included: "2026-07-01/2026-09-30"
          order     "D-0917", as the figure "order" told it
          customer  the full name where the text names one, else the words of the text; "all" for every customer of a member
          member    the name in the company file
          team      the name in the company file, "mine" or "all"
          category  the id in the company file
          terms     "prepaid" or "net:<days>"
          a|b       one of these words

        """;

    private static IEnumerable<string> Lines(string intent)
    {
        var line = intent.PadRight(NameWidth);
        foreach (var slot in Parameters(CommandWire.TypeOf(intent)).Select(Slot))
        {
            if (line.Length + slot.Length > LineWidth)
            {
                yield return line.TrimEnd();
                line = new string(' ', NameWidth);
            }

            line += $"{slot}  ";
        }

        yield return line.TrimEnd();
    }

    private static string Slot(ParameterInfo slot)
    {
        var (name, form) = (NameOf(slot), FormOf(slot.ParameterType));
        return name == form ? name : $"{name}: {form}";
    }

    /// <summary>Of the primary constructor; the copy constructor is not public.</summary>
    private static ParameterInfo[] Parameters(Type type) => type.GetConstructors().Single().GetParameters();

    private static string NameOf(ParameterInfo slot) => JsonNamingPolicy.SnakeCaseLower.ConvertName(slot.Name!);

    private static string FormOf(Type type)
    {
        var slot = Nullable.GetUnderlyingType(type) ?? type;
        if (slot == typeof(Tier)) return string.Join('|', Enum.GetNames<Tier>());
        if (slot.IsEnum) return string.Join('|', Enum.GetNames(slot).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));
        if (slot == typeof(IReadOnlyList<OrderItem>)) return $"list of {{{Items()}}}";
        return Forms[slot];
    }

    private static string Items() => string.Join(", ", Parameters(typeof(OrderItem)).Select(Slot));
}
