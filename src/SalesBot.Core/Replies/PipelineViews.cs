using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies;

/// <summary>Shows deals in progress: as they are recorded, refused and asked about.</summary>
internal static class PipelineViews
{
    /// <summary>Null where the record is none of a deal in progress.</summary>
    public static View? Of(ReplyContext context, Before before, IReadOnlyList<Note> notes) => before.Subject switch
    {
        Fact.StageMoved moved => Step(context, moved, before, notes),
        Fact.DealLost lost => Loss(context, lost, before),
        Fact.DocumentsFiled filed => new View.Documents(before.Happening, CustomerOf(context, filed.Customer).Name, filed.Stage, context.Ledger.Settings.Pipeline),
        _ => null,
    };

    /// <summary>What may be done about a step, below it.</summary>
    public static IReadOnlyList<Button> ButtonsOf(View view)
    {
        if (view is not View.StageStep { Happening: Happening.Recorded } step) return [];
        List<Button> buttons = [];
        CustomerName customer = new(step.Customer);
        if (step.Notes.Any(note => note.Kind is NoteKind.DocumentsMissing) && step.From is { } from) buttons.Add(DocumentsThere(customer, from));
        if (step.Proposed is { } tier) buttons.Add(TierButton(customer, tier));
        return buttons;
    }

    public static Button TierButton(CustomerName customer, Tier tier) =>
        new(new PressedAction.Say(new Command.SetTier(customer, tier)), "set_tier", ButtonKind.SetTier, tier.ToString(), tier.ToString());

    /// <summary>A refusal that is about stages; null for any other.</summary>
    public static View? Refused(ReplyContext context, Decision.Refused refused)
    {
        StageTemplate template = context.Ledger.Settings.Pipeline;
        if (refused is { Command: Command.AskPipeline { Stage: { } asked }, Reason: RefusalReason.InvalidValue }) return template.Find(asked) is null ? new View.NoSuchStage(asked, template) : null;
        if (refused.Command is not Command.MoveStage { Stage: { } stage, Customer: { } name }) return null;
        if (refused.Reason is RefusalReason.InvalidValue && template.Find(stage) is null)
        {
            return new View.NoSuchStage(stage, template) { Buttons = [.. template.Stages.Select(one => MoveTo(context, name, one.Key))] };
        }

        bool isBlocked = refused.Reason is RefusalReason.NotAllowed && context.Ledger.Customers.Named(name.Text)?.Deals.Open is not null;
        return isBlocked ? Blocked(context, context.Ledger.Customers.Named(name.Text)!, stage) : null;
    }

    public static View Answer(ReplyContext context, Command.AskPipeline ask, Scope scope) => new View.PipelineAnswer(
        Subject.Of(scope, context.Speaker), PipelineCount.Of(context.Ledger, scope, ask.Period, ask.Stage, context.Today), ask.Stage, context.Ledger.Settings.Pipeline);

    public static View Losses(ReplyContext context, Command.AskLossReasons ask, Scope scope) => new View.LossesAnswer(
        Subject.Of(scope, context.Speaker), LossSummary.Of(context.Ledger, scope, ask.Period ?? context.Ledger.QuarterOf(context.Today)));

    private static View Blocked(ReplyContext context, Customer customer, StageKey to)
    {
        StageKey from = customer.Deals.Open!.Stage;
        return new View.StageBlocked(customer.Name, from, StageDocuments.MissingFor(context.Ledger, customer, to), context.Ledger.Settings.Pipeline)
        {
            Buttons = [DocumentsThere(new CustomerName(customer.Name), from)],
        };
    }

    private static Button DocumentsThere(CustomerName customer, StageKey stage) =>
        new(new PressedAction.Say(new Command.FileDocuments(customer, stage)), "file_documents", ButtonKind.DocumentsThere, Pick: stage.Text);

    private static Button MoveTo(ReplyContext context, CustomerName customer, StageKey stage) => new(
        new PressedAction.Say(new Command.MoveStage(customer, stage)),
        "move_stage",
        ButtonKind.Choice,
        StageNames.Of(context.Ledger.Settings.Pipeline, stage, context.Speaker.Language),
        stage.Text);

    private static View.StageStep Step(ReplyContext context, Fact.StageMoved moved, Before before, IReadOnlyList<Note> notes)
    {
        Customer customer = CustomerOf(context, moved.Customer);
        long record = before.Record ?? context.Ledger.Seq;
        Deal? deal = customer.Deals.All.LastOrDefault(one => one.Steps.Any(step => step.Record == record));
        Tier? proposed = before.Happening is Happening.Recorded && StageRoles.IsQuotation(moved.Stage) ? Acquaintance.Proposal(customer, context.Today) : null;
        return new View.StageStep(
            before.Happening,
            customer.Name,
            moved.Stage,
            deal is null ? null : FromOf(deal, record),
            deal is { IsOpen: true, Amount.IsPositive: true } ? deal.Amount : moved.Amount,
            deal?.ExpectedOn ?? moved.ExpectedOn,
            context.Ledger.Settings.Pipeline,
            proposed,
            notes);
    }

    private static StageKey? FromOf(Deal deal, long record)
    {
        int index = deal.Steps.ToList().FindIndex(step => step.Record == record);
        return index > 0 ? deal.Steps[index - 1].To : null;
    }

    private static View.Loss Loss(ReplyContext context, Fact.DealLost lost, Before before)
    {
        Customer customer = CustomerOf(context, lost.Customer);
        long record = before.Record ?? context.Ledger.Seq;
        Deal? deal = customer.Deals.All.LastOrDefault(one => one.Closing?.Record == record);
        return new View.Loss(before.Happening, customer.Name, lost.Reason, deal is { Amount.IsPositive: true } ? deal.Amount : lost.Amount);
    }

    private static Customer CustomerOf(ReplyContext context, CustomerId customer) => context.Ledger.Customers[customer];
}
