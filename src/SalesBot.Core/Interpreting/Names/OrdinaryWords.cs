using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Names;

/// <summary>Words of everyday messages. A part of a name that is one of them is not taken for the name: 今日 for 今日良品, close for Close Friends.</summary>
internal static class OrdinaryWords
{
    private const string NumberAndDateCharacters = "零〇一二两三四五六七八九十百千万亿半年月日号周天星期礼拜季度今明昨前后上下早晚中午初末底点分个第几";

    // 日月: no day, no month.
    private const string Heavens = "日月天星";

    private static readonly FrozenSet<string> Chinese = Words(
        "可以 开心 快乐 平安 幸福 美好 大家 我们 你们 他们 自己 老板 经理 客户 公司 朋友 中国 国际 东方 西方 南方 北方 城市 中心 成功 成交 签约 签名 签到 拜访 回款 付款 预付 报价 样品 定金 尾款 发货 交货 " +
        "投诉 目标 业绩 提成 排名 公海 领取 新增 新客 新品 优选 优品 良品 精品 特价 最近 最新 附近 附件 开始 结束 完成 安排 计划 提醒 记录 记得 回头 来回 回来 回家 过来 过去 出来 出去 起来 下来 上来 " +
        "一起 一样 一定 一直 一点 一下 下次 上次 这次 每次 本次 首次 首单 大单 小单 订单 合同 发票 账期 毛利 利润 成本 运费 包装 物流 仓储 损耗 服务 定制 礼盒 礼品 卡券 储值 电话 微信 邮件 视频 会议 演示 " +
        "资料 方案 案例 复盘 分享 帮忙 麻烦 谢谢 收到 好的 辛苦 加油 早安 晚安 你好 您好 周末 假期 节日 中秋 国庆 春节 元旦 端午 清明 五一 十一 双十一 天气 下雨 上班 下班 加班 请假 吃饭 喝茶 午饭 晚饭 " +
        "领导 财务 采购 仓库 门店 总部 分店 家里 家人 孩子 老师 学生 医生 司机 师傅 先生 女士 小姐 全部 所有 其他 别的 什么 怎么 多少 哪里 那里 这里 那边 这边 上海 北京 广州 深圳 全国 全球 世界 大众 大华 新华");

    private static readonly FrozenSet<string> English = Words(
        "a an and the of for to in on at by or my our your his her their its we you he she it they i me us them this that these those all any some one two three four five six seven eight nine " +
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half quarter double first second third last next new old big small good great best better nice fine high low up down left right top end start open close closed " +
        "closing sign signed sold sale sales sell buy bought pay paid net gross price cost margin profit budget target order orders deal deals quote sample deposit balance invoice refund return returns " +
        "visit visited visits call called calls meet meeting met mail email message text demo zoom review case share note notes help undo cancel yes no ok okay please thanks thank morning afternoon " +
        "evening night today tomorrow yesterday week weekend month year day days monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march " +
        "april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter north south east west central team teams company " +
        "group customer customers client clients account accounts pool public private pipeline funnel rank ranking leader leaderboard commission plan plans agenda lead leads list show tell give take make move " +
        "set add lost lose won win drop release claim transfer hand get got go went going come came see saw look find found want wants need needs like love wish hope think know work works time times life live " +
        "home house world star sun moon light water fire earth sky blue red green black white gold golden silver fresh pure prime royal grand super happy lucky smart quick fast easy free full card cards gift " +
        "gifts box boxes goods service services food drink tea coffee lunch dinner breakfast makan friend friends family uncle auntie aunty aunt people man woman boss owner manager director buyer chef staff phone line online store shop market " +
        "online offline inside field direct key main web digital value net worth rest done still just very much many more most less about over under from with into back out off now then here there what when where who why how which quota quotas goal goals q1 q2 q3 q4 h1 h2 eom eod asap pk pi");

    public static bool Contains(string plain) => plain[0] < '\u0080' ? English.Contains(plain) : IsOrdinaryChinese(plain);

    /// <summary>百天, 千分: what numbers stand before.</summary>
    public static bool IsCounted(char c) => NumberAndDateCharacters.Contains(c, StringComparison.Ordinal);

    private static bool IsOrdinaryChinese(string plain)
    {
        if (Chinese.Contains(plain)) return true;
        if (plain.Length == 2 && plain[0] != plain[1] && plain.All(c => Heavens.Contains(c, StringComparison.Ordinal))) return false;
        foreach (var c in plain)
        {
            if (!NumberAndDateCharacters.Contains(c, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
