using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>Verbs with what may follow them, each pair a word: 转了半天, 聊了一下午, 啃下来了, 尾款打过来了.</summary>
internal static class ChineseCompounds
{
    private const string Lengths = "半天 大半天 老半天 一会 一会儿 会 会儿 一圈 一趟 一遍 一上午 一下午 一天 一整天 一早上 一晚上 一次 两次 三次 两趟 三趟 一回 两回 半小时 半个小时 一小时 一个小时 一个钟头 两小时 两个小时 一个多小时 两个多小时 好久 很久 老久 好几趟";
    private const string Meeting = "转 待 呆 坐 蹲 逛 跑 守 泡 走 陪 看";
    private const string Talking = "聊 谈 唠 侃 扯 磨 沟通 交流";
    private const string Winning = "签 谈 拿 敲 啃 攻 磨 搞 定 做 办";
    private const string Won = "下来了 下了 成了 妥了 定了 到手了 下来啦";
    private const string Moneys = "款 货款 尾款 余款 全款 钱 欠款 首款 预付款 首付 货钱 账款 承兑 电汇";
    private const string Came = "到了 到账了 付了 付清了 打了 打来了 打过来了 打进来了 转了 转来了 转过来了 汇了 汇来了 汇过来了 结了 结清了 清了 收到了 收齐了 收回来了 回来了 进来了 入账了 进账了 还了 还清了 给了 到齐了 收上来了 到位了";
    private const string Paying = "到 进 入 打 回 汇 付 结 转 给 清 还 收";
    private const string Paid = "的账 的款 的钱 的货款 的尾款";
    private const string Samples = "刀 杯 豆 件 布 衣 酒 茶 纸 盒 瓶 砖 块 片 管 线 灯 椅 桌 柜 门 鞋 帽 包 袋 粉 油 米 面 肉 料 车 机 板 箱 色 卡 毯 帘 漆 胶 钉 阀 泵 轴 轮 圈";
    private const string SentOff = "寄了 寄出 寄出了 寄出去 寄出去了 寄走了 寄过去了 发了 发出 发出了 发出去了 发走了 发过去了 送了 送去了 送到了 送过去了 做好了 出来了 做出来了 到了 给了";
    private const string All = "都 全 也都";
    private const string Adverbs = "都 也 全 也都 已经 已";

    private const string Speaking = "通 打 接 回 挂";
    private const string Ended = "完 了 过 好了 完了";
    private const string Calls = "电话 话 个电话 通电话 一通电话 一个电话 个话";
    private const string FirstMoney = "先付款 先付钱 先给钱 先打钱 先打款 先付全款 先收钱 先收款 付完款 打完款 付了款 款到 钱到 见款 见钱 款齐 全款到 先转账 先转钱 付清";
    private const string ThenGoods = "后发货 再发货 才发货 后发 再发 才发 后交货 再交货 后送货 再送货 后出货 再出货";
    private const string Newly = "新接触 新认识 新联系 新遇到 新碰到 新发现 新挖到 新摸到 新对接 刚接触 刚认识 新找到";
    private const string One = "一家 了一家 一个 了一个 个 了个 家 了家 到一家 上一家 一个客户 了一个客户";

    public static IEnumerable<WordRow> Rows =>
    [
        .. Both(Sense.Call, Pairs(Speaking, "", Ended).SelectMany(verb => Pairs(verb, "", Calls))),
        new(Sense.Prepaid, string.Join(' ', Pairs(FirstMoney, "", ThenGoods))),
        new(Sense.Add, string.Join(' ', Pairs(Newly, "", One))),
        .. Both(Sense.Visit, Pairs(Meeting, "了", Lengths)),
        .. Both(Sense.Talk, Pairs(Talking, "了", Lengths)),
        .. Both(Sense.Sign, Pairs(Winning, "", Won)),
        .. Both(Sense.Pay, Pairs(Paying, "", Paid)),
        new(Sense.Sample, string.Join(' ', Pairs("样", "", Samples))),
        .. new[] { Sense.Sample, Sense.MoveTo, Sense.Done }.Select(sense => new WordRow(sense, string.Join(' ', Pairs(string.Join(' ', Pairs("样", "", Samples)), "", SentOff)))),
        .. Both(Sense.Pay, Pairs(Moneys, "", Came)),
        .. Both(Sense.Pay, Adverbs.Split(' ').SelectMany(adverb => Pairs(Moneys, adverb, Came))),
        new(Sense.InFull, string.Join(' ', All.Split(' ').SelectMany(adverb => Pairs(Moneys, adverb, Came)))),
        new(Sense.InFull, string.Join(' ', Pairs("尾款 余款 欠款 全款", "", Came).Concat(Adverbs.Split(' ').SelectMany(adverb => Pairs("尾款 余款 欠款 全款", adverb, Came))))),
    ];

    private static IEnumerable<WordRow> Both(Sense sense, IEnumerable<string> words)
    {
        var all = string.Join(' ', words);
        return [new(sense, all), new(Sense.Done, all)];
    }

    private static IEnumerable<string> Pairs(string verbs, string between, string complements) =>
        from verb in verbs.Split(' ')
        from complement in complements.Split(' ')
        select verb + between + complement;
}
