namespace SalesBot.Core.Interpreting.Extracting;

/// <summary>One reading of an entity, in the form it is written out in. Closed: the cases are nested here.</summary>
public abstract record EntityValue
{
    private EntityValue()
    {
    }

    /// <summary>A decimal number, a day (2026-09-16), a moment (2026-09-16T10:00:00) or a time (10:00:00).</summary>
    public sealed record Single(string Text) : EntityValue;

    /// <summary>Money: a decimal number and an ISO 4217 code.</summary>
    public sealed record Amount(string Number, string Unit) : EntityValue;

    /// <summary>A length of time in ISO 8601 and in seconds.</summary>
    public sealed record Length(string Iso, string Seconds) : EntityValue;

    /// <summary>From a day, moment or time to another, both included.</summary>
    public sealed record Range(string Start, string End) : EntityValue;
}
