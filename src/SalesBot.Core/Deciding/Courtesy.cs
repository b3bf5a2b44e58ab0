namespace SalesBot.Core.Deciding;

/// <summary>A message that only greets or thanks: it means no command, and "I didn't get that" would be rude.</summary>
public enum Courtesy
{
    Greeting,
    Thanks,
}
