namespace SalesBot.Core.Deciding;

/// <summary>A message that only greets, thanks or agrees: it means no command, and "I didn't get that" would be rude.</summary>
public enum Courtesy
{
    Greeting,
    Thanks,

    /// <summary>A yes or no while no question waits for one.</summary>
    Answer,
}
