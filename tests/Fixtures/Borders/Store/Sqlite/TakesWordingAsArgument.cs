using SalesBot.Core.Replies.Wording;

namespace SalesBot.Store.Sqlite;

public static class TakesWordingAsArgument
{
    public static bool Keep(Phrase?[] phrases) => phrases.Length > 0;
}
