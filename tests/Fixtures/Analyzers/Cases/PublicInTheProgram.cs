namespace SalesBot.Cases;

public static class PublicInTheProgram;
