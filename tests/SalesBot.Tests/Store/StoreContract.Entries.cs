using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SalesBot.Store;

namespace SalesBot.Tests.Store;

public abstract partial class StoreContract
{
    [Fact]
    public void A_new_journal_is_empty_and_sound()
    {
        Assert.Equal(0, Store.Last);
        Assert.Empty(All());
        Assert.Equal(new byte[32], Store.Verify().LastHash);
    }

    [Fact]
    public void Entries_come_back_as_they_were_appended_numbered_from_one()
    {
        var range = Record(new() { Entries = [Some.Entry("""{"amount":120000}""", "deal_signed", "李娜"), Some.Entry("{}", "pool_swept", "")] });

        Assert.Equal(new EntryRange(0, 2), range);
        Assert.Equal(2, Store.Last);
        Assert.Equal(
            [(1, Some.Moment, "deal_signed", """{"amount":120000}""", "李娜"), (2, Some.Moment, "pool_swept", "{}", "")],
            All().Select(e => (e.Seq, e.At, e.Kind, Encoding.UTF8.GetString(e.Json.Span), e.By)));
    }

    [Fact]
    public void The_chain_goes_on_after_reopening()
    {
        Record(new() { Entries = Some.Entries(2) });
        Reopen();

        Assert.Equal(new EntryRange(2, 5), Record(new() { Entries = Some.Entries(3) }));
        Assert.Equal([1, 2, 3, 4, 5], All().Select(e => e.Seq));
        Assert.Equal(5, Store.Verify().Entries);
    }

    [Fact]
    public void Every_hash_covers_the_entry_and_all_before_it()
    {
        Record(new() { Entries = Some.Entries(3) });

        var tip = ChainTip.Start;
        foreach (var entry in All())
        {
            tip = tip.Next(new(entry.At, entry.Kind, entry.Json, entry.By));
            Assert.Equal(tip.Hash, entry.Hash);
        }

        Assert.Equal(tip.Hash, Store.Verify().LastHash);
    }

    [Theory]
    [InlineData(0, 2, new long[] { 1, 2 })]
    [InlineData(2, 4, new long[] { 3, 4 })]
    [InlineData(4, 99, new long[] { 5 })]
    [InlineData(3, 3, new long[] { })]
    [InlineData(5, 99, new long[] { })]
    [InlineData(7, 99, new long[] { })]
    public void A_range_begins_after_its_first_number_and_ends_with_its_last(long after, long last, long[] expected)
    {
        Record(new() { Entries = Some.Entries(5) });

        Assert.Equal(expected, Store.Read(new(after, last)).Select(e => e.Seq));
    }

    [Fact]
    public void What_is_appended_during_a_reading_is_not_seen_by_it()
    {
        Record(new() { Entries = Some.Entries(2) });
        var seen = 0;
        foreach (var _ in Store.Read(EntryRange.All))
        {
            Record(new() { Entries = Some.Entries(1) });
            seen++;
        }

        Assert.Equal(2, seen);
        Assert.Equal(4, Store.Last);
    }

    [Fact]
    public void A_moment_is_kept_to_a_hundred_nanoseconds()
    {
        Record(new() { Entries = [Some.Entry(at: Some.Moment + Duration.FromNanoseconds(1234))] });

        Assert.Equal(Some.Moment + Duration.FromNanoseconds(1200), All()[0].At);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_appended()
    {
        Prop.ForAll<NonNull<string>, NonNull<string>, NonNull<string>>((json, kind, by) =>
        {
            var range = Record(new() { Entries = [Some.Entry(json.Get, kind.Get, by.Get)] });
            var entry = Store.Read(range).Single();
            return entry.Kind == WellFormed(kind.Get) && entry.By == WellFormed(by.Get) && Encoding.UTF8.GetString(entry.Json.Span) == WellFormed(json.Get);
        }).QuickCheckThrowOnFailure();
        Record(new() { Entries = [Some.Entry("half a pair \ud83d", "zero \0 within", "😀\r\n")] });
        Reopen();

        Assert.Equal(101, Store.Verify().Entries);
        Assert.Equal("zero \0 within", All()[100].Kind);
    }

    [Fact]
    public void Appends_from_many_threads_take_their_turn()
    {
        Assert.Equal(0, Store.Last);
        Parallel.For(0, 8, worker =>
        {
            for (var i = 0; i < 10; i++)
            {
                Record(Some.Turn(string.Create(CultureInfo.InvariantCulture, $"{worker}/{i}"), Some.Entries(2)));
            }
        });

        Assert.Equal(160, Store.Verify().Entries);
        var ranges = Store.Unanswered().Select(m => m.Entries).OrderBy(r => r.After);
        Assert.Equal(Enumerable.Range(0, 80).Select(i => new EntryRange(2 * i, (2 * i) + 2)), ranges);
    }

    /// <summary>Half a surrogate pair has no UTF-8 form and is replaced by U+FFFD.</summary>
    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
