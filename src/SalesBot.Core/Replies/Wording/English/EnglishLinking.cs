using System.Globalization;
using SalesBot.Core.Linking;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Who is who in a chat channel.</summary>
internal sealed class EnglishLinking(EnglishDates dates) : LinkPhrases
{
    public override Worded CodeGiven(View.LinkCodeGiven view)
    {
        string who = Markdown.Plain(view.Who);
        if (view.Code is null) return new Worded("One-time code", $"A code for {who} was told here once. If it got lost, write “/link {who}” for a new one.");
        string until = view.Until.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Worded($"One-time code for {view.Who}", Markdown.Text(
            $"**{view.Code}** is {who}'s one-time code.",
            $"Give it to {who} in person; they write to me in private: “/link {view.Code}”",
            $"It works once, until {dates.Day(view.Until.Date)} {until}, and a new one replaces it"));
    }

    public override Worded Linked(View.Linked view) => view.Team is { } team
        ? new Worded("Channel linked", Markdown.Text(
            $"**This is now the channel of {Markdown.Plain(team)}.** Digests, review questions and honours are posted here.",
            "To talk to me here, mention me",
            "Pay is never told here, only in private"))
        : new Worded("Welcome", Markdown.Text(
            $"**Welcome, {Markdown.Plain(view.Who!)}!** From now on I know you here.", "Just say what you did, such as “visited Acme today”", "Write “help” to see more"));

    public override Worded Unlinked(View.Unlinked view) => view.Team is { } team
        ? new Worded("Channel unlinked", Markdown.Text(
            $"**This is no longer the channel of {Markdown.Plain(team)}.** Digests, review questions and honours are not posted here any more.",
            $"To link it again, write here: “/link {Markdown.Plain(team)}”"))
        : new Worded("Unlinked", Markdown.Text(
            $"**{Markdown.Plain(view.Who!)}'s account here is unlinked.** From now on nothing is sent to it, and it can see and record nothing.",
            "If the company file names the account, take it out there too",
            $"To link it again, a manager writes to me in private: “/link {Markdown.Plain(view.Who!)}”"));

    public override Worded NotLinked(View.NotLinked view) => new("Not linked", view.Why switch
    {
        LinkFault.NothingNamed => "Whom or what? In private a manager writes “/link” and a member's name; in a team's channel its leader writes “/link” and the team's name.",
        LinkFault.NotAllowed => "Codes are handed out by managers; a team's channel is linked by its leader or a manager.",
        LinkFault.NoSuchMember => $"Nobody here is called “{Markdown.Plain(view.About)}”.",
        LinkFault.NoSuchTeam => $"No team is called “{Markdown.Plain(view.About)}”.",
        LinkFault.OnlyInPrivate => "A code is told in private only. Please write that to me in our private chat.",
        LinkFault.OnlyInChannel => $"Please write “/link {Markdown.Plain(view.About)}” in the team's own channel.",
        LinkFault.LinkedAlready => "I know you already; no code is needed.",
        LinkFault.NotLinkedHere => $"{(view.About.Length > 0 ? Markdown.Plain(view.About) : "This channel")} isn't linked here, so there is nothing to unlink.",
    });

    public override Worded Stranger(View.Stranger view) => new("I don't know you yet", Markdown.Text(
        view.HasWrongCode
            ? "**That code doesn't work:** it may be mistyped, used, replaced or older than a day."
            : "**I don't know yet who you are here,** so I can't show or record anything.",
        "Ask a manager for a one-time code; they get it from me with “/link” and your name",
        "Then write to me in private: “/link” and the code"));

    public override Worded UnlinkedRoom() => new("This channel is no team's yet", Markdown.Text(
        "**This channel isn't linked to a team yet,** so I say nothing here.", "The team's leader or a manager writes here: “/link” and the team's name", "In private you can talk to me any time"));

    public override Worded Undelivered(View.Undelivered view)
    {
        string to = Markdown.Plain(view.To ?? "");
        string cure = view switch
        {
            { Why: { IsStillTried: true, Words: var words } } => $"I go on trying for a day. What the channel said: {Markdown.Plain(words!)}",
            { Why.Words: { } words } => "What the channel said: " + Markdown.Plain(words),
            { Why.IsTooOld: true } => "It could be sent only after more than a day, when it no longer made sense",
            { To: null } => "I know no channel and nobody's chat: a leader writes “/link” and the team's name in its channel, or everybody writes to me once",
            { IsTeam: true } => $"No channel is linked to the team: in its channel write “/link {to}” to me",
            _ => $"I don't know {to} in any chat yet: a manager gets a code with “/link {to}”, and {to} writes it to me once",
        };
        return new Worded("Not delivered", Markdown.Text($"**{(view.To is null ? "Nobody was reached" : $"{to} was not reached")}** with “{Markdown.Plain(view.What)}”", cure));
    }

    public override Worded StillRecorded(View.StillRecorded view) => new("The record stands", Markdown.Text(
        $"**You {(view.IsDeleted ? "deleted" : "changed")} a message, but what I recorded from it stands**: {Markdown.Plain(view.What)}",
        "To change it, say what is right, or press undo"));
}
