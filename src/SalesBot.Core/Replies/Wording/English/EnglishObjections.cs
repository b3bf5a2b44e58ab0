using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Objections and their answers.</summary>
internal sealed class EnglishObjections(EnglishDates dates) : ObjectionPhrases
{
    private const int Shown = 10;

    public override Worded Raised(View.Objection view)
    {
        string what = EnglishNames.Of("Objection", view.Happening);
        string next = view.To.Count == 0
            ? "Nobody here can answer it yet; I keep it for you"
            : $"It went to {string.Join(", ", view.To.Select(Markdown.Plain))} in private; you'll hear as soon as there is an answer";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Words)}", view.Happening is Happening.TakenBack ? null : next));
    }

    public override Worded Ticket(View.ObjectionTicket view) => new($"{view.Who} objects", Markdown.Text(
        $"**{Markdown.Plain(view.Who)} objects**: {Markdown.Plain(view.Words)}", "Press a button, or write “answer:” and your words; they get it in private"));

    public override Worded Answered(View.ObjectionAnswer view)
    {
        string what = EnglishNames.Of("Answer", view.Happening);
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)}'s objection: {Words(view.Verdict, view.Said)}", "They have it in private"));
    }

    public override Worded Outcome(View.ObjectionOutcome view) => new("Your objection is answered", Markdown.Text(
        $"**{Markdown.Plain(view.By)} answered your objection**: {Words(view.Verdict, view.Said)}", $"You had said: {Markdown.Plain(view.Words)}"));

    public override Worded List(View.ObjectionsAnswer view)
    {
        if (view.Lines.Count == 0) return new Worded("No objection", view.IsOwn ? "You have raised no objection. To raise one say “I object: …”." : "No objection is waiting for your answer.");
        string count = view.Lines.Count == 1 ? "1 objection" : $"{view.Lines.Count} objections";
        string headline = view.IsOwn ? $"**You have raised {count}**" : $"**{count} waiting for your answer**; press a button, or write “answer:” and what you have to say";
        return new Worded("Objections", Markdown.Text(headline, view.Lines.Take(Shown).Select(line => Line(line, view.IsOwn))));
    }

    private string Line(ObjectionLine line, bool isOwn)
    {
        string what = $"{dates.Day(line.On)}{(isOwn ? "" : ", " + Markdown.Plain(line.Who))}: {Markdown.Plain(line.Words)}";
        return line.By is { } by ? $"{what} → answered by {Markdown.Plain(by)}: {Words(line.Verdict, line.Said)}" : isOwn ? what + " → no answer yet" : what;
    }

    private static string Words(ObjectionVerdict? verdict, string? said)
    {
        string? decided = verdict switch
        {
            ObjectionVerdict.Accepted => "you're right, it will be corrected",
            ObjectionVerdict.Rejected => "checked, the figure stands",
            null => null,
        };
        return string.Join("; ", ((string?[])[decided, said is null ? null : Markdown.Plain(said)]).OfType<string>());
    }
}
