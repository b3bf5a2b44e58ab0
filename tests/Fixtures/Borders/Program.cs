namespace SalesBot;

public static class Program
{
    public static int Run() => 0;
}
