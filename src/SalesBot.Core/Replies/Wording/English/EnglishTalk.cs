using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Drafting;
using SalesBot.Core.Proposing;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Asking back, explaining, and what can be said.</summary>
internal sealed class EnglishTalk : TalkPhrases
{
    private const string SomeCustomer = "Acme";

    public override Worded Question(View.Question view) => new("One thing is missing", StillWaiting(view.StillWaiting) + EnglishQuestions.Of(view));

    private static string StillWaiting(Command? pending) => pending is null
        ? ""
        : $"The {EnglishQuestions.NameOf(CommandWire.IntentOf(pending))}{(SlotFigures.AmountOf(pending) is { } money ? " of " + Typeset.Separated(money) : "")} from before is not recorded yet. ";

    public override Worded Confirm(View.Confirm view)
    {
        string what = EnglishQuestions.NameOf(CommandWire.IntentOf(view.Pending));
        string amount = view.Amount is { } money ? " of " + Typeset.Separated(money) : "";
        if (view is { IsProposed: true, NewName.Length: 0 }) return new Worded("Please confirm", "A language model thinks you mean this. Is it right?\n\n" + EnglishProposals.Of(view.Pending));
        if (view.Until is { } until) return new Worded("Please confirm", $"Lock{Whom(view, " ")} until **{until.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}**? That is a long time.");
        if (view is { NewName.Length: 0, TellsMore: true }) return new Worded("Please confirm", "I'm not sure I got that right. Is it this?\n\n" + EnglishProposals.Of(view.Pending));
        if (view.NewName.Length == 0) return new Worded("Please confirm", $"I'm not sure I got that right. Did you mean: {what}{Whom(view, ", ")}{amount}?");
        return new Worded("Please confirm", $"There is no customer “{Markdown.Plain(view.NewName)}” yet. Create it and record this {what}{amount}?");
    }

    private static string Whom(View.Confirm view, string before) =>
        CommandWire.Slots(view.Pending)["customer"] is { } customer ? before + Markdown.Plain((string)customer!) : "";

    public override Worded Refused(View.Refused view) => new("Not done", EnglishRefusals.Sentences.Of(view));

    public override Worded Unreadable(View.Unreadable view) => new("Not recorded", view.Why switch
    {
        UnreadableReason.TooLong => "That message is longer than 4,000 characters. Please send it in parts.",
        UnreadableReason.ControlCharacters => "That message holds invisible control characters. Please type it again.",
        UnreadableReason.BrokenCharacters => "That message holds broken characters. Please type it again.",
    });

    public override Worded NotUnderstood(View.NotUnderstood view) => view.Said switch
    {
        Courtesy.Thanks => new("You're welcome", "You're welcome 😊"),
        Courtesy.Greeting => new("Hello", Markdown.Text("**Hello!** I record your visits, deals and payments and work out commission and rank. You can say, for example:", Examples(view))),
        Courtesy.Answer => new("All right", "All right. No question is waiting for your answer, so nothing was recorded."),
        null => new("Not understood", Markdown.Text($"Sorry, I didn't get that, and nothing was recorded. {Absent(view.Absent)}You can say, for example:", Examples(view))),
    };

    private static string Absent(ModelAbsence? absence) => absence switch
    {
        ModelAbsence.Unreachable => "The language model that helps with such messages is not available just now. ",
        ModelAbsence.Spent => "You have used up today's questions to the language model that helps with such messages. ",
        null => "",
    };

    private static IEnumerable<string?> Examples(View.NotUnderstood view) => view.Team is { } team ? Overseeing(team) : Selling(view.Customer);

    public override Worded Help(View.Help view)
    {
        string customer = Markdown.Plain(view.Customer ?? SomeCustomer);
        return new Worded("What you can say", Markdown.Text(
            "**Just say it; I keep the records and do the sums.** For example:",
            [
                $"Visits and calls: “visited {customer} today, they worry about terms, going again next Tuesday”",
                $"Deals: “signed {customer} for 120k, prepaid”",
                $"Money in: “{customer} paid 50k”",
                $"New customers: “add customer {SomeCustomer}, met at the expo, B tier”",
                $"Reminders: “remind me Friday 3pm to call {customer}”",
                "Your numbers: “how far am I from target” · “how much commission this quarter” · “ranking this month”",
                $"Your customers: “which customers are about to fall into the pool” · “history on {customer}” · “what's on my plate today”",
                view.Team is { } team ? $"Your team: “how far is {Markdown.Plain(team)} from target” · “set {Markdown.Plain(team)}'s Q3 target to 3m”" : null,
                "A slip: “no, make that 150k”, or “undo”",
                "也可以说中文：“签了12万，预付” · “我这季度完成多少了”",
            ]));
    }

    public override Worded Cancelled() => new("All right", "All right, nothing was recorded.");

    public override Worded NotKept() => new("Not recorded", "I can't store anything right now, so this was not recorded. Please send it again later.");

    public override Worded AnsweredPrivately() =>
        new("Answered privately", "Pay is for your eyes only: I've sent it to you privately.");

    public override Worded Drafted(View.Drafted view)
    {
        string what = view.Of switch
        {
            DraftKind.Pains => "What customers mind, grouped",
            DraftKind.Training => "For the training",
            DraftKind.Drill => "For the drill",
            DraftKind.Handover => "The customer in short",
            DraftKind.Case => "The case, written up",
        };
        return new Worded($"{what} (draft)", Markdown.Text($"**{what}** · drafted by a language model, please check", view.Lines.Select(Markdown.Plain)));
    }

    public override Worded ChangedByOther(View.ChangedByOther view)
    {
        string whose = view.IsOwn ? "your record" : "a record that concerns you";
        string what = view.Happening switch
        {
            Happening.TakenBack => $"took back {whose}",
            Happening.Restored => $"put {whose} back as it was",
            Happening.Recorded or Happening.Amended => $"corrected {whose}",
        };
        return new Worded($"{view.By} {what}", $"**{Markdown.Plain(view.By)} {what}**\n\n" + EnglishProposals.Of(view.Now));
    }

    private static string[] Selling(string? customer)
    {
        string name = Markdown.Plain(customer ?? SomeCustomer);
        return [$"“visited {name} today, going again next Tuesday”", $"“signed {name} for 120k, prepaid”", "“how far am I from target”"];
    }

    private static string[] Overseeing(string team) =>
        [$"“how far is {Markdown.Plain(team)} from target”", "“ranking this quarter”", "“which customers are about to fall into the pool”"];
}
