namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Whom an answer is about: 你, 张伟, 华北组, 全公司.</summary>
internal static class ChineseSubjects
{
    public static string Of(Subject subject) => subject switch
    {
        { IsReader: true } => "你",
        { Member: { } member } => Markdown.Plain(member) + " ",
        { Team: { } team } => Markdown.Plain(team) + " ",
        _ => "全公司",
    };
}
