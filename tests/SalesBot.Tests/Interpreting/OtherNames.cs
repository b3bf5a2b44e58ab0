namespace SalesBot.Tests.Interpreting;

/// <summary>Names to swap in: longer and shorter ones, with digits, verbs, weekdays, months, money and Latin letters inside.</summary>
internal sealed record OtherNames(IReadOnlyList<string> ChineseHeads, IReadOnlyList<string> EnglishHeads, IReadOnlyList<string> Members, IReadOnlyList<string> Teams)
{
    public static readonly OtherNames Plain = new(
        ["春分里", "六合", "半夏", "签到处", "不二家", "天天向上", "去哪儿", "到家了", "十里香", "一品", "周末玩", "明年见", "收获季", "请进", "大满贯", "小王子", "老地方", "金三角", "回味", "拜年"],
        ["Copper Lantern", "Nine Elms", "Tuesday Club", "Sign Post", "Refund Republic", "Q4 Sensors", "Van & Hale", "Old Quote Hall", "Zeta9", "Payne Brothers"],
        ["龚九思", "闵行", "Peter Cheung", "贺新年", "蒋一百", "Will Yuan", "邬丽丽", "栾川", "May Zhao", "滕王阁", "卞三", "Bill Gao", "尚未", "戚月"],
        ["金字营", "木字营", "水字营", "火字营", "土字营"]);

    public static readonly OtherNames Awkward = new(
        ["K歌王", "8号仓", "T恤坊", "周六见", "付得起", "七天乐", "电话亭", "一月二日", "好预算", "撤不了", "五万石", "投桃", "送上门", "A加美", "昨日重现", "微信通", "丢不下", "第三季", "百分百", "丰收在望的田野"],
        ["Monday Bakes", "K9 Kennels", "Call Me Later", "Two Hundred Steps", "Lost & Found", "May Day Inn", "Half Price Hall", "B2B Loft", "Transfer Street", "Weekly Loaf"],
        ["周一鸣", "付三", "Mark Downs", "钱到", "万里", "April Quan", "程交", "安排云", "Sunday Okoye", "毛利明", "季度", "Bob Return", "包邮", "K仔"],
        ["周五突击队", "三号战区", "Sales 2", "月光组", "A组"]);
}
