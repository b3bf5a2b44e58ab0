namespace SalesBot.Outbox;

/// <summary>What became of a parcel.</summary>
internal abstract record Delivery
{
    // Private, so that no case can be added outside this type.
    private Delivery()
    {
    }

    internal sealed record Done : Delivery;

    /// <summary>Not taken now, and safe to be tried again.</summary>
    internal sealed record NotNow(string Why) : Delivery;

    /// <summary>It may have arrived or not.</summary>
    internal sealed record Unknown(string Why) : Delivery;

    /// <param name="IsLost">Whether nothing reaches that address any more.</param>
    internal sealed record Failed(string Why, bool IsLost) : Delivery;
}
