using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;

namespace SalesBot.Core.Proposing;

/// <summary>The numbers that a message says, as the interpreter reads them, and what follows from them. A guess or a range says none.</summary>
internal sealed class SaidNumbers
{
    private const decimal LeastLong = 1_000;
    private const decimal MostLong = 999_999_999;

    private readonly Quantity[] _said;

    /// <param name="text">With its names hidden: a number in a name is no number.</param>
    public SaidNumbers(PlainText text) => _said = [.. QuantityReader.Read(text).Where(quantity => quantity is { IsVague: false, IsOutOfRange: false, UpTo: null })];

    /// <summary>The currency of an amount that the message says, "CNY" where it names none; null where it says no such amount.</summary>
    /// <param name="isCount">Whether things may be counted in it, as in a target of visits.</param>
    public string? CurrencyOf(decimal amount, bool isCount)
    {
        if (_said.FirstOrDefault(quantity => quantity.Value == amount && (IsMoney(quantity) || (isCount && quantity.Kind == QuantityKind.Number))) is { } said) return said.Currency ?? "CNY";
        return Prices(amount).FirstOrDefault() is { } price ? price.Currency ?? "CNY" : null;
    }

    /// <summary>Also "margin 22", without a sign.</summary>
    public bool HasShare(decimal share) => _said.Any(quantity =>
        quantity.Kind == QuantityKind.Percent ? quantity.Value == share : quantity is { Kind: QuantityKind.Number, Unit: null, IsIdentifier: false } && quantity.Value == share * 100);

    public bool HasNumber(decimal number) => _said.Any(quantity => quantity.Kind == QuantityKind.Number && quantity.Value == number);

    /// <summary>Twenty boxes at 300 are 6,000.</summary>
    private IEnumerable<Quantity> Prices(decimal amount) =>
        from price in _said
        where IsMoney(price)
        from count in _said
        where count is { Kind: QuantityKind.Number, Unit: not null, IsIdentifier: false } && count.Value * price.Value == amount
        select price;

    private static bool IsMoney(Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Money } => true,
        { Kind: QuantityKind.Percent } or { Unit: not null } => false,
        { IsIdentifier: true } => quantity.Value is >= LeastLong and <= MostLong,
        _ => true,
    };
}
