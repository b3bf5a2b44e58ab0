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
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)}: {Markdown.Plain(view.Title)}", [told]));
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
