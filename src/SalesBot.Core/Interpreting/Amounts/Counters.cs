namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>The words behind a number that say what is counted.</summary>
internal static class Counters
{
    private static readonly WordTable<string> Chinese = ChineseTable();

    // 运费300包装150, 85000款到发货: the character starts another word.
    private static readonly WordTable<bool> Begun = new((
        "种子 种植 种苗 包装 包材 单价 本钱 本金 本月 本周 本季 款到 款项 款子 款已 款也 款打 部分 部门 条件 项目 家具 台账 批发 份额 层面 位置 通知 对账 双方 支付 支票 组合 场地 片区 字样 家里 件套 口价 名义", true));

    private static readonly WordTable<string> English = new(
        ("day days", "day"), ("week weeks wk wks", "week"), ("month months mo mos", "month"), ("quarter quarters", "quarter"), ("year years yr yrs", "year"),
        ("hour hours hr hrs", "hour"), ("minute minutes min mins", "minute"), ("visit visits", "visit"), ("call calls", "call"),
        ("customer customers client clients account accounts", "customer"), ("deal deals order orders contract contracts", "deal"),
        ("demo demos", "demo"), ("meeting meetings", "meeting"), ("lead leads", "lead"), ("email emails message messages", "message"),
        ("person people persons guests staff", "person"), ("piece pieces pcs pc unit units item items", "piece"), ("box boxes", "box"),
        ("set sets", "set"), ("time times", "time"), ("point points pts", "point"), ("card cards voucher vouchers", "card"),
        ("seat seats", "seat"), ("store stores shop shops", "store"), ("case cases carton cartons", "case"), ("floor floors", "floor"), ("ton tons kg", "weight"));

    /// <summary>The unit behind a number that ends at <paramref name="at"/>; null if none is known.</summary>
    public static string? Behind(string text, int at)
    {
        var start = text.CharAt(at) == '-' && TextScan.IsLetter(text.CharAt(at + 1)) ? at + 1 : text.SkipSpaces(at);
        if (TextScan.IsHan(text.CharAt(start)))
        {
            return Chinese.LongestAt(text, start, out var counter) > 0 && Begun.LongestAt(text, start, out _) < 0 ? counter : null;
        }

        var end = text.LettersEnd(start);
        return end > start && English.TryGet(text.AsSpan(start, end - start), out var unit) ? unit : null;
    }

    private static WordTable<string> ChineseTable()
    {
        const string Words =
            "天 日 工作日 个工作日 周 星期 礼拜 个星期 个礼拜 个月 月 季度 个季度 年 小时 个小时 个钟 个钟头 分钟 个半小时 秒 " +
            "家 个 单 套 次 台 件 张 位 名 人 盒 箱 通 户 条 份 斤 公斤 吨 克 杯 瓶 桌 顿 趟 遍 种 项 笔 双 对 只 支 包 袋 辆 间 层 组 岁 号 楼 米 页 字 " +
            "封 本 把 枚 块钱 餐 场 轮 批 票 箱子 客户 个客户 电话 个电话 倍 罐 桶 株 棵 匹 扇 座 栋 列 片 颗 粒 根 朵 束 盘 碗 篮 寸 尺 公里 千米 亩 平 平米 升 毫升 厘米 本书 部 款 幅";
        var rows = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, word)).ToArray();
        return new WordTable<string>(rows);
    }
}
