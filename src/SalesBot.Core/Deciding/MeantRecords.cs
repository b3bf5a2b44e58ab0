using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>
/// Which records a correction means, or the words that take one back: the speaker's own, or those of the colleague whom the message names. Where it names a
/// customer, a kind of record or a day, only such records; else what was recorded last. Never one that lies further back and merely happens to have the slot.
/// Who may put everybody's records right means a colleague's where none of their own is of the customer that they name.
/// </summary>
internal static class MeantRecords
{
    /// <summary>What only one kind of record has is put right for so long, whatever was recorded since.</summary>
    private static readonly Duration Fresh = Duration.FromHours(1);

    /// <summary>Slots that many kinds of records have, so that they tell nothing of which is meant.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal) { "amount", "currency", "on", "at", "next_on", "kind", "customer", "who", "to", "from", "period", "until", "expense", "team", "note", "notes", "text" };

    private static readonly (string Intent, string[] Words)[] Kinds =
    [
        ("record_payment", ["回款", "付款", "到账", "payment"]),
        ("record_refund", ["退款", "退货", "refund"]),
        ("sign_deal", ["签单", "订单", "那单", "那个单", "这单", "单子", "deal", "order"]),
        ("log_visit", ["拜访", "电话", "visit", "call"]),
        ("log_expense", ["费用", "招待", "报销", "expense"]),
        ("log_complaint", ["投诉", "complaint"]),
        ("move_stage", ["报价", "quote", "quotation"]),
        ("plan_follow_up", ["提醒", "reminder"]),
    ];

    /// <summary>The changes that a correction may mean, newest first.</summary>
    /// <param name="changes">The slots to be changed.</param>
    public static IEnumerable<long> ToAmend(Setting setting, JsonObject changes)
    {
        bool renames = changes.ContainsKey("customer");
        string? customer = renames ? null : CustomerIn(setting);
        IEnumerable<(long Change, Record Record)> all = Standing(setting, OwnerIn(setting, changes));
        string? kind = KindIn(setting);
        if (customer is not null)
        {
            bool Fits((long Change, Record Record) one) => IsOf(setting, one.Record, customer) && (kind is null || IntentOf(setting, one.Record) == kind);
            return Changes(all.Where(Fits), () => Others(setting).Where(Fits));
        }

        bool isTelling = !changes.Any(change => Common.Contains(change.Key));
        return [.. (isTelling ? all.Where(one => one.Record.At >= setting.Now - Fresh) : Last(all)).Select(one => one.Change)];
    }

    /// <summary>The changes that may be taken back, newest first.</summary>
    public static IEnumerable<long> ToTakeBack(Setting setting)
    {
        string? customer = CustomerIn(setting);
        string? kind = KindIn(setting);
        LocalDate? day = DayIn(setting);
        bool Fits((long Change, Record Record) one) =>
            (customer is null || IsOf(setting, one.Record, customer)) && (kind is null || IntentOf(setting, one.Record) == kind) && (day is null || setting.Ledger.DayOf(one.Record.At) == day);
        return Changes(Standing(setting, MeantOwner.In(setting, setting.Words)).Where(Fits), () => customer is null ? [] : Others(setting).Where(Fits));
    }

    private static long[] Changes(IEnumerable<(long Change, Record Record)> own, Func<IEnumerable<(long Change, Record Record)>> others) =>
        own.Select(one => one.Change).ToArray() is { Length: > 0 } found ? found : [.. others().Select(one => one.Change)];

    /// <summary>A colleague who becomes part of the record, "不对，是给苏明哲", does not own it.</summary>
    private static Member? OwnerIn(Setting setting, JsonObject changes) =>
        MeantOwner.In(setting, setting.Words) is { } owner && !changes.Any(change => change.Value is JsonValue value && value.TryGetValue(out string? text) && text == owner.Name) ? owner : null;

    /// <param name="owner">Whose records are meant; the speaker's where null.</param>
    private static IEnumerable<(long Change, Record Record)> Standing(Setting setting, Member? owner) =>
        Known(setting, setting.Ledger.Records.ChangesOf(owner?.Id ?? setting.Speaker.Member.Id)).Where(one => owner is null || Rights.MayTakeBack(setting.Speaker.Member, one.Record.By, one.Record.Now));

    /// <summary>Everybody's that the speaker may put right, newest first.</summary>
    private static IEnumerable<(long Change, Record Record)> Others(Setting setting) => !setting.Speaker.Member.SeesAll || MeantOwner.In(setting, setting.Words) is not null
        ? []
        : Known(setting, setting.Ledger.Records.Changes).Where(one => Rights.MayTakeBack(setting.Speaker.Member, one.Record.By, one.Record.Now));

    private static IEnumerable<(long Change, Record Record)> Known(Setting setting, IEnumerable<long> changes) =>
        changes.Select(change => (Change: change, Record: setting.Ledger.Records.OfChange(change)!)).Where(one => one.Record is not null);

    /// <summary>One message may have recorded several things at the same moment.</summary>
    private static IEnumerable<(long Change, Record Record)> Last(IEnumerable<(long Change, Record Record)> all)
    {
        Instant? at = null;
        return all.TakeWhile(one => (at ??= one.Record.At) == one.Record.At);
    }

    private static string? CustomerIn(Setting setting) =>
        setting.Words is { } words ? SpokenStage.CustomerIn(setting.Names, PlainText.Of(words))?.Only(NameKind.Customer)?.Value : null;

    private static string? KindIn(Setting setting)
    {
        if (setting.Words is not { } words) return null;
        string plain = PlainText.Of(words).Normal;
        return Kinds.FirstOrDefault(kind => Array.Exists(kind.Words, plain.Contains)).Intent;
    }

    /// <summary>The one day that the message names, before today; null where it names none.</summary>
    private static LocalDate? DayIn(Setting setting) =>
        setting.Words is { } words && DateReader.Read(words, setting.LocalNow, setting.Ledger.Settings.FiscalYearStarts) is [var only] && only.Day(Direction.Back) is { } day && day < setting.Today ? day : null;

    private static string IntentOf(Setting setting, Record record) => CommandWire.IntentOf(RecordWords.CommandOf(setting.Ledger, record));

    private static bool IsOf(Setting setting, Record record, string customer) =>
        (string?)CommandWire.Slots(RecordWords.CommandOf(setting.Ledger, record))["customer"] == customer;
}
