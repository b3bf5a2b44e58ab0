using System.Text;
using NodaTime;

namespace SalesBot.Tests.Store;

public abstract partial class StoreContract
{
    [Fact]
    public void A_post_of_a_known_key_is_skipped_and_the_rest_recorded()
    {
        Record(new() { Outgoing = [Some.Post("digest/East/2026-09-16")] });
        Reopen();

        var again = Some.Post("digest/East/2026-09-16") with { Json = "{}"u8.ToArray() };
        var skipped = Skipped(new() { Entries = Some.Entries(1), Outgoing = [again, Some.Post("digest/West/2026-09-16")] });

        Assert.Equal(["digest/East/2026-09-16"], skipped);
        Assert.Equal(1, Store.Last);
        Assert.Equal(
            [("digest/East/2026-09-16", """{"lines":[]}"""), ("digest/West/2026-09-16", """{"lines":[]}""")],
            Store.Unsent(Instant.MaxValue).Select(p => (p.Post.Key, Encoding.UTF8.GetString(p.Post.Json.Span))));
    }

    [Fact]
    public void A_post_that_was_sent_is_not_made_again()
    {
        Record(new() { Outgoing = [Some.Post("digest/East/2026-09-16")] });
        Store.MarkSent("digest/East/2026-09-16", Some.Moment);
        Reopen();

        Assert.Single(Skipped(new() { Outgoing = [Some.Post("digest/East/2026-09-16")] }));
        Assert.Empty(Store.Unsent(Instant.MaxValue));
    }

    [Fact]
    public void Posts_are_sent_from_their_due_moment_on_first_due_first()
    {
        var hour = Duration.FromHours(1);
        Record(new()
        {
            Outgoing =
            [
                Some.Post("later", dueAt: Some.Moment + hour),
                Some.Post("now", dueAt: Some.Moment),
                Some.Post("tomorrow", dueAt: Some.Moment + (24 * hour)),
                Some.Post("before", dueAt: Some.Moment - hour),
            ],
        });

        Assert.Equal(["before", "now"], Store.Unsent(Some.Moment).Select(p => p.Post.Key));
        Assert.Equal(["before", "now", "later", "tomorrow"], Store.Unsent(Instant.MaxValue).Select(p => p.Post.Key));
    }

    [Fact]
    public void A_post_that_was_sent_or_given_up_is_not_owed()
    {
        Record(new() { Outgoing = [Some.Post("a"), Some.Post("b"), Some.Post("c")] });
        Store.MarkSent("a", Some.Moment);
        Store.MarkUndeliverable("b", Some.Moment, "the bot was removed from the team");

        Assert.Equal(["c"], Store.Unsent(Instant.MaxValue).Select(p => p.Post.Key));
        Reopen();
        Assert.Equal(["c"], Store.Unsent(Instant.MaxValue).Select(p => p.Post.Key));
    }

    [Fact]
    public void The_last_posts_to_a_recipient_come_oldest_first_with_what_became_of_them()
    {
        Record(new() { Outgoing = [Some.Post("1"), Some.Post("2"), Some.Post("for West", "West"), Some.Post("3"), Some.Post("4")] });
        Store.MarkSent("2", Some.Moment);
        Store.MarkUndeliverable("3", Some.Moment, "gone");

        (string, Instant?, string?)[] expected = [("2", Some.Moment, null), ("3", Some.Moment, "gone"), ("4", null, null)];
        Assert.Equal(expected, Store.Recent("East", 3).Select(p => (p.Post.Key, p.SettledAt, p.Failure)));
        Reopen();
        Assert.Equal(expected, Store.Recent("East", 3).Select(p => (p.Post.Key, p.SettledAt, p.Failure)));
    }

    [Fact]
    public void A_flush_makes_marks_durable_and_may_be_repeated()
    {
        Record(Some.Turn("m1") with { Outgoing = [Some.Post("a")] });
        Store.MarkAnswered(Some.Key("m1"), Some.Moment);
        Store.MarkSent("a", Some.Moment);
        Store.Flush();
        Store.Flush();

        Assert.Empty(Store.Unanswered());
        Assert.Empty(Store.Unsent(Instant.MaxValue));
    }
}
