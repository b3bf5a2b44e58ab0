using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What the contract's values are called.</summary>
internal static class ChineseNames
{
    public static string Of(ContactKind kind) => kind switch
    {
        ContactKind.Visit => "拜访",
        ContactKind.Call => "电话",
        ContactKind.Message => "消息",
        ContactKind.Email => "邮件",
        ContactKind.Online => "线上会议",
        ContactKind.Demo => "演示",
    };

    public static string Of(Grade grade) => grade switch
    {
        Grade.Junior => "初级",
        Grade.Intermediate => "中级",
        Grade.Senior => "高级",
    };

    public static string Of(CustomerSource source) => source switch
    {
        CustomerSource.Referral => "转介绍",
        CustomerSource.Exhibition => "展会认识",
        CustomerSource.Inquiry => "询盘",
        CustomerSource.ColdCall => "陌生拜访",
        CustomerSource.Online => "线上",
        CustomerSource.Other => "其他来源",
    };

    public static string Of(Metric metric) => metric switch
    {
        Metric.Amount => "签约额",
        Metric.Profit => "利润",
        Metric.Visits => "拜访",
        Metric.NewCustomers => "新客户",
        Metric.Collected => "回款",
        Metric.Orders => "签单数",
        Metric.Attainment => "完成率",
        Metric.Growth => "同比增长",
        Metric.Referrals => "转介绍",
        Metric.Mentoring => "老带新",
    };

    public static string Of(Terms terms) => terms switch
    {
        { IsPrepaid: true } => "预付",
        { Days: 0 } => "货到即付",
        _ => $"账期{terms.Days}天",
    };

    public static string Of(Happening happening) => happening switch
    {
        Happening.Recorded => "已记录",
        Happening.Amended => "已更正",
        Happening.TakenBack => "已撤销",
        Happening.Restored => "已恢复",
    };

    /// <summary>储值卡券, 首单奖励.</summary>
    public static string Of(PlanSum row)
    {
        if (row.Rule is null) return "单笔订单不低于0";
        bool isRate = row is { Rule.Condition: PlanCondition.Always, Categories.Count: > 0 };
        return isRate ? string.Join('、', row.Categories) : Of(row.Rule.Condition);
    }

    /// <summary>Money as it is said; counts in their measure word.</summary>
    public static string Of(Measured value) => value switch
    {
        { IsMoney: true } => ChineseAmounts.Of(Quantities.Money.FromYuan(value.Value)),
        { IsShare: true } => Typeset.CutPercent(Quantities.Ratio.FromFraction(value.Value)),
        { Metric: Metric.Orders } => Typeset.Count(value.Value) + "单",
        { Metric: Metric.Visits } => Typeset.Count(value.Value) + "次",
        _ => Typeset.Count(value.Value) + "个",
    };

    private static string Of(PlanCondition condition) => condition switch
    {
        PlanCondition.Always => "全部订单",
        PlanCondition.FirstOrder => "首单奖励",
        PlanCondition.CumulativePurchases => "年累计采购奖励",
        PlanCondition.Prepaid => "预付奖励",
        PlanCondition.Late => "回款超期扣减",
    };
}
