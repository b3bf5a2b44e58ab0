using System.Text;
using NodaTime;
using SalesBot.Store;

namespace SalesBot.Tests.Store;

public abstract partial class StoreContract
{
    [Fact]
    public void A_message_delivered_again_records_nothing_and_tells_what_it_recorded()
    {
        Record(Some.Turn("m1", Some.Entries(1)));
        Record(Some.Turn("m2", Some.Entries(2)));

        var seen = SeenBefore(new() { Message = Some.Message("m2"), Entries = Some.Entries(2), Outgoing = [Some.Post()] });

        Assert.Equal(new EntryRange(1, 3), seen.Entries);
        Assert.Null(seen.AnsweredAt);
        Assert.Equal(3, Store.Last);
        Assert.Empty(Store.Unsent(Instant.MaxValue));
    }

    [Fact]
    public void A_message_is_seen_for_ever()
    {
        Record(Some.Turn("m1", Some.Entries(1)));
        Store.MarkAnswered(Some.Key("m1"), Some.Moment);
        Reopen();

        Assert.Equal(Some.Moment, SeenBefore(Some.Turn("m1", Some.Entries(1))).AnsweredAt);
        Assert.Equal(1, Store.Last);
    }

    [Fact]
    public void The_same_id_of_another_channel_is_another_message()
    {
        Record(new() { Message = Some.Message("1", "teams"), Entries = Some.Entries(1) });
        Record(new() { Message = Some.Message("1", "wecom"), Entries = Some.Entries(1) });

        Assert.Equal(2, Store.Last);
    }

    [Fact]
    public void A_message_comes_back_with_what_is_needed_to_answer_it()
    {
        var written = Some.Message("m1");
        var pressed = Some.Message("m2", text: null) with { ActionJson = """{"intent":"undo_last"}""" };
        Record(new() { Message = written });
        Record(new() { Message = pressed });
        Reopen();

        Assert.Equal([written, pressed], Store.Unanswered().Select(m => m.Message));
        Assert.Equal(written, Store.Find(written.Key)?.Message);
        Assert.Null(Store.Find(Some.Key("never seen")));
    }

    [Fact]
    public void The_replies_are_kept_with_the_message_byte_for_byte()
    {
        var replies = Encoding.UTF8.GetBytes("""[{"text":"已记录 \u0000"}]""");
        Record(Some.Turn("m1") with { Replies = replies });
        Record(Some.Turn("m2"));
        Record(new() { Message = Some.Message("m3"), IsWorked = false });
        Record(Some.Turn("m3") with { Replies = replies });
        Reopen();

        Assert.Equal(replies, SeenBefore(Some.Turn("m1") with { Replies = "[]"u8.ToArray() }).Replies.ToArray());
        Assert.True(Store.Find(Some.Key("m2"))!.Replies.IsEmpty);
        Assert.Equal(replies, Store.Find(Some.Key("m3"))!.Replies.ToArray());
    }

    [Fact]
    public void The_last_messages_of_a_speaker_and_of_a_channel_come_newest_first()
    {
        foreach (var (id, speaker, room) in ((string, string, string)[])[("1", "Li", ""), ("2", "Wang", "East"), ("3", "Li", "East"), ("4", "Li", ""), ("5", "Li", "")])
        {
            Record(new() { Message = Some.Message(id) with { Speaker = speaker, Room = room } });
        }

        Store.MarkAnswered(Some.Key("4"), Some.Moment);
        Reopen();

        Assert.Equal(["5", "4", "3"], Store.MessagesOf("Li", 3).Select(m => m.Message.Key.MessageId));
        Assert.Equal(Some.Moment, Store.MessagesOf("Li", 3)[1].AnsweredAt);
        Assert.Equal(["3", "2"], Store.MessagesIn("East", 3).Select(m => m.Message.Key.MessageId));
        Assert.Empty(Store.MessagesIn("West", 3));
    }

    [Fact]
    public void A_message_that_led_to_nothing_has_an_empty_range()
    {
        Record(Some.Turn("m1", Some.Entries(2)));
        Record(Some.Turn("m2"));

        Assert.Equal(new EntryRange(2, 2), Store.Find(Some.Key("m2"))!.Entries);
        Assert.Empty(Store.Read(Store.Find(Some.Key("m2"))!.Entries));
    }

    [Fact]
    public void A_kept_message_is_worked_once()
    {
        var kept = new Batch { Message = Some.Message("m1"), IsWorked = false };
        Record(kept);
        Reopen();

        Assert.False(SeenBefore(kept).IsWorked);
        Assert.False(Assert.Single(Store.Unanswered()).IsWorked);
        Assert.Equal(new EntryRange(0, 2), Record(Some.Turn("m1", Some.Entries(2))));
        Assert.Equal(new EntryRange(0, 2), SeenBefore(Some.Turn("m1", Some.Entries(2))).Entries);
        Assert.True(SeenBefore(kept).IsWorked);
        Assert.Equal(2, Store.Last);
    }

    [Fact]
    public void Only_a_message_alone_can_be_kept()
    {
        Assert.Throws<ArgumentException>(() => Store.Append(Some.Turn("m1", Some.Entries(1)) with { IsWorked = false }));
        Assert.Throws<ArgumentException>(() => Store.Append(new() { IsWorked = false }));
    }

    [Fact]
    public void Messages_without_an_answer_are_owed_one_in_the_order_they_came()
    {
        foreach (var id in (string[])["z", "a", "m"])
        {
            Record(Some.Turn(id, Some.Entries(1)));
        }

        Store.MarkAnswered(Some.Key("a"), Some.Moment);

        Assert.Equal(["z", "m"], Store.Unanswered().Select(m => m.Message.Key.MessageId));
        Assert.Equal(Some.Moment, Store.Find(Some.Key("a"))!.AnsweredAt);
        Reopen();
        Assert.Equal(["z", "m"], Store.Unanswered().Select(m => m.Message.Key.MessageId));
    }

    [Fact]
    public void Half_a_batch_is_never_recorded()
    {
        var broken = Some.Turn("m1", Some.Entries(2)) with { Outgoing = [Some.Post(), Some.Post(key: null!)] };

        Assert.Throws<StoreException>(() => Store.Append(broken));

        Assert.Empty(All());
        Assert.Null(Store.Find(Some.Key("m1")));
        Assert.Empty(Store.Unsent(Instant.MaxValue));
        Assert.Equal(new EntryRange(0, 2), Record(Some.Turn("m1", Some.Entries(2))));
    }

    [Fact]
    public void A_failed_append_keeps_the_marks_for_the_next_one()
    {
        Record(Some.Turn("m1", Some.Entries(1)));
        Store.MarkAnswered(Some.Key("m1"), Some.Moment);
        Assert.Throws<StoreException>(() => Store.Append(new() { Outgoing = [Some.Post(key: null!)] }));
        Record(Some.Turn("m2"));
        Reopen();

        Assert.Equal(["m2"], Store.Unanswered().Select(m => m.Message.Key.MessageId));
    }
}
