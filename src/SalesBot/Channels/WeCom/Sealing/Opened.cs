namespace SalesBot.Channels.WeCom.Sealing;

/// <summary>What a sealed text came to.</summary>
internal abstract record Opened
{
    // Private, so that no case can be added outside this type.
    private Opened()
    {
    }

    internal sealed record Message(string Text) : Opened;

    /// <summary>For the log only; whoever called is told nothing.</summary>
    internal sealed record Refused(OpeningFault Why) : Opened;
}
