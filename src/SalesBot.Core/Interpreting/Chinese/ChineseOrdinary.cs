using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>Everyday words in which a character of another table would be misread.</summary>
internal static class ChineseOrdinary
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.None, "好吃 吃啥 吃什么 吃药 吃苦 吃惊 吃亏 小吃 中吃 聚会 会议室 去哪儿 去哪 来得及 手机 飞机 机会 电影 电视 电脑 电梯 电动 公交 地铁 出租车 打车 机票 火车 车牌 车型 酒店有 餐馆 景点 门票 评分 人均 天气 下雨 下雪 温度 空调 闹钟 音乐 歌曲 播放 导演 演员 作品 歌手 专辑"),
        new(Sense.Greeting, "早 早上好 早安 晚上好 下午好 中午好 你好 您好 大家好 嗨 hi hello 在吗 谢谢 多谢 感谢 辛苦了 晚安 再见 拜拜 收到 好的 好滴 好嘞 ok okay 哈哈 嗯嗯 嘿 哈喽 周末愉快 节日快乐 生日快乐 新年快乐 恭喜 祝 祝贺 加油"),
        new(Sense.None, "一季度 二季度 三季度 四季度 四季如春 四季豆 四季分明 四季歌 蓝天白云 云存储 云端存储 云盘 云备份 高手过招 高手在民间 高手如云 真愁人 愁人 愁死 愁死了 愁死我了 你搞错 你搞错了 你弄错了 你听错了 你看错了 你记错了 你问错了 他搞错了 他记错了 点到为止 电话里听 电话里听不清 电话里说不清 电话里讲不清 电话里不方便 在走流程 还在走流程 走流程中 跑步 慢跑 夜跑 晨跑 跑步机 喝到 喝到了 吃到 吃到了 买到 买到了 到了发 到了说 到了喊 到了告诉 到了给 到家发 他们盘点 在盘点 盘点库存 小目标 急啥 急什么 急个啥 慌啥 慌什么 怕啥 怕什么 愁啥 愁什么 付款码 收款码 支付码 付款页面 付款密码 收到了吗 早餐 早点 早班 早日 早就 早晚 祝我"),
    ];
}
