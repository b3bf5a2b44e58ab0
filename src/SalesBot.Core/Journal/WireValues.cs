using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>How single values are written in JSON, in the journal and in the command contract alike.</summary>
internal static class WireValues
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly AnnualDatePattern Birthday = AnnualDatePattern.CreateWithInvariantCulture("MM-dd");

    public static JsonSerializerOptions Options(JsonNumberHandling numbers) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // What is computed from the rest is no part of a fact: an old journal must not depend on it.
        IgnoreReadOnlyProperties = true,
        NumberHandling = numbers,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters =
        {
            // The contract writes tiers in capitals; every other enum in snake case.
            Text<Tier>(tier => tier.ToString(), text => Enum.TryParse(text, out Tier tier) ? tier : null),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false),
            Text<Money>(money => money.ToString(), text => Money.TryParse(text, out Money money) ? money : null),
            Text<Ratio>(ratio => ratio.ToString(), text => Ratio.TryParse(text, out Ratio ratio) ? ratio : null),
            Text<Terms>(terms => terms.ToString(), text => Terms.TryParse(text, out Terms terms) ? terms : null),
            Text(LocalDatePattern.Iso.Format, Day),
            Text(TimeOfDay.Format, text => Parsed(TimeOfDay.Parse(text.ToString()))),
            Text(Birthday.Format, text => Parsed(Birthday.Parse(text.ToString()))),
            new PeriodConverter(),
            Text<CustomerName>(name => name.Text, text => new CustomerName(text.ToString())),
            Text<MemberName>(name => name.Text, text => new MemberName(text.ToString())),
            Text<TeamName>(name => name.Text, text => new TeamName(text.ToString())),
            // A company has a handful of categories and a journal names one in every item.
            Text<CategoryId>(category => category.Text, text => new CategoryId(string.Intern(text.ToString()))),
            Text<Currency>(currency => currency.Code, text => new Currency(text.ToString())),
            Text<OrderNumber>(number => number.ToString(), text => OrderNumber.TryParse(text, out OrderNumber number) ? number : null),
            Text<StageKey>(stage => stage.Text, text => new StageKey(text.ToString())),
            new NumberConverter<CustomerId>(id => id.Number, number => new CustomerId(number)),
            new NumberConverter<MemberId>(id => id.Number, number => new MemberId(number)),
            new NumberConverter<TeamId>(id => id.Number, number => new TeamId(number)),
        },
    };

    /// <summary>A day as it is nearly always written, without the pattern's detours; the pattern reads the rest and refuses what no calendar has.</summary>
    private static LocalDate? Day(ReadOnlySpan<char> text) =>
        text is [_, _, _, _, '-', _, _, '-', _, _]
        && Digits(text[..4]) is > 0 and var year && Digits(text[5..7]) is >= 1 and <= 12 and var month && Digits(text[8..]) is >= 1 and <= 28 and var day
            ? new LocalDate(year, month, day)
            : Parsed(LocalDatePattern.Iso.Parse(text.ToString()));

    /// <summary>-1 where it is no number.</summary>
    private static int Digits(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private static T? Parsed<T>(ParseResult<T> result)
        where T : struct => result.Success ? result.Value : null;

    private static TextConverter<T> Text<T>(Func<T, string> write, Reading<T> read)
        where T : struct => new(write, read);

    private delegate T? Reading<T>(ReadOnlySpan<char> text)
        where T : struct;

    private sealed class TextConverter<T>(Func<T, string> write, Reading<T> read) : JsonConverter<T>
        where T : struct
    {
        private const int ShortText = 256;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            bool isShort = !reader.HasValueSequence && reader.ValueSpan.Length <= ShortText && reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            Span<char> copy = stackalloc char[isShort ? ShortText : 0];
            ReadOnlySpan<char> text = isShort ? copy[..reader.CopyString(copy)] : reader.GetString() ?? "";
            return read(text) ?? throw new JsonException($"not a {typeof(T).Name}");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(write(value));
    }

    private sealed class PeriodConverter : JsonConverter<SalesPeriod>
    {
        public override SalesPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            SalesPeriod.TryParse(reader.GetString(), out SalesPeriod? period) ? period! : throw new JsonException("not a period");

        public override void Write(Utf8JsonWriter writer, SalesPeriod value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }

    private sealed class NumberConverter<T>(Func<T, int> write, Func<int, T> read) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(write(value));

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(int.Parse(reader.GetString()!, CultureInfo.InvariantCulture));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WritePropertyName(write(value).ToString(CultureInfo.InvariantCulture));
    }
}
