using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Deciding;

/// <summary>Deals in progress: moved, lost, their documents.</summary>
internal static class PipelineDecisions
{
    private static readonly string[] CancelWords = ["取消", "cancel"];

    public static Decision Move(Setting setting, Command.MoveStage move)
    {
        PartyFinding customer = CustomerFinder.Find(setting, move, move.Customer, mayCreate: true);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (WhyNotTheirs(setting, move, party) is { } refusal) return refusal;
        if (Stage(setting, move, party, out StageKey stage) is { } unclear) return unclear;
        if (IsDelivery(setting, move, party, stage)) return OrderDecisions.Deliver(setting, new Command.RecordDelivery(new CustomerName(party.Name), DayIn(setting)));
        if (move.Amount is null) return Record(setting, move, party, stage, default);
        AmountFinding amount = AmountFinding.Of(setting, move, move.Amount, move.Currency);
        return amount.Instead ?? Record(setting, move, party, stage, amount);
    }

    public static Decision Lose(Setting setting, Command.LoseDeal lose)
    {
        PartyFinding customer = CustomerFinder.Find(setting, lose, lose.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (WhyNotTheirs(setting, lose, party) is { } refusal) return refusal;
        if (OrderCancelled(setting, party) is { } cancelled) return cancelled;
        if (lose.Reason is not { } reason) return new Decision.Asked(lose, "reason", LossWords.Names, party.Name);
        AmountFinding amount = lose.Amount is null ? default : AmountFinding.Of(setting, lose, lose.Amount, lose.Currency);
        if (amount.Instead is { } unclear) return unclear;
        Fact.DealLost fact = Lost(setting, party, reason) with { Amount = lose.Amount is null ? null : amount.Yuan };
        return new Decision.Recorded(lose with { Customer = new CustomerName(party.Name), Amount = fact.Amount, Currency = null }, fact, [], amount.Notes ?? []);
    }

    /// <summary>
    /// An order that is cancelled is signed and no deal any more: it is taken back as a refund of all that is left of it, once the speaker says that this is
    /// meant. Null where nothing was signed that still stands, or another deal is open.
    /// </summary>
    private static Decision? OrderCancelled(Setting setting, Party party)
    {
        if (setting.Amending is not null || setting.Words is not { } words || !CancelWords.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        if (party.Known is not { Deals.Open: null } known || known.Orders.LastOrDefault(order => !order.IsCancelled) is not { } order) return null;
        Command.RecordRefund refund = new(new CustomerName(party.Name), order.Net, null, null, order.Number);
        return OrderDecisions.Refund(setting, refund) is var decided && decided is Decision.Recorded whole ? Conversation.AskWhether(whole.Command, isProposed: false) : decided;
    }

    /// <summary>The documents of the stage named, or of that in which the open deal stands.</summary>
    public static Decision File(Setting setting, Command.FileDocuments file)
    {
        PartyFinding customer = CustomerFinder.Find(setting, file, file.Customer, mayCreate: false);
        if (customer.Instead is { } instead) return instead;
        Party party = customer.Party!;
        if (WhyNotTheirs(setting, file, party) is { } refusal) return refusal;
        StageKey? stage = file.Stage ?? party.Known?.Deals.Open?.Stage;
        if (stage is not { } key || setting.Ledger.Settings.Pipeline.Find(key) is null) return new Decision.Refused(file, RefusalReason.InvalidValue, stage?.Text ?? party.Name);
        return new Decision.Recorded(file with { Customer = new CustomerName(party.Name), Stage = key }, new Fact.DocumentsFiled(party.Id, key, setting.Today), [], []);
    }

    /// <summary>A correction keeps the day, and the words in which the reason was told.</summary>
    private static Fact.DealLost Lost(Setting setting, Party party, LossReason reason) => setting.Amending?.Now is Fact.DealLost before
        ? before with { Customer = party.Id, Reason = reason, Member = Whose(before.Customer, before.Member, party) }
        : new Fact.DealLost(party.Id, reason, setting.Today, party.Owner, Words: setting.Words);

    /// <summary>Goods that go out where no deal is open are those of the signed order: a won deal does not go back to shipping.</summary>
    private static bool IsDelivery(Setting setting, Command.MoveStage move, Party party, StageKey stage) =>
        stage == Commands.Stage.Shipping && move.Amount is null && setting.Amending is null
        && party.Known is { Deals.Open: null } known && known.Orders.Any(order => !order.IsCancelled && order.DeliveredOn is null);

    /// <summary>The one day of the message, looked for behind; null where it names none or several.</summary>
    private static LocalDate? DayIn(Setting setting) => setting.Words is { } words
        && DateReader.Read(words, setting.LocalNow, setting.Ledger.Settings.FiscalYearStarts) is [var only] ? only.Day(Direction.Back) : null;

    private static Decision? Stage(Setting setting, Command.MoveStage move, Party party, out StageKey stage)
    {
        StageTemplate template = setting.Ledger.Settings.Pipeline;
        stage = move.Stage ?? default;
        if (move.Stage is null) return new Decision.Asked(move, "stage", [.. template.Stages.Select(one => one.Key.Text)], party.Name);
        if (template.Find(stage) is null) return new Decision.Refused(move with { Customer = new CustomerName(party.Name) }, RefusalReason.InvalidValue, stage.Text);
        bool isBlocked = template.Blocks && setting.Amending is null && Missing(setting, party, stage).Count > 0;
        return isBlocked ? new Decision.Refused(move with { Customer = new CustomerName(party.Name) }, RefusalReason.NotAllowed, party.Name) : null;
    }

    private static Decision.Recorded Record(Setting setting, Command.MoveStage move, Party party, StageKey stage, AmountFinding amount)
    {
        Fact.StageMoved? before = setting.Amending?.Now as Fact.StageMoved;
        Fact.StageMoved fact = new(
            party.Id,
            stage,
            before?.On ?? setting.Today,
            Whose(before?.Customer, before?.Member, party),
            move.Amount is null ? null : amount.Yuan,
            move.ExpectedOn,
            before is null ? setting.Words : before.Words);
        Command understood = move with { Customer = new CustomerName(party.Name), Amount = fact.Amount, Currency = null };
        return new Decision.Recorded(understood, fact, party.Before, [.. party.Notes, .. amount.Notes ?? [], .. PipelineNotes.OnMoving(setting, party, stage)]);
    }

    private static IReadOnlyList<string> Missing(Setting setting, Party party, StageKey stage) =>
        party.Known is { } known ? StageDocuments.MissingFor(setting.Ledger, known, stage) : [];

    /// <summary>Whose customer it was when it was recorded first; after a correction of the customer, whose the right one is.</summary>
    private static MemberId Whose(CustomerId? before, MemberId? member, Party party) => before == party.Id && member is { } was ? was : party.Owner;

    private static Decision.Refused? WhyNotTheirs(Setting setting, Command command, Party party)
    {
        if (party.Owner == default) return new Decision.Refused(command, RefusalReason.InPool, party.Name);
        return Rights.MayKeep(setting.Ledger, setting.Speaker.Member, party.Owner) ? null : new Decision.Refused(command, RefusalReason.NotYours, party.Name);
    }
}
