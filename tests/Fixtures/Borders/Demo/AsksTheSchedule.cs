using SalesBot.Schedule;

namespace SalesBot.Demo;

public static class AsksTheSchedule
{
    public static string Name(object verb) => ((StartsAVerb)verb).ToString()!;
}
