using NodaTime;
using SalesBot.Channels;
using SalesBot.Outbox;

namespace SalesBot.Tests.Outbox;

public sealed class PaceTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 9, 16, 2, 0);

    [Fact]
    public void After_a_pause_a_burst_goes_at_once_and_then_one_after_the_other()
    {
        Pace pace = new([new Rate(1, Duration.FromSeconds(1), 3)]);

        Assert.Equal([0, 0, 0, 1, 2], Enumerable.Range(0, 5).Select(_ => pace.Reserve(Start).TotalSeconds));
        Assert.Equal(0, pace.Reserve(Start + Duration.FromSeconds(10)).TotalSeconds);
    }

    [Fact]
    public void The_slower_of_two_rates_holds()
    {
        Pace pace = new([new Rate(1, Duration.FromSeconds(1), 5), new Rate(6, Duration.FromMinutes(1), 6)]);

        Assert.Equal([0, 0, 0, 0, 0, 1, 10, 20], Enumerable.Range(0, 8).Select(_ => pace.Reserve(Start).TotalSeconds));
    }

    [Fact]
    public void In_a_window_all_go_at_once_and_the_next_when_the_first_has_left_it()
    {
        Pace pace = new([Rate.Within(3, Duration.FromSeconds(60))]);

        Assert.Equal([0, 0, 0, 60, 60], Enumerable.Range(0, 5).Select(_ => pace.Reserve(Start).TotalSeconds));
        Assert.Equal(20, pace.Reserve(Start + Duration.FromSeconds(40)).TotalSeconds);
        Assert.Equal(0, pace.Reserve(Start + Duration.FromSeconds(200)).TotalSeconds);
    }

    [Fact]
    public void What_was_taken_is_forgotten_when_no_rate_minds_it_any_more()
    {
        Pace pace = new([new Rate(1, Duration.FromSeconds(1), 5), Rate.Within(3, Duration.FromSeconds(60))]);
        for (int time = 0; time < 3; time++) pace.Reserve(Start);

        Assert.Equal(Start + Duration.FromSeconds(60), pace.IdleFrom);
    }
}
