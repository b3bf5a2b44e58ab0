namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Whom an answer is about, before what it says: nothing for the reader, "Amy: " for others.</summary>
internal static class EnglishSubjects
{
    public static string Of(Subject subject) => subject switch
    {
        { IsReader: true } => "",
        { Member: { } member } => Markdown.Plain(member) + ": ",
        { Team: { } team } => Markdown.Plain(team) + ": ",
        _ => "The company: ",
    };
}
