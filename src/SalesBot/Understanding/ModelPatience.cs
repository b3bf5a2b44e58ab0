namespace SalesBot.Understanding;

/// <summary>How long a language model is waited for, and when it is no longer asked.</summary>
/// <param name="Deadline">For an answer, its second try included.</param>
/// <param name="DraftDeadline">The same for a text that nobody waits for.</param>
/// <param name="Pause">Before the second try, where the endpoint names none; one that names more than the deadline is not tried again.</param>
/// <param name="Failures">The breaker opens where half the last calls fail, of this many at least.</param>
/// <param name="Break">How long the breaker stays open before one call tries whether it is over.</param>
internal sealed record ModelPatience(TimeSpan Deadline, TimeSpan DraftDeadline, TimeSpan Pause, int Failures, TimeSpan Break)
{
    public static ModelPatience Usual { get; } = new(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(200), 4, TimeSpan.FromSeconds(30));
}
