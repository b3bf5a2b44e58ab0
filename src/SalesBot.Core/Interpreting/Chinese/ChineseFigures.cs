using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>What a number in a deal or a quotation is.</summary>
internal static class ChineseFigures
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Amount, "金额 总额 总金额 总价 总共 一共 合计 共计 总计 共 合同额 合同金额 订单额 订单金额 销售额 总 价格 成交价 报价 售价 卖价 报 价 签约金额 单值 单子金额 全款 货值 总货值 签单金额 成交金额 成交额"),
        new(Sense.None, "总经理 总部 总监 总是 总公司 总店 总结 老总 价值 价钱 评价 物价 总的 总算 总说 共同 公共"),
        new(Sense.UnitPrice, "单价 每套 每盒 每份 每张 每件 每箱 每个 每台 每人 一套 一盒 一份 一张 一件 一箱 每 单个 面值 面额 每单位"),
        new(Sense.None, "每天 每周 每月 每年 每次 每个月 每个人 每家 每季度"),
        new(Sense.Profit, "利润 毛利 毛利额 利润额 净利 净利润 赚 盈利 利 净赚"),
        new(Sense.None, "顺利 胜利 有利 利用 利率 利息 利好 便利 权利 福利 吉利 流利 让利"),
        new(Sense.Margin, "利润率 毛利率 毛利 利润 毛利点 利润点 净利率 点位 点子"),
        new(Sense.Cost, "成本 进价 进货 进货价 采购价 拿货 拿货价 采购成本 成本价 进货成本 货本 底价 出厂价 进货款 拿货成本 总成本 采购 本钱 进的 进货花"),
        new(Sense.None, "采购经理 采购部 采购说 采购员 采购主管 采购总监 采购的 跟采购 进货单"),
        new(Sense.Packaging, "包装 包装费 包材 包装成本 包材费 礼盒包装 打包费 外包装 包装盒"),
        new(Sense.Freight, "运费 物流 物流费 快递费 配送费 运输 运输费 邮费 快递 物流成本 运输成本 货运费 送货费 海运费 空运费 配送 运杂费"),
        new(Sense.Loss, "损耗 破损 损耗费 损失 货损 报损 破损费 耗损 损耗成本 破损率 破损损耗"),
        new(Sense.Storage, "仓储 仓储费 仓租 仓库费 库存成本 存储费 仓储成本 仓库 租仓 仓储租金 堆存费 冷库费 冷藏费"),
        new(Sense.Season, "季节差价 季节差 季节性差价 季节价差 季节 换季 淡旺季差价 季节费用 季节性 反季差价 季节加价 旺季加价 季节成本 反季 反季节 应季差价"),
        new(Sense.Prepaid, "预付 预付款 全款预付 款到发货 先款后货 先付款 先付 付款发货 全额预付 现款 现结 现款现货 款到 提前付款 先打款 先款 预先付款 预付全款 已预付 全预付 先付全款 一次性预付 付全款 全款到账再发货 见款发货 款清发货 先付后发 全款先付 全款 款到才发"),
        new(Sense.Term, "账期 帐期 账 账期是 月结 赊账 赊 赊销 天账期 个月账期 天付款 天内付 天内付款 天回款 天结 天月结 后付款 后付 付款周期 结算周期 天结算 信用期 信用账期 期 天的账期 票到 货到 货到付款 天账 季结 半月结 滚动"),
        new(Sense.None, "账单 账号 账户 入账 到账 结账 关账 期待 期间 假期 日期 周期 到期 学期 分期 近期 星期 工期 过期 定期 长期 短期 前期 后期 预期 效期"),
        new(Sense.Split, "分 分成 一人一半 对半 平分 各一半 五五分 五五开 对半分 分一半 一起签 合签 共同 联合 合作 分我 分给 占 分账 业绩分 业绩各 业绩一人 各算 算他 算她 跟我分 三七 三七分 四六 四六分 二八 二八分 三七开 四六开 二八开 比例"),
        new(Sense.Until, "到 至 直到 截止 截至 为止 止 之前 前"),
        new(Sense.That, "那单 那笔 这笔 这单 那个单 的单 这个单 那批 这批 那 这"),
    ];
}
