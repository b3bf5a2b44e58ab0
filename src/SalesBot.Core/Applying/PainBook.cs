using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Applying;

/// <summary>Who is to answer what customers have trouble with, and by when.</summary>
public sealed class PainBook
{
    private readonly List<PainTask> _tasks = [];

    internal PainBook()
    {
    }

    /// <summary>What is still to be answered for a team on a day, of each topic what was asked for last; in order of asking.</summary>
    public IReadOnlyList<PainTask> Open(Ledger ledger, TeamId? team, LocalDate day) =>
        [.. _tasks.Where(task => task.Team == team).GroupBy(task => task.Topic).Select(ofTopic => ofTopic.Last()).Where(task => task.IsOpenOn(ledger, day)).OrderBy(task => task.Record)];

    internal void Add(Entry entry, LocalDate today, Fact.PainAssigned assigned) =>
        _tasks.Insert(_tasks.FindLastIndex(task => task.Record < entry.Seq) + 1, new PainTask(entry.Seq, assigned.Topic, assigned.Member, entry.By, assigned.Team, today, assigned.On));

    internal void Remove(long record) => _tasks.RemoveAll(task => task.Record == record);
}
