using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <summary>Everyone who is ranked, best first, those with nothing included; equal values stand by name in code-point order.</summary>
public sealed record Ranking(RankingQuestion Question, IReadOnlyList<RankedLine> Lines)
{
    /// <summary>How many are ranked.</summary>
    public int Count => Lines.Count;

    /// <summary>The members who sell and are here today, or the teams. Whoever has no target is left out of a ranking by attainment.</summary>
    public static Ranking Of(Ledger ledger, RankingQuestion question, LocalDate today) =>
        new(question, InOrder(question.Among is RankedGroup.Teams ? Teams(ledger, question, today) : Members(ledger, question, today)));

    /// <summary>The lines with their places, whatever places they had.</summary>
    internal static IReadOnlyList<RankedLine> InOrder(IEnumerable<RankedLine> unordered)
    {
        RankedLine[] lines = [.. unordered];
        SortBestFirst(lines);
        for (int index = 0; index < lines.Length; index++)
        {
            bool shares = index > 0 && lines[index].Value == lines[index - 1].Value;
            lines[index] = lines[index] with { Rank = shares ? lines[index - 1].Rank : index + 1 };
        }

        return lines;
    }

    /// <summary>One member's place without listing everyone; null where the member is not ranked.</summary>
    public static Place? PlaceOf(Ledger ledger, MemberId member, RankingQuestion question, LocalDate today)
    {
        Contest contest = new(ledger, question, today);
        if (!contest.IsRanked(ledger.People[member]) || contest.ValueOf(ledger.People[member]) is not { } own) return null;
        int better = 0;
        int of = 0;
        decimal? next = null;
        foreach (Member other in Entrants(ledger, question))
        {
            if (!contest.IsRanked(other) || contest.ValueOf(other) is not { } value) continue;
            of++;
            if (value <= own) continue;
            better++;
            if (!(next <= value)) next = value;
        }

        return new Place(better + 1, of, own, next - own);
    }

    /// <summary>The place of a member or a team in this ranking, by full name; null where it is not in it.</summary>
    public Place? PlaceOf(string name)
    {
        decimal? better = null;
        for (int index = 0; index < Lines.Count; index++)
        {
            RankedLine line = Lines[index];
            if (index > 0 && line.Rank != Lines[index - 1].Rank) better = Lines[index - 1].Value;
            if (line.Name == name) return new Place(line.Rank, Lines.Count, line.Value, better - line.Value);
        }

        return null;
    }

    /// <summary>Nobody who is ranked is missing; who of them is, is decided one by one.</summary>
    private static IEnumerable<Member> Entrants(Ledger ledger, RankingQuestion question) => question.Team is { } team ? ledger.People.In(team) : ledger.People.Members;

    private static IEnumerable<RankedLine> Members(Ledger ledger, RankingQuestion question, LocalDate today)
    {
        Contest contest = new(ledger, question, today);
        foreach (Member member in Entrants(ledger, question))
        {
            if (contest.IsRanked(member) && contest.ValueOf(member) is { } value) yield return new RankedLine(0, member.Id, member.Name, value);
        }
    }

    private static IEnumerable<RankedLine> Teams(Ledger ledger, RankingQuestion question, LocalDate today)
    {
        TeamContest contest = new(ledger, question, today);
        foreach (Team team in ledger.People.Teams)
        {
            if (contest.ValueOf(team) is { } value) yield return new RankedLine(0, default, team.Name, value);
        }
    }

    /// <summary>By value alone, as values are compared ten times as fast as lines; then, inside each tie, by name.</summary>
    private static void SortBestFirst(RankedLine[] lines)
    {
        decimal[] behind = new decimal[lines.Length];
        for (int index = 0; index < lines.Length; index++) behind[index] = -lines[index].Value;
        Array.Sort(behind, lines);
        for (int from = 0, to; from < lines.Length; from = to)
        {
            to = from + 1;
            while (to < lines.Length && behind[to] == behind[from]) to++;
            if (to - from > 1) lines.AsSpan(from..to).Sort(ByName);
        }
    }

    private static int ByName(RankedLine a, RankedLine b) => CodePoints.Compare(a.Name, b.Name);
}
