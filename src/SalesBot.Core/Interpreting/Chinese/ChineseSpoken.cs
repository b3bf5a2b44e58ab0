using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>What stands around the business of a message in speech, in formal letters and in slang, and nouns in which a character of another table would be misread.</summary>
internal static class ChineseSpoken
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.None, "服务器 服务区 服务商 服务员 花洒 花店 花卉 花园 花艺 花茶 花样 花束 花篮 花盆 花生 花纹 鲜花 棉花 火花 花镜 花瓶 花呗 见面会上 打印机 打包机 打样机 收银机 收音机 送风机 签字笔 签到机 报价器 回收箱 回收站 付费墙 交换机 交通 会员卡 会议桌 会议系统 跑步机 走步机 谈判桌 退烧药 订书机 订餐 发电机 发动机 发热 发胶 发型 拜拜"),
        new(Sense.Show, "提供 供我参考 供参考 供我们参考 参考一下 参考下 借鉴一下 借鉴 学习一下 学习学习 抄作业 抄抄作业"),
        new(Sense.None, "提供服务 提供支持 提供方案 提供样品 提供资料 提供发票 提供给"),
        new(Sense.None, "我想问 想问下 想问一下 想问问 请教 请教一下 请教下 问句 多问一句 问一嘴"),
        new(Sense.Joint, "顺便问 顺便问下 顺便问一下 顺便问一句 顺便问问 顺带问 顺带问下 顺带问一下 再问 再问下 再问一下 再问个 再问一个 再问一句 另外问 另外问下 还想问 还想问下 还想问一下 还想问问 顺便说 顺便说下 顺便说一句 顺便讲 顺便帮我 顺便帮忙 还有啊 还有哦 还有呢 还有个 然后呢 然后啊 再然后 对了对了 哦对了还有 另外呢 另外啊 另外再 再加一条 再来一条 还有一件 另一件 另一个事 第二件 第二个事"),
        new(Sense.Fragment, "兹报告 特报告 现报告 报告如下 兹汇报 现汇报 特汇报 汇报如下 特此报告 特此汇报 特此告知 特此说明 向您报告 向您汇报 跟您汇报 跟您报告 跟领导汇报 向领导汇报"),
        new(Sense.Fragment, "刚忘写了 忘写了 忘了写 忘记写 忘记写了 漏写了 忘说了 补充一下 补充下 补充 刚忘说了 刚忘记说了 刚忘了说"),
        new(Sense.Rank, "之星是谁 之王是谁 状元是谁 标兵是谁 冠军是谁 达人是谁"),
        new(Sense.Ask, "之星是谁 之王是谁 状元是谁 标兵是谁 冠军是谁 达人是谁"),
        new(Sense.Help, "能帮我干点啥 能帮我干啥 能帮我干些啥 能帮我做点啥 能帮我做点什么 能帮我干点什么 能帮我弄啥 帮我干点啥 玩意儿咋使 玩意咋使 东西咋使 这个咋使 这咋使 咋使啊 咋使呀 怎么使 怎么使你 咋操作 怎么操作 咋整你 咋用你啊"),
        new(Sense.None, "再比价 比比价 说要比价 货比三家 再比较 再比比"),
        new(Sense.Online, "teams会 zoom会 开完teams会 开完zoom会 开了teams会 开了zoom会 开了teams 开了zoom 开完会议 腾讯会 开了腾讯会 开完腾讯会 开完视频会 视频会开完 线上会开完 线上聊完 视频聊完"),
        new(Sense.Done, "开完teams会 开完zoom会 开了teams会 开了zoom会 开了teams 开了zoom 开了腾讯会 开完腾讯会 开完视频会 视频会开完 线上会开完 线上聊完 视频聊完"),
        new(Sense.Agenda, "客户要跟 客户要跟进 客户要见 客户要跑 客户要回访 客户要联系 客户要拜访 客户该跟 客户该跟进 客户该联系 客户该回访 单子要跟 客户要打电话 要跟进的 该跟进的 事要办 事没办 事没做 要处理的 要办的"),
        new(Sense.None, "客户要跟我 客户要跟你 客户要跟他 客户要见我 客户要见你"),
        new(Sense.Owe, "未收到 还未收到 未收回 未收齐 未找数 未付清 未结清"),
        new(Sense.Unpaid, "未收到 还未收到 未收回 未收齐 未付清 未结清"),
        new(Sense.Inquiry, "来询价 来询价的 打电话来询价 打电话来询价的 主动询价 主动来询价 询价来的 来电询价 上门询价 自己找来的 自己找上门 自己找上门的 主动找来 主动找来的 主动找上门 主动联系我们 主动联系的 主动联系 打电话来问的 来电咨询 来电咨询的 打电话咨询的 上门咨询 上门来问 自己打来的 自己打电话来 主动打来"),
    ];
}
