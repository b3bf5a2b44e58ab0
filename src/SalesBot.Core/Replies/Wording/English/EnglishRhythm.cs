using System.Globalization;
using NodaTime;
using SalesBot.Core.Honours;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Honours and pauses.</summary>
internal sealed class EnglishRhythm(EnglishDates dates) : RhythmPhrases
{
    private readonly EnglishDuels _duels = new(dates);

    public override Worded Award(View.Award view)
    {
        string what = view.Happening is Happening.Recorded ? "Award given" : EnglishNames.Of("Award", view.Happening);
        string? told = view.Happening is Happening.Recorded ? "The team has been told, and it is kept for good" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)}: {Markdown.Plain(view.Title)}", [told, view.Letter is { } letter ? Letter(letter, view.Who) : null]));
    }

    /// <summary>A letter to the family, to be sent as it is or changed.</summary>
    private static string Letter(ThanksLetter letter, string who)
    {
        string name = Markdown.Plain(who);
        string days = letter.Since is { } since ? $"{name} has worked with us for {Period.DaysBetween(since, letter.On)} days. " : "";
        string won = letter.NewCustomers > 0 ? $"This year {name} won {letter.NewCustomers} new customer{(letter.NewCustomers == 1 ? "" : "s")} and " : $"This year {name} ";
        string honours = letter.Honours == 1 ? "an honour" : $"{letter.Honours} honours";
        return $"A letter to the family, ready to send: “Dear family of {name}, {days}{won}earned {honours}. Your support is part of this: thank you, and our best wishes to you all. {Markdown.Plain(letter.Company)}, {letter.On.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}”";
    }

    public override Worded PainTask(View.PainTask view)
    {
        string what = view.Happening is Happening.Recorded ? "Asked" : EnglishNames.Of("Request", view.Happening);
        string? told = view.Happening is Happening.Recorded ? $"{Markdown.Plain(view.Who)} has been told in private, and the digest says so; a shared case is the answer" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)} answers “{EnglishVoices.Of(view.Topic)}” by {dates.DayOfWeek(view.Due)}", [told]));
    }

    public override Worded PainAsked(View.PainAsked view)
    {
        string topic = EnglishVoices.Of(view.Topic);
        return new Worded("An answer is asked of you", Markdown.Text(
            $"**{Markdown.Plain(view.By)} asks you for an answer to “{topic}”** by {dates.DayOfWeek(view.Due)}", [$"Several colleagues hear of {topic} from customers. When you have one, say “share case: …”, so that all can read it"]));
    }

    public override Worded Pause(View.Pause view)
    {
        string whose = view.Team is { } team ? Markdown.Plain(team) : "all teams";
        string? longer = view.Longer is { } other ? $"{Markdown.Plain(other.By)} has paused them until {dates.DayOfWeek(other.Until)}; the later day counts" : null;
        if (view.Happening is Happening.TakenBack) return new Worded("Posts resumed", Markdown.Text($"**Posts resumed** · {whose}", [longer]));
        return new Worded("Posts paused", Markdown.Text(
            $"**Posts paused** · no plans, reviews or digests for {whose}; they are back on {dates.DayOfWeek(view.Until)}",
            [longer, "Pool warnings, collection reminders and people's own reminders still come", "Say “undo” to start again sooner"]));
    }

    public override Worded Pk(View.PkAnswer view) => _duels.Of(view);

    public override Worded Honours(View.HonoursAnswer view)
    {
        string whose = view.IsReader ? "Your" : Markdown.Plain(view.Who) + "'s";
        if (view.Honours.Count == 0) return new Worded("Honours", $"{(view.IsReader ? "You have" : Markdown.Plain(view.Who) + " has")} no honours yet; the first one is waiting.");
        return new Worded("Honours", Markdown.Text($"**🏅 {whose} honours: {view.Honours.Count}**", view.Honours.Select(Line)));
    }

    private string Line(HonourLine honour)
    {
        string by = honour.By is { } giver ? $" (given by {Markdown.Plain(giver)})" : "";
        string customer = honour.Customer is { } name ? $" · {Markdown.Plain(name)}" : "";
        return $"{dates.Short(honour.On)}: {(honour.Title is { } title ? Markdown.Plain(title) : Of(honour.What))}{customer}{by}";
    }

    /// <summary>What a rule gives an honour for.</summary>
    public static string Of(HonourKind kind) => kind switch
    {
        HonourKind.NewCustomer => "new customer's first order",
        HonourKind.BigOrder => "big order",
        HonourKind.TargetReached => "quarter's target reached",
        HonourKind.Awarded => "honour",
        HonourKind.Birthday => "birthday",
        HonourKind.Streak => "a run of deals",
    };
}
