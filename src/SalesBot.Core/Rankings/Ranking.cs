using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rankings;

/// <summary>Everyone who is ranked, best first, those with nothing included; equal values stand by name in code-point order.</summary>
public sealed record Ranking(RankingQuestion Question, IReadOnlyList<RankedLine> Lines)
{
    public int Count => Lines.Count;

    public static Ranking Of(Ledger ledger, RankingQuestion question, LocalDate today) => new(question, today < question.Period.First || ledger.Seq == 0 ? [] : []);

    /// <summary>One member's place without listing everyone; null where the member is not ranked.</summary>
    public static Place? PlaceOf(Ledger ledger, MemberId member, RankingQuestion question, LocalDate today) =>
        today < question.Period.First || ledger.Seq == 0 || member == default ? null : null;
}
