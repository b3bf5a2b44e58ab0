namespace SalesBot.Core.Cases;

/// <summary>Industries and pains by the words that name them in either language, so that a question in one finds stories told in the other.</summary>
internal static class CaseConcepts
{
    private static readonly (string Concept, string Chinese, string English)[] Table =
    [
        ("catering", "餐饮 餐厅 酒楼 饭店 火锅 外卖", "catering restaurant canteen"),
        ("hospitality", "酒店 民宿 宾馆", "hotel hospitality guesthouse"),
        ("food", "食品 烘焙 糕点 生鲜 茶", "food bakery grocery tea"),
        ("logistics", "物流 快递 货运 仓储 分拣", "logistic courier freight warehouse sort shipping"),
        ("retail", "零售 超市 便利店 百货 门店", "retail supermarket store shop"),
        ("education", "教育 学校 培训", "education school training"),
        ("health", "医药 医院 药房 诊所", "medical pharma hospital clinic health"),
        ("building", "建材 建筑 工程 装修", "construction building contractor"),
        ("software", "软件 科技 互联网", "software tech internet"),
        ("manufacturing", "制造 工厂 生产线", "manufacture factory plant"),
        ("farming", "农业 种植 养殖", "agriculture farm"),
        ("finance", "银行 保险 金融", "bank insurance finance"),
        ("peak season", "旺季 高峰 大促", "peak season busy"),
        ("delay", "延误 迟到 交期 太慢 等太久", "delay late slow deadline"),
        ("payment term", "账期 回款 赊账 欠款", "term credit payment overdue"),
        ("price", "太贵 价格 降价 嫌贵 便宜", "price expensive cheap discount"),
        ("damage", "破损 损坏 碎 漏", "damage broken leak"),
        ("quality", "质量 不合格 返工 瑕疵", "quality defect rework"),
        ("stock", "库存 缺货 断货 积压", "stock inventory shortage"),
        ("customs", "报关 清关 关税", "customs clearance duty tariff"),
        ("staff", "人手 招工 缺人 员工福利", "staff labor labour worker employee"),
        ("packaging", "包装 纸箱 礼盒", "packaging box gift"),
        ("returns", "退货 退换 售后", "return refund exchange"),
    ];

    private static readonly (string Concept, string[] Chinese, HashSet<string> English)[] Known =
        [.. Table.Select(row => (row.Concept, row.Chinese.Split(' '), row.English.Split(' ').Select(CaseWords.Stem).ToHashSet(StringComparer.Ordinal)))];

    /// <param name="text">In its normal form.</param>
    /// <param name="stems">The stems of its English words.</param>
    public static IEnumerable<string> In(string text, IReadOnlySet<string> stems) => Known
        .Where(row => row.English.Overlaps(stems) || row.Chinese.Any(word => text.Contains(word, StringComparison.Ordinal)))
        .Select(row => row.Concept);
}
