using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>
/// A correction that reads like a record, "change Tom's deal to 450k" and "蜀道的回款改成4万": it means the record that stands, and no new one. Who says whose
/// record they mean is as sure as of their own.
/// </summary>
internal static class SpokenCorrection
{
    private static readonly string[] Correcting = ["change ", "correct ", "fix ", "make ", "put ", "set ", "把"];

    private static readonly string[] Changing = ["改成", "改为", "改到", "更正成", "更正为", "调成"];

    /// <summary>A record that is put right within the same message is a new one.</summary>
    private static readonly char[] Breaks = ['，', ',', '。', ';', '；'];

    /// <summary>The correction, instead of what was understood; null where the message is none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood is [Command.AmendLast or Command.UndoLast]) return setting.Speaker.Member.SeesAll && MeantOwner.In(setting, plain.Original) is not null ? understood : null;
        if (understood is not [var only] || Of(only) is not { } amend || plain.Normal.IndexOfAny(Breaks) >= 0) return null;
        bool isSaid = only is Command.RecordPayment or Command.RecordRefund && Array.Exists(Changing, plain.Normal.Contains);
        return isSaid || (Corrects(plain.Normal.TrimStart()) && MeantOwner.In(setting, plain.Original) is not null) ? [amend] : null;
    }

    private static bool Corrects(string said) =>
        Array.Exists(Correcting, said.StartsWith) && (said.Contains(" to ", StringComparison.Ordinal) || Array.Exists(Changing, said.Contains));

    private static Command.AmendLast? Of(Command record) => record switch
    {
        Command.SignDeal { Amount: not null, Items: null } deal => new Command.AmendLast(Amount: deal.Amount, Currency: deal.Currency, Terms: deal.Terms),
        Command.RecordPayment { Amount: not null } payment => new Command.AmendLast(Amount: payment.Amount, Currency: payment.Currency),
        Command.RecordRefund { Amount: not null } refund => new Command.AmendLast(Amount: refund.Amount, Currency: refund.Currency),
        _ => null,
    };
}
