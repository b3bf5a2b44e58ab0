using System.Buffers;

namespace SalesBot.Core.Voices;

/// <summary>The words by which a theme, or talk of a rival, is heard in what people write.</summary>
public static class VoiceWords
{
    private const StringComparison Case = StringComparison.OrdinalIgnoreCase;

    private static readonly (Pain Theme, string[] Words)[] Themes =
    [
        (Pain.Terms, ["账期", "月结", "付款周期", "回款周期", "压款", "资金周转", "payment term", "credit term", "net 60", "net 90", "pay later", "longer terms"]),
        (Pain.Price, ["太贵", "嫌贵", "价格", "降价", "砍价", "压价", "单价", "折扣", "price", "pricing", "expensive", "too dear", "discount", "cheaper"]),
        (Pain.Delivery, ["交货", "交期", "发货慢", "物流", "送货", "配送", "延期", "运费", "delivery", "deliver", "lead time", "shipping", "freight", "late shipment"]),
        (Pain.Quality, ["质量", "品质", "破损", "瑕疵", "损坏", "不良", "掉色", "quality", "damage", "broken", "defect"]),
        (Pain.Service, ["售后", "服务", "响应慢", "没人管", "退换", "after-sales", "service", "support", "response time"]),
        (Pain.Stock, ["缺货", "断货", "库存", "备货", "压货", "stock", "inventory", "out of stock"]),
        (Pain.Packaging, ["包装", "礼盒外观", "packaging", "gift box looks"]),
        (Pain.ShelfLife, ["保质期", "临期", "过期", "shelf life", "expiry", "expire"]),
        (Pain.Invoice, ["发票", "开票", "对账", "invoice", "billing"]),
        (Pain.Budget, ["预算", "没钱", "经费", "budget"]),
        (Pain.Approval, ["审批", "走流程", "流程长", "老板不同意", "领导不批", "approval", "sign-off", "procurement process"]),
        (Pain.Range, ["款式", "品类", "选择少", "太少选", "定制", "selection", "variety", "customis", "customiz"]),
    ];

    private static readonly string[] RivalWords =
        ["竞品", "竞争对手", "对手", "同行", "别家", "友商", "另一家", "competitor", "competing", "rival", "other supplier", "another supplier"];

    // Stories of others in the customer's own trade are asked for; they are no moves of a rival.
    private static readonly string[] PeersOfTheCustomer = ["同行案例", "同行的案例", "同行业", "同行参考"];

    /// <summary>Words that a trouble is over, or never was.</summary>
    private static readonly string[] SettledWords =
        ["解决了", "已解决", "已经解决", "搞定了", "处理好了", "没问题", "没有问题", "不是问题", "不成问题", "solved", "resolved", "sorted out", "fixed", "no problem", "not a problem", "no longer"];

    /// <summary>The same words where they deny it.</summary>
    private static readonly string[] OpenWords =
        ["没解决", "未解决", "没有解决", "没搞定", "没处理好", "不解决", "unsolved", "unresolved", "not solved", "not resolved", "not sorted", "not fixed", "n't solved", "n't resolved", "n't fixed", "n't sorted"];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Themes.SelectMany(theme => theme.Words), .. RivalWords], Case);

    /// <summary>Whether a text says anything of this kind; quick, since most do not.</summary>
    public static bool IsHeardIn(string text) => text.AsSpan().ContainsAny(Any);

    /// <summary>The themes of a sentence; none where it says that the trouble is over.</summary>
    public static IEnumerable<Pain> TroublesIn(string sentence) => IsSettled(sentence) ? [] : PainsIn(sentence);

    /// <summary>The themes of a text.</summary>
    public static IEnumerable<Pain> PainsIn(string text) =>
        Themes.Where(theme => Array.Exists(theme.Words, word => text.Contains(word, Case))).Select(theme => theme.Theme);

    private static bool IsSettled(string sentence) =>
        Array.Exists(SettledWords, word => sentence.Contains(word, Case)) && !Array.Exists(OpenWords, word => sentence.Contains(word, Case));

    /// <summary>Whether a sentence tells of a rival.</summary>
    public static bool IsOfRival(string sentence) =>
        Array.Exists(RivalWords, word => sentence.Contains(word, Case)) && !Array.Exists(PeersOfTheCustomer, word => sentence.Contains(word, Case));
}
