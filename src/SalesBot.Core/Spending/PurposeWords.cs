using SalesBot.Core.Commands;

namespace SalesBot.Core.Spending;

/// <summary>What a message says that money was spent on.</summary>
internal static class PurposeWords
{
    private static readonly (SpendPurpose Purpose, string[] Words)[] Table =
    [
        (SpendPurpose.Gift, ["礼品", "礼物", "送礼", "伴手礼", "月饼", "水果", "烟", "花篮", "gift", "present", "hamper"]),
        (SpendPurpose.Event, ["球", "电影", "门票", "演出", "唱歌", "ktv", "按摩", "钓鱼", "游", "ticket", "golf", "game", "concert", "show"]),
        (SpendPurpose.Travel, ["打车", "车费", "油费", "机票", "车票", "住宿", "酒店", "路费", "差旅", "taxi", "train", "flight", "hotel", "travel", "parking"]),
        (SpendPurpose.Meal, ["饭", "餐", "吃", "火锅", "烧烤", "宴", "meal", "dinner", "lunch", "breakfast", "supper", "food", "hotpot", "restaurant"]),
        (SpendPurpose.Drinks, ["茶", "咖啡", "酒", "喝", "coffee", "tea", "drink", "beer", "wine"]),
    ];

    /// <summary>The first of the list that is named; null where none is.</summary>
    public static SpendPurpose? In(string? words)
    {
        foreach ((SpendPurpose purpose, string[] names) in Table)
        {
            if (words is not null && names.Any(name => words.Contains(name, StringComparison.OrdinalIgnoreCase))) return purpose;
        }

        return null;
    }
}
