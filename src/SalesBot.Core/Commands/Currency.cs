namespace SalesBot.Core.Commands;

/// <summary>An ISO 4217 code other than the company's own, "USD".</summary>
public readonly record struct Currency(string Code)
{
    public override string ToString() => Code;
}
