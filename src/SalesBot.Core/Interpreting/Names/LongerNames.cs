namespace SalesBot.Core.Interpreting.Names;

/// <summary>
/// A customer's name that goes on with what kind of house it is, though the customer is called no such thing, names somebody else: 宏达 is not 宏达饭店,
/// nor is Northgate Foods "Northgate Dental". The longest sensible reading wins.
/// </summary>
internal static class LongerNames
{
    // Houses only; 包装, 物流 or 设计 behind a name may be what was bought.
    private static readonly string[] Houses =
    [
        "大饭店", "饭店", "大酒店", "酒店", "宾馆", "客栈", "民宿", "医院", "诊所", "口腔", "幼儿园", "学校", "小学", "中学", "大学", "大药房", "药房", "药店", "生鲜超市", "超市", "便利店", "书店", "眼镜店", "眼镜", "宠物店", "影院", "影城", "餐厅", "餐馆", "酒楼", "茶楼", "茶舍", "会所", "公寓", "商场", "健身房", "健身", "养老院", "银行", "花店", "花园", "烤鱼", "火锅", "旅行社", "救援队", "包子铺", "奶茶店", "奶茶", "小卖部", "菜市场",
    ];

    public static NameHit Of(PlainText text, NameHit hit)
    {
        if (hit.Match is not (NameMatch.Exact or NameMatch.Part) || hit.Candidates.Count == 0 || !hit.Candidates.All(thing => thing.Kind == NameKind.Customer)) return hit;
        var end = TextScan.IsHan(text[hit.Span.End - 1]) ? HouseEnd(text.Normal, hit) : WordEnd(text, hit);
        return end > hit.Span.End ? new NameHit(new TextSpan(hit.Span.Start, end), NameMatch.Unknown, []) : hit;
    }

    private static int HouseEnd(string text, NameHit hit)
    {
        var house = Array.Find(Houses, house => text.StartsAt(hit.Span.End, house));
        return house is null || IsCalled(hit, house) ? -1 : hit.Span.End + house.Length;
    }

    // The next word, with a capital like the name itself: what houses do, and this one does not.
    private static int WordEnd(PlainText text, NameHit hit)
    {
        var start = hit.Span.End + 1;
        if (text.Normal.CharAt(hit.Span.End) != ' ' || !char.IsAsciiLetterUpper(text.Original.CharAt(start)) || !char.IsAsciiLetterUpper(text.Original[hit.Span.Start])) return -1;
        var end = text.Normal.LettersEnd(start);
        var word = text.Normal[start..end];
        return CompanyWords.IsTrade(word) && word is not ("services" or "service" or "training" or "supplies" or "supply" or "printing" or "design") && !IsCalled(hit, word) ? end : -1;
    }

    private static bool IsCalled(NameHit hit, string word) => hit.Candidates.Any(thing => thing.Names.Any(name => PlainText.Of(name).Normal.Contains(word, StringComparison.Ordinal)));
}
