using NodaTime;
using SalesBot.Channels;
using SalesBot.Outbox;

namespace SalesBot.Tests.Outbox;

public sealed class SenderTests
{
    private readonly SkippingTime _time = new(DateTimeOffset.UnixEpoch);
    private readonly Sender _sender;

    public SenderTests() => _sender = new Sender(_time);

    [Fact]
    public async Task Replies_to_one_conversation_arrive_in_order()
    {
        CollectingChannel channel = new();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Send(channel, $"k{number}", kind: $"r{number}")));

        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"a r{number}"), channel.Sent);
    }

    [Fact]
    public async Task What_the_vendor_surely_has_not_is_sent_again_when_it_wishes()
    {
        CollectingChannel channel = new();
        channel.Outcomes.Enqueue(new Sending.Later("429", Duration.FromSeconds(7)));

        Assert.IsType<Delivery.Done>(await Send(channel, "k"));
        Assert.Equal(["a deal_recorded"], channel.Sent);
        Assert.Contains(TimeSpan.FromSeconds(7), _time.Waits);
    }

    [Fact]
    public async Task A_vendor_that_goes_on_refusing_for_now_is_left_alone()
    {
        CollectingChannel channel = new();
        for (int time = 0; time < 4; time++) channel.Outcomes.Enqueue(new Sending.Later("412"));

        Assert.Equal("412", Assert.IsType<Delivery.NotNow>(await Send(channel, "k")).Why);
        Assert.Equal(4, channel.Calls);
        Assert.All(_time.Waits, wait => Assert.InRange(wait.TotalSeconds, 0, 20));
    }

    [Fact]
    public async Task What_the_vendor_may_have_is_not_sent_again()
    {
        CollectingChannel channel = new();
        channel.Outcomes.Enqueue(new Sending.Unknown("502"));

        Assert.Equal("502", Assert.IsType<Delivery.Unknown>(await Send(channel, "k")).Why);
        Assert.Equal(1, channel.Calls);
    }

    [Fact]
    public async Task Of_a_reply_in_parts_what_arrived_is_not_sent_again()
    {
        CollectingChannel channel = new() { Rendering = (_, _) => [CollectingChannel.Message("one"), CollectingChannel.Message("two")] };
        channel.Outcomes.Enqueue(new Sending.Accepted());
        channel.Outcomes.Enqueue(new Sending.Unknown("502"));

        Delivery.Unknown first = Assert.IsType<Delivery.Unknown>(await Send(channel, "k"));
        Assert.IsType<Delivery.Done>(await _sender.Send(first.Rest, CancellationToken.None));
        Assert.Equal(["a one", "a two"], channel.Sent);
    }

    [Fact]
    public async Task A_reply_too_large_is_sent_in_its_plain_form()
    {
        CollectingChannel channel = new() { Rendering = (_, setting) => [CollectingChannel.Message(setting.IsPlain ? "plain" : "card")] };
        channel.Outcomes.Enqueue(new Sending.TooLarge("413"));

        Assert.IsType<Delivery.Done>(await Send(channel, "k"));
        Assert.Equal(["a plain"], channel.Sent);
    }

    [Fact]
    public async Task A_card_that_is_gone_is_not_replaced_but_sent_anew()
    {
        CollectingChannel channel = new() { Rendering = (_, _) => [CollectingChannel.Message("card", replaces: "17")] };
        channel.Outcomes.Enqueue(new Sending.Gone("404"));

        Assert.IsType<Delivery.Done>(await Send(channel, "k"));
        Assert.Equal(2, channel.Calls);
    }

    [Fact]
    public async Task A_conversation_is_not_written_to_faster_than_its_vendor_allows()
    {
        CollectingChannel channel = new() { Limits = new([new Rate(1, Duration.FromSeconds(1), 5)], [new Rate(20, Duration.FromSeconds(1), 20)]) };
        for (int number = 0; number < 12; number++) await Send(channel, $"k{number}");

        Assert.Equal(7, (_time.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalSeconds);
    }

    private Task<Delivery> Send(CollectingChannel channel, string key, string address = "a", string kind = "deal_recorded") => _sender.Send(
        new Parcel(channel, Some.Reply("周敏", kind), new RenderSetting(address, key, _ => null)), CancellationToken.None);
}
