using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Pauses of posts. Several may hold at once; a team is silent while any of them does, so the longest decides.</summary>
public sealed class PauseBook
{
    private readonly List<Pause> _pauses = [];

    internal PauseBook()
    {
    }

    /// <summary>Whether nothing is posted for a team, or with nobody (0) for those who are in none, on a day.</summary>
    public bool IsSilent(TeamId team, LocalDate day) => UntilOf(team, day) is not null;

    /// <summary>The day on which posts of a team go on, with who asked for it; null where they are not paused on a day.</summary>
    public (LocalDate Until, MemberId By)? UntilOf(TeamId team, LocalDate day)
    {
        (LocalDate Until, MemberId By)? found = null;
        foreach (Pause pause in _pauses)
        {
            bool holds = (pause.Posts.Team is null || pause.Posts.Team == team) && pause.Posts.From <= day && day < pause.Posts.Until;
            if (holds && (found is null || pause.Posts.Until > found.Value.Until)) found = (pause.Posts.Until, pause.By);
        }

        return found;
    }

    internal void Add(Entry entry, Fact.PostsPaused pause) => _pauses.Add(new Pause(entry.Seq, entry.By, pause));

    internal void Remove(long record) => _pauses.RemoveAll(pause => pause.Record == record);

    private sealed record Pause(long Record, MemberId By, Fact.PostsPaused Posts);
}
