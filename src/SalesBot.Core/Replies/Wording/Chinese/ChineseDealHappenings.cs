using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What happened with a customer's deals, and what was learnt about it, in a few words.</summary>
internal static class ChineseDealHappenings
{
    /// <summary>Null where it is something else.</summary>
    public static string? Of(Fact what) => what switch
    {
        Fact.StageMoved moved => $"进展到{StageNames.UsualOf(moved.Stage, Language.Zh)}" + (moved.Amount is { } amount ? $" {ChineseAmounts.Of(amount)}" : ""),
        Fact.DealLost lost => $"丢单（{ChineseDealWords.Of(lost.Reason)}）" + (lost.Words is { } words ? "：" + words.ReplaceLineEndings(" ") : ""),
        Fact.DocumentsFiled filed => $"{StageNames.UsualOf(filed.Stage, Language.Zh)}资料已齐",
        Fact.TierSet set => $"调为{set.Tier}类",
        Fact.ContactSet set => "联系方式：" + string.Join(' ', new[] { set.Contact, set.Phone }.OfType<string>()),
        Fact.CustomerNoted noted => $"{ChineseDealWords.Of(noted.Aspect)}：{noted.Note.ReplaceLineEndings(" ")}",
        Fact.ComplaintLogged complaint => $"投诉（{ChineseDealWords.Of(complaint.About)}）" + (complaint.Words is { } words ? "：" + words.ReplaceLineEndings(" ") : ""),
        Fact.ComplaintResolved => "投诉已处理",
        Fact.CaseShared => "分享了案例",
        _ => null,
    };
}
