namespace SalesBot.Identity;

public static class Speakers
{
    public static string Speaker(string user) => user;
}
