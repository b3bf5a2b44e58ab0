namespace SalesBot.Cases;

internal static class BadlyFormatted
{
    internal static int Sum(int a,int b) => a+b;
}
