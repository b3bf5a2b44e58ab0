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
    /// <param name="Rest">What is still to be sent.</param>
    internal sealed record NotNow(string Why, Parcel Rest) : Delivery;

    /// <summary>It may have arrived or not.</summary>
    /// <param name="Rest">What is still to be sent, if it has not.</param>
    internal sealed record Unknown(string Why, Parcel Rest) : Delivery;

    /// <param name="IsLost">Whether nothing reaches that address any more.</param>
    internal sealed record Failed(string Why, bool IsLost) : Delivery;
}
