using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>An amount in yuan with the remark it earned, or what is to be asked or refused instead.</summary>
internal readonly record struct AmountFinding(Money Yuan, IReadOnlyList<Note> Notes, Decision? Instead)
{
    /// <summary>No single record of a small company is larger: a hundred billion.</summary>
    public static readonly Money Largest = Money.FromYuan(100_000_000_000m);

    /// <summary>Turns what was said into yuan to the fen; asks for a missing amount, and for yuan where a currency has no rate.</summary>
    public static AmountFinding Of(Setting setting, Command command, Money? amount, Currency? currency)
    {
        if (amount is not { } said) return Stop(new Decision.Asked(command, "amount", [], ""));
        if (!said.Rounded().IsPositive || said > Largest) return Stop(new Decision.Refused(command, RefusalReason.InvalidValue, said.ToString()));
        if (currency is not { } foreign || foreign.Code == setting.Ledger.Settings.Currency) return new AmountFinding(said.Rounded(), [], null);
        if (!setting.Ledger.Settings.Rates.TryGetValue(foreign.Code, out decimal rate)) return Stop(new Decision.Asked(command, "amount", [], foreign.Code));
        Money yuan = (said * Ratio.FromFraction(rate)).Rounded();
        if (!yuan.IsPositive || yuan > Largest) return Stop(new Decision.Refused(command, RefusalReason.InvalidValue, said.ToString()));
        return new AmountFinding(yuan, [new Note(NoteKind.Converted, $"{said} {foreign.Code}")], null);
    }

    private static AmountFinding Stop(Decision decision) => new(Money.Zero, [], decision);
}
