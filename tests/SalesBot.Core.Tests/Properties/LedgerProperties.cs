using FsCheck;
using FsCheck.Fluent;
using SalesBot.Core.Applying;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Tests.Properties;

public sealed class LedgerProperties
{
    private static readonly Arbitrary<int[]> Chances = Gen.Choose(0, 1_000_000).ArrayOf(60).ToArbitrary();

    [Fact]
    public void Signing_a_deal_and_taking_it_back_restores_every_figure_of_everyone() => Prop.ForAll(
        Chances,
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        (chances, deal) =>
        {
            RandomSelling selling = new();
            selling.Run(chances);
            string before = Picture.Of(selling.Ledger, selling.Today);

            selling.Sign(deal);
            string between = Picture.Of(selling.Ledger, selling.Today);
            selling.TakeBackLast();

            Assert.NotEqual(before, between);
            Assert.Equal(before, Picture.Of(selling.Ledger, selling.Today));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_ledger_asked_after_every_fact_equals_one_rebuilt_from_the_journal() => Prop.ForAll(
        Chances,
        chances =>
        {
            RandomSelling selling = new();
            foreach (int chance in chances)
            {
                selling.Run([chance]);
                // What is asked must not change what is answered later.
                _ = Picture.Of(selling.Ledger, selling.Today);
            }

            Assert.Equal(Picture.Of(Rebuilt(selling.Entries), selling.Today), Picture.Of(selling.Ledger, selling.Today));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Corrections_leave_everything_as_if_it_had_been_right_at_once() => Prop.ForAll(
        Chances,
        chances =>
        {
            RandomSelling selling = new();
            selling.Run(chances);

            Assert.Equal(Picture.Of(Rebuilt(selling.WithoutMistakes), selling.Today), Picture.Of(selling.Ledger, selling.Today));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_journal_rebuilt_equals_the_ledger_it_was_kept_by()
    {
        RandomSelling selling = new(customers: 100);
        selling.Run(Enumerable.Range(1, 5_000).Select(step => (int)(step * 7_919L % 1_000_003)));

        Assert.Equal(Picture.Of(Rebuilt(selling.Entries), selling.Today), Picture.Of(selling.Ledger, selling.Today));
        Assert.Equal(Picture.Of(Rebuilt(selling.WithoutMistakes), selling.Today), Picture.Of(selling.Ledger, selling.Today));
        Assert.Empty(Audit.Of(selling.Ledger).Wrong);
        SettledOrder[] settled = [.. selling.Ledger.Closings.All.SelectMany(closing => closing.Statements.Values).SelectMany(one => one.Fact.Settled)];
        Assert.Contains(settled, one => one.Kind is SettlementKind.Carried);
        Assert.Contains(settled, one => one.Kind is SettlementKind.Adjustment && one.Value.IsNegative);
    }

    private static Ledger Rebuilt(IEnumerable<Entry> entries)
    {
        Ledger ledger = new();
        foreach (Entry entry in entries.OrderBy(entry => entry.Seq)) ledger.Apply(entry);
        return ledger;
    }
}
