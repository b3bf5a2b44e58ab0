namespace SalesBot.CommandLine;

public sealed class NeedsTheProgram
{
    public static int Again() => Program.Run();
}
