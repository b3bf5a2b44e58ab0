using System.Globalization;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Proposing;

namespace SalesBot.Core.Replies;

/// <summary>What is shown where nothing was recorded or answered.</summary>
internal static class TalkViews
{
    /// <summary>A choice that begins with this creates the name behind it.</summary>
    private const string NewMark = "new:";

    /// <summary>A single new name is confirmed; everything else is a question.</summary>
    public static View Asked(ReplyContext context, Decision.Asked asked)
    {
        long question = context.Ledger.Seq;
        string intent = CommandWire.IntentOf(asked.Pending);
        IReadOnlyList<Choice> choices = [.. asked.Choices.Select(choice => ChoiceOf(ChoiceNames.Of(context, asked.Missing, choice)))];
        Button no = new(new PressedAction.Cancel(question), "cancel", ButtonKind.No);
        if (asked is { Missing: Conversation.ConfirmSlot, Pending: Command.ClosePeriod close })
        {
            return ClosingViews.Ask(context, close, [new Button(new PressedAction.Confirm(question), "confirm", ButtonKind.Yes), no]);
        }

        if (asked is { Missing: Conversation.ConfirmSlot, Pending: Command.LockCustomer { Until: { } until } })
        {
            return new View.Confirm(asked.Pending, "") { Until = until, Buttons = [new Button(new PressedAction.Confirm(question), "confirm", ButtonKind.Yes), no] };
        }

        if (asked.Missing == Conversation.Meant || choices is [{ IsNew: true }])
        {
            Button yes = new(new PressedAction.Confirm(question), "confirm", ButtonKind.Yes);
            return new View.Confirm(asked.Pending, choices[0].IsNew ? choices[0].Text : "") { Buttons = [yes, no], IsProposed = asked.IsProposed };
        }

        return new View.Question(intent, asked.Missing, choices, asked.About, (string?)CommandWire.Slots(asked.Pending)["customer"] ?? "")
        {
            StillWaiting = asked.IsRepeated ? asked.Pending : null,
            Buttons = [.. choices.Select((choice, index) => PickOf(question, intent, choice, index)), no],
        };
    }

    public static View Refused(ReplyContext context, Decision.Refused refused)
    {
        if (refused.More is { } more) return OwnershipViews.Barred(refused, more);
        if (PipelineViews.Refused(context, refused) is { } aboutStage) return aboutStage;
        string intent = CommandWire.IntentOf(refused.Command);
        Customer? customer = context.Ledger.Customers.Named(refused.About);
        string? owner = customer is { IsInPool: false } ? context.Ledger.People[customer.Owner].Name : null;
        return new View.Refused(intent, refused.Reason, refused.About, owner, refused.IsWrongValue, refused.Slot)
        {
            Buttons = refused.Reason is RefusalReason.NotAvailable ? [HelpButton()] : OwnershipViews.OfferClaim(context, refused),
        };
    }

    public static View NotUnderstood(ReplyContext context, Courtesy? said = null, ModelAbsence? absent = null) =>
        new View.NotUnderstood(CustomerOf(context), TeamOf(context), said, absent) { Buttons = [HelpButton()] };

    public static View Help(ReplyContext context) => new View.Help(CustomerOf(context), TeamOf(context))
    {
        Buttons =
        [
            Ask(new Command.AskAttainment(), ButtonKind.MyAttainment),
            Ask(new Command.AskCommission(), ButtonKind.MyCommission),
            Ask(new Command.AskRanking(), ButtonKind.Ranking),
            Ask(new Command.AskPoolRisk(), ButtonKind.MyPoolRisk),
        ],
    };

    /// <summary>A button that asks, as if the presser had written it.</summary>
    public static Button Ask(Command question, ButtonKind kind) => new(new PressedAction.Say(question), CommandWire.IntentOf(question), kind);

    private static Button HelpButton() => Ask(new Command.Help(), ButtonKind.Help);

    private static Button PickOf(long question, string intent, Choice choice, int index) => new(
        new PressedAction.Pick(question, index),
        intent,
        choice.IsNew ? ButtonKind.CreateNew : ButtonKind.Choice,
        choice.Text,
        (index + 1).ToString(CultureInfo.InvariantCulture));

    private static Choice ChoiceOf(string choice) =>
        choice.StartsWith(NewMark, StringComparison.Ordinal) ? new Choice(choice[NewMark.Length..], true) : new Choice(choice, false);

    /// <summary>One of the speaker's customers as people call it, in letters of the speaker's language if it has such a name.</summary>
    private static string? CustomerOf(ReplyContext context)
    {
        if (context.Ledger.Customers.OwnedBy(context.Speaker.Member.Id) is not [var customer, ..]) return null;
        bool ascii = context.Speaker.Language is Language.En;
        string[] names = [.. customer.Aliases, customer.Name];
        return Array.Find(names, name => name.All(char.IsAscii) == ascii) ?? names[0];
    }

    /// <summary>The team that the speaker leads, any team for those who see all; null for reps.</summary>
    private static string? TeamOf(ReplyContext context) => context.Speaker.Member.Role switch
    {
        Role.Rep => null,
        Role.Leader => context.Ledger.People.TeamOf(context.Speaker.Member.Id)?.Name,
        Role.Manager or Role.Finance => context.Ledger.People.Teams.FirstOrDefault()?.Name,
    };
}
