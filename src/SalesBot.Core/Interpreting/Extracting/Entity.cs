namespace SalesBot.Core.Interpreting.Extracting;

/// <summary>A value found in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">number, percent, currency, date, daterange, datetime, datetimerange, time, timerange or duration.</param>
/// <param name="Values">Every reading the text leaves open, the looking back one first.</param>
public sealed record Entity(TextSpan Span, string Type, IReadOnlyList<EntityValue> Values);
