namespace SalesBot.Core.Rituals;

/// <summary>What a team has before it on its next working day.</summary>
/// <param name="FollowUps">Contacts planned for it.</param>
/// <param name="Falling">Customers whose last safe day is then, or before.</param>
/// <param name="Expected">Deals that are to be signed by then.</param>
public sealed record DayFocus(NodaTime.LocalDate On, int FollowUps, int Falling, int Expected)
{
    public bool IsEmpty => FollowUps + Falling + Expected == 0;
}
