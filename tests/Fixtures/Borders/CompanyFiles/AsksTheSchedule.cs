using SalesBot.Schedule;

namespace SalesBot.CompanyFiles;

public sealed class AsksTheSchedule
{
    public Func<StartsAVerb>? Start { get; init; }
}
