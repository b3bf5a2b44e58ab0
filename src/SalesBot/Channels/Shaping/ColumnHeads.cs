using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Shaping;

/// <summary>What stands above the columns of the tables that replies carry.</summary>
internal static class ColumnHeads
{
    private static readonly Dictionary<string, (string Chinese, string English)> Heads = new(StringComparer.Ordinal)
    {
        ["rank"] = ("名次", "Rank"),
        ["who"] = ("姓名", "Name"),
        ["value"] = ("数值", "Value"),
        ["target"] = ("目标", "Target"),
        ["achieved"] = ("完成", "Achieved"),
        ["attainment"] = ("完成率", "Attainment"),
        ["line"] = ("项目", "Line"),
        ["basis"] = ("基数", "Basis"),
        ["rate"] = ("比例", "Rate"),
        ["customer"] = ("客户", "Customer"),
        ["owner"] = ("负责人", "Owner"),
        ["falls_on"] = ("掉入公海", "Falls on"),
        ["days"] = ("剩余天数", "Days left"),
        ["last_contact"] = ("上次联系", "Last contact"),
        ["tier"] = ("级别", "Tier"),
        ["since"] = ("自", "Since"),
        ["last_owner"] = ("原负责人", "Last owner"),
        ["on"] = ("日期", "Date"),
        ["what"] = ("内容", "What"),
        ["by"] = ("谁", "By"),
        ["why"] = ("原因", "Why"),
        ["at"] = ("时间", "At"),
        ["stage"] = ("阶段", "Stage"),
        ["count"] = ("数量", "Count"),
        ["amount"] = ("金额", "Amount"),
        ["reason"] = ("原因", "Reason"),
        ["share"] = ("占比", "Share"),
        ["order"] = ("订单", "Order"),
        ["factor"] = ("系数", "Factor"),
        ["waiting"] = ("待回款", "Waiting"),
        ["spent"] = ("花费", "Spent"),
        ["profit"] = ("利润", "Profit"),
        ["due_on"] = ("到期", "Due on"),
        ["days_overdue"] = ("逾期天数", "Days overdue"),
        ["cost"] = ("成本", "Cost"),
        ["plan"] = ("方案", "Plan"),
        ["projected"] = ("预计提成", "Projected"),
        ["earned"] = ("已收齐", "Earned"),
        ["group"] = ("小组", "Group"),
        ["title"] = ("标题", "Title"),
        ["part"] = ("部分", "Part"),
        ["text"] = ("内容", "Text"),
        ["question"] = ("问题", "Question"),
        ["orders"] = ("单数", "Orders"),
    };

    /// <summary>A column that has no head here shows its own name.</summary>
    public static string Of(string column, Language language) => !Heads.TryGetValue(column, out (string Chinese, string English) head) ? column : language switch
    {
        Language.Zh => head.Chinese,
        Language.En => head.English,
    };
}
