using SalesBot.Core.Replies;

namespace SalesBot.Tests.Channels.Web;

/// <summary>Replies as the bot gives them.</summary>
internal static class SampleReplies
{
    public static Reply Deal { get; } = Said(
        "**已记签单** · 蓝湾食品 **12万**，礼盒，预付，首单 🎉\n\n- 三季度完成 **74.20%** `███████░░░` 还差 25.8万\n- 预计提成 **18,640**（+3,000）\n- 排名第 **3**，共12人 ↑1\n- 再签 **58,000**（9月30日前）到 80%，预计多拿 **4,900**",
        "deal_recorded",
        new() { ["attainment"] = "0.7420" },
        [new("undo_last:41", "撤销", "undo_last"), new("amend_last:41?category=card", "是卡券", "amend_last", "card"), new("amend_last:41?terms=net:30", "不是预付", "amend_last")]);

    public static Reply EnglishDeal { get; } = Said(
        "**Deal recorded** · Harbor Foods **85,000**, gift boxes, prepaid\n\n- Q3 target **101.35%** `██████████` over by 13,500\n- Projected commission **24,120** (+2,550)\n- Rank **1** of 12 ↑2",
        "deal_recorded",
        new() { ["attainment"] = "1.0135" },
        [new("undo_last:52", "Undo", "undo_last")]);

    public static Reply Ranking { get; } = Said(
        "**本月签约排名**\n\n- 🥇 李想 35万\n- 🥈 高明 26.8万\n- 🥉 **陈思远** 21.8万\n- 4. 林晓 99,999.99\n- 你第 **3**，共12人，离前一名还差 **5万**",
        "ranking", new() { ["rank"] = "3", ["of"] = "12" }, []) with
    {
        Rows = [Rank("1", "李想", "350000.00"), Rank("2", "高明", "268000.00"), Rank("3", "陈思远", "218000.00"), Rank("4", "林晓", "99999.99")],
    };

    public static Reply Team { get; } = Said(
        "**东区 三季度签约完成 68.40%** `██████░░░░`\n\n- 目标 300万，已完成 205.2万，还差 **94.8万**\n- 林晓 **101.35%** `██████████` 101.4万 / 100万\n- 陈思远 **74.20%** `███████░░░` 74.2万 / 100万\n- 高明 **29.64%** `██░░░░░░░░` 29.6万 / 100万",
        "attainment",
        new() { ["attainment"] = "0.6840" },
        []) with
    {
        Rows = [Part("林晓", "1013500.00", "1.0135"), Part("陈思远", "742000.00", "0.7420"), Part("高明", "296400.00", "0.2964")],
    };

    public static Reply Question { get; } = Said(
        "“蓝”对得上好几个客户，是哪一个？",
        "question",
        new() { ["missing"] = "customer" },
        [new("pick:43:1", "蓝湾食品", "sign_deal", "1"), new("pick:43:2", "蓝天酒店", "sign_deal", "2"), new("cancel:43", "算了", "cancel")]) with
    {
        Rows = [Choice("1", "蓝湾食品"), Choice("2", "蓝天酒店")],
    };

    public static Reply Digest { get; } = Said(
        "**东区 · 今日小结**\n\n- 今天签单 **31.5万**，拜访 **9** 次\n- 三季度完成 **68.40%** `██████░░░░`\n- 快掉公海的客户 **4** 个\n- 复盘 3 人已交，谢谢\n- 三季度领先：🥇 高明 26.8万  🥈 陈思远 21.8万",
        "digest",
        [],
        []) with
    {
        Rows = [Rank("1", "高明", "268000.00"), Rank("2", "陈思远", "218000.00")],
    };

    public static Reply Review { get; } = Said("**今日复盘** · 两分钟就好\n\n- 今天客户提到什么新痛点？\n- 哪句话没接住，明天怎么说？\n- 明天最重要的一步？", "review_prompt", [], []);

    public static Reply Honour { get; } = Said("🎉 **大单！** 高明签下 **16万**，掌声送给 TA。", "honour", [], []);

    public static Reply Said(string text, string kind = "recorded", Dictionary<string, string>? figures = null, List<ReplyAction>? actions = null) =>
        new("陈思远", kind, "", text, figures ?? [], [], actions ?? []);

    private static Dictionary<string, string> Rank(string rank, string who, string value) => new() { ["rank"] = rank, ["who"] = who, ["value"] = value };

    private static Dictionary<string, string> Part(string who, string achieved, string attainment) =>
        new() { ["who"] = who, ["target"] = "1000000.00", ["achieved"] = achieved, ["attainment"] = attainment };

    private static Dictionary<string, string> Choice(string pick, string label) => new() { ["pick"] = pick, ["label"] = label };
}
