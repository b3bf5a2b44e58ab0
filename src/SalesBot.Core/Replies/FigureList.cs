using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Calendar;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Named values in the form of the contract, in order. One that cannot be known is left out, never zero.</summary>
internal sealed class FigureList : IEnumerable<KeyValuePair<string, string>>
{
    private readonly OrderedDictionary<string, string> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Values => _values;

    public void Add(string name, string? value)
    {
        if (value is { Length: > 0 }) _values[name] = value;
    }

    /// <summary>Two decimals.</summary>
    public void Add(string name, Money? value) => Add(name, value?.ToFigure());

    public void Add(string name, Measured? value) => Add(name, value?.ToFigure());

    public void Add(string name, int? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, LocalDate? value) => Add(name, value is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public void Add(string name, LocalTime? value) => Add(name, value?.ToString("HH:mm", CultureInfo.InvariantCulture));

    public void Add(string name, SalesPeriod? value) => Add(name, value?.ToString());

    /// <summary>Joins others below these.</summary>
    public FigureList With(FigureList others)
    {
        foreach ((string name, string value) in others) Add(name, value);
        return this;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
