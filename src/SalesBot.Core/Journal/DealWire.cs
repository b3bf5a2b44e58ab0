using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Journal;

/// <summary>
/// Signed deals in JSON, read without reflection and into arrays of the very size: most of a long journal is deals, and a replay reads them all. Written
/// and read like every other fact: what is null is left out, what is unknown is refused.
/// </summary>
internal sealed class DealWire : JsonConverter<Fact.DealSigned>
{
    private ValueWires? _values;

    public override Fact.DealSigned Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueWires wires = _values ??= new ValueWires(options);
        (CustomerId customer, CustomerId? referrer, Terms terms, LocalDate on, Ratio? tax) = (default, null, default, default, null);
        (Credit[]? credits, DealItem[]? items) = (null, null);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (Enter(ref reader, "customer"u8)) customer = wires.Customer(ref reader);
            else if (Enter(ref reader, "credits"u8)) credits = List(ref reader, wires, ReadCredit);
            else if (Enter(ref reader, "items"u8)) items = List(ref reader, wires, ReadItem);
            else if (Enter(ref reader, "terms"u8)) terms = wires.Terms(ref reader);
            else if (Enter(ref reader, "on"u8)) on = wires.Day(ref reader);
            else if (Enter(ref reader, "referrer"u8)) referrer = wires.CustomerOrNull(ref reader);
            else if (Enter(ref reader, "tax"u8)) tax = wires.RatioOrNull(ref reader);
            else throw Unknown(ref reader);
        }

        return new Fact.DealSigned(customer, credits ?? throw Missing("credits"), items ?? throw Missing("items"), terms, on, referrer, tax);
    }

    public override void Write(Utf8JsonWriter writer, Fact.DealSigned value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("customer"u8, value.Customer.Number);
        writer.WriteStartArray("credits"u8);
        foreach (Credit credit in value.Credits) Write(writer, credit);
        writer.WriteEndArray();
        writer.WriteStartArray("items"u8);
        foreach (DealItem item in value.Items) Write(writer, item);
        writer.WriteEndArray();
        writer.WriteString("terms"u8, value.Terms.ToString());
        writer.WriteString("on"u8, NodaTime.Text.LocalDatePattern.Iso.Format(value.On));
        if (value.Referrer is { } referrer) writer.WriteNumber("referrer"u8, referrer.Number);
        if (value.Tax is { } tax) writer.WriteString("tax"u8, tax.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Credit credit)
    {
        writer.WriteStartObject();
        writer.WriteNumber("member"u8, credit.Member.Number);
        writer.WriteString("share"u8, credit.Share.ToString());
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DealItem item)
    {
        writer.WriteStartObject();
        writer.WriteString("category"u8, item.Category.Text);
        writer.WriteString("amount"u8, item.Amount.ToString());
        if (item.Profit is { } profit) writer.WriteString("profit"u8, profit.ToString());
        writer.WriteBoolean("profit_is_estimate"u8, item.ProfitIsEstimate);
        if (item.Margin is { } margin) writer.WriteString("margin"u8, margin.ToString());
        if (item.Cost is { } cost) writer.WriteString("cost"u8, cost.ToString());
        if (item.Product is { } product) writer.WriteString("product"u8, product);
        writer.WriteEndObject();
    }

    private static Credit ReadCredit(ref Utf8JsonReader reader, ValueWires wires)
    {
        (MemberId member, Ratio share) = (default, default);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (Enter(ref reader, "member"u8)) member = wires.Member(ref reader);
            else if (Enter(ref reader, "share"u8)) share = wires.Ratio(ref reader);
            else throw Unknown(ref reader);
        }

        return new Credit(member, share);
    }

    private static DealItem ReadItem(ref Utf8JsonReader reader, ValueWires wires)
    {
        (CategoryId category, Money amount, bool isEstimate) = (default, default, false);
        (Money? profit, Ratio? margin, Money? cost, string? product) = (null, null, null, null);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            if (Enter(ref reader, "category"u8)) category = wires.Category(ref reader);
            else if (Enter(ref reader, "amount"u8)) amount = wires.Money(ref reader);
            else if (Enter(ref reader, "profit_is_estimate"u8)) isEstimate = reader.GetBoolean();
            else if (Enter(ref reader, "profit"u8)) profit = wires.MoneyOrNull(ref reader);
            else if (Enter(ref reader, "margin"u8)) margin = wires.RatioOrNull(ref reader);
            else if (Enter(ref reader, "cost"u8)) cost = wires.MoneyOrNull(ref reader);
            else if (Enter(ref reader, "product"u8)) product = reader.GetString();
            else throw Unknown(ref reader);
        }

        return new DealItem(category, amount, profit, isEstimate, margin, cost, product);
    }

    /// <summary>Goes on to the value where the property has this name.</summary>
    private static bool Enter(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    private static T[] List<T>(ref Utf8JsonReader reader, ValueWires wires, Reading<T> read)
    {
        if (reader.TokenType is not JsonTokenType.StartArray) throw new JsonException("not a list");
        T[] values = [];
        while (reader.Read() && reader.TokenType is JsonTokenType.StartObject) values = [.. values, read(ref reader, wires)];
        return reader.TokenType is JsonTokenType.EndArray ? values : throw new JsonException("not a list of objects");
    }

    private static JsonException Unknown(ref Utf8JsonReader reader) => new($"a deal has no {reader.GetString()}");

    private static JsonException Missing(string what) => new($"a deal without {what}");

    private delegate T Reading<T>(ref Utf8JsonReader reader, ValueWires wires);

    /// <summary>The converters of single values, looked up once.</summary>
    private sealed class ValueWires(JsonSerializerOptions options)
    {
        private readonly JsonConverter<CustomerId> _customer = Of<CustomerId>(options);
        private readonly JsonConverter<MemberId> _member = Of<MemberId>(options);
        private readonly JsonConverter<CategoryId> _category = Of<CategoryId>(options);
        private readonly JsonConverter<Money> _money = Of<Money>(options);
        private readonly JsonConverter<Ratio> _ratio = Of<Ratio>(options);
        private readonly JsonConverter<Terms> _terms = Of<Terms>(options);
        private readonly JsonConverter<LocalDate> _day = Of<LocalDate>(options);

        public CustomerId Customer(ref Utf8JsonReader reader) => _customer.Read(ref reader, typeof(CustomerId), options);

        public MemberId Member(ref Utf8JsonReader reader) => _member.Read(ref reader, typeof(MemberId), options);

        public CategoryId Category(ref Utf8JsonReader reader) => _category.Read(ref reader, typeof(CategoryId), options);

        public Money Money(ref Utf8JsonReader reader) => _money.Read(ref reader, typeof(Money), options);

        public Ratio Ratio(ref Utf8JsonReader reader) => _ratio.Read(ref reader, typeof(Ratio), options);

        public Terms Terms(ref Utf8JsonReader reader) => _terms.Read(ref reader, typeof(Terms), options);

        public LocalDate Day(ref Utf8JsonReader reader) => _day.Read(ref reader, typeof(LocalDate), options);

        public CustomerId? CustomerOrNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null ? null : Customer(ref reader);

        public Money? MoneyOrNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null ? null : Money(ref reader);

        public Ratio? RatioOrNull(ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null ? null : Ratio(ref reader);

        private static JsonConverter<T> Of<T>(JsonSerializerOptions options) => (JsonConverter<T>)options.GetConverter(typeof(T));
    }
}
