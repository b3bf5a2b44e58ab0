using SalesBot.CommandLine;

namespace SalesBot.Schedule;

public class StartsAVerb
{
    public bool IsVerb(object verb) => verb is NeedsTheProgram && Start is not null;

    private Func<object>? Start { get; init; }
}
