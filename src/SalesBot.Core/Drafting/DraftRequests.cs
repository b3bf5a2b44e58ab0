using System.Globalization;
using NodaTime.Text;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Drafting;

/// <summary>What there is to be drafted beside what was just said. Customers are named only where the text is about one.</summary>
public static class DraftRequests
{
    /// <summary>One pain needs no grouping.</summary>
    private const int FewestPains = 2;

    private const int MostLines = 40;

    /// <summary>Beside a post of the clock; null where there is nothing to draft.</summary>
    public static DraftRequest? For(Ledger ledger, NameDirectory names, Post post) => post switch
    {
        Post.Digest digest when PainsOf(ledger, digest) is { Length: >= FewestPains } pains => ToTeam(DraftKind.Pains, post, pains, names),
        Post.WeeklyTraining { Moves.Count: > 0 } training => ToTeam(DraftKind.Training, post, [.. training.Moves.Select(move => move.Text), .. training.Questions], names),
        Post.MonthlyDrill { Stuck.Count: > 0 } drill => ToTeam(DraftKind.Drill, post, drill.Questions, names),
        _ => null,
    };

    /// <summary>Beside what a record led to: a case that was shared, or customers that changed hands; null where there is nothing to draft.</summary>
    /// <param name="ledger">After the record, which is its last entry.</param>
    /// <param name="told">The turn's replies, what the new owner was told the last.</param>
    public static DraftRequest? For(Ledger ledger, NameDirectory names, Decision decision, Speaker speaker, IReadOnlyList<Reply> told)
    {
        if (decision is not Decision.Recorded { Main: var main }) return null;
        if (main is Fact.CaseShared shared) return OfCase(names, shared, speaker, ledger.Seq);
        if (told is not [.., { Kind: ReplyKinds.Handover, Rows.Count: > 0 } handover] || main is not (Fact.CustomersTransferred or Fact.RecordAmended)) return null;
        Language language = Tongue.Of(ledger, ledger.People.Named(handover.To)!);
        return new DraftRequest(DraftKind.Handover, KeyOf(DraftKind.Handover, handover.To, ledger.Seq), handover.To, language, [.. handover.Rows.Take(MostLines).Select(Line)], speaker.Member.Id);
    }

    private static DraftRequest OfCase(NameDirectory names, Fact.CaseShared shared, Speaker speaker, long record) => new(
        DraftKind.Case,
        KeyOf(DraftKind.Case, speaker.Member.Name, record),
        speaker.Member.Name,
        speaker.Language,
        [shared.HidesName ? HiddenNames.In(shared.Text, names, speaker.Language) : shared.Text],
        speaker.Member.Id);

    private static string Line(IReadOnlyDictionary<string, string> row) => string.Join(": ", row.Values.Where(cell => cell.Length > 0));

    private static string[] PainsOf(Ledger ledger, Post.Digest digest)
    {
        HashSet<MemberId> ids = [.. DigestWork.MembersOf(ledger, digest.Team).Select(member => member.Id)];
        return [.. TeamDay.VoicesOn(ledger, digest.Team, digest.Act.On).Where(voice => voice.Theme is not null && ids.Contains(voice.By)).Select(voice => voice.Text)];
    }

    private static DraftRequest ToTeam(DraftKind kind, Post post, IEnumerable<string> lines, NameDirectory names) => new(
        kind,
        $"draft/{kind}/{post.To}/{LocalDatePattern.Iso.Format(post.Act.On)}",
        post.To,
        post.Language,
        [.. lines.Take(MostLines).Select(line => HiddenNames.In(line, names, post.Language))]);

    private static string KeyOf(DraftKind kind, string to, long record) => string.Create(CultureInfo.InvariantCulture, $"draft/{kind}/{to}/{record}");
}
