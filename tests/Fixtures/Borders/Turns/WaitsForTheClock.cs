using SalesBot.Schedule;

namespace SalesBot.Turns;

public static class WaitsForTheClock
{
    public static T? Wait<T>() where T : StartsAVerb => null;
}
