namespace SalesBot.Tests.Interpreting;

/// <summary>A message, what it means and what it was understood to mean.</summary>
internal sealed record Reading(string Id, string Text, IReadOnlyList<string> Wanted, IReadOnlyList<string> Got, decimal Confidence)
{
    public bool IsExact => Wanted.SequenceEqual(Got, StringComparer.Ordinal);

    /// <summary>Records something that the message does not record.</summary>
    public bool IsFalseRecord => RecordsOf(Got).Except(RecordsOf(Wanted), StringComparer.Ordinal).Any() || RecordsOf(Got).Count() > RecordsOf(Wanted).Count();

    public override string ToString() => $"{Id} {Text}\n  want {string.Join("; ", Wanted)}\n  got  {string.Join("; ", Got)}";

    private static IEnumerable<string> RecordsOf(IEnumerable<string> commands) =>
        commands.Select(command => command[..command.IndexOf('(', StringComparison.Ordinal)]).Where(Scored.Records);
}
