using SalesBot.Core.Organisation;

namespace SalesBot.Demo;

/// <summary>What the demo's members write.</summary>
internal static class DemoWords
{
    private static readonly string[] ChineseVisits =
    [
        "采购说年底前要定礼品方案，让我们报两档价", "仓库在扩建，旺季分拣忙不过来", "老板拍板，行政只管执行", "嫌账期短，想谈到60天", "对卡券面额有疑问，下次带样卡",
        "竞品上周也来过，报价低三个点", "聊了中秋之后的复购，态度不错", "发票流程要走总部，回款会慢几天", "想看同行案例", "新来的采购经理，先认识一下",
    ];

    private static readonly string[] EnglishVisits =
    [
        "wants two price levels before the year's end", "asked for longer payment terms", "the owner decides, purchasing only compares", "a competitor quoted three points lower",
        "liked the samples, needs the logo on the box", "delivery took too long last time", "asked for a case from their industry", "new buyer, first talk went well",
        "budget is frozen until next month", "interested in gift cards for staff",
    ];

    private static readonly string[] ChineseReviews =
    [
        "客户都在问账期能不能放宽", "今天没接住价格的问题，明天先讲服务再谈价", "两家提到交货慢，得给个准日子", "新客户要看案例，明天带一份",
    ];

    private static readonly string[] EnglishReviews =
    [
        "everyone asks about payment terms", "lost my thread when they compared prices, will start with service tomorrow", "two customers worry about delivery dates",
        "bring a case study to the next first visit",
    ];

    public static IReadOnlyList<string> Visits(Member member) => member.Language is Language.En ? EnglishVisits : ChineseVisits;

    public static IReadOnlyList<string> Reviews(Member member) => member.Language is Language.En ? EnglishReviews : ChineseReviews;

    /// <summary>What a member wrote to the bot last evening: a large order, and a question.</summary>
    public static IReadOnlyList<string> Conversation(Member member, string customer) => member.Language is Language.En
        ? [$"Closed {customer} for 120k gift boxes, prepaid", "how much commission do I get this quarter"]
        : [$"{customer}签了12万礼盒，预付", "我这季度能拿多少提成"];
}
