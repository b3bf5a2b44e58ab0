using System.Collections.Frozen;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What a language model proposes to record.</summary>
internal static class ChineseProposals
{
    private static readonly FrozenDictionary<string, string> Intents = new Dictionary<string, string>
    {
        ["log_visit"] = "记拜访",
        ["sign_deal"] = "记签单",
        ["record_payment"] = "记回款",
        ["record_refund"] = "记退款",
        ["add_customer"] = "新增客户",
        ["set_tier"] = "调客户等级",
        ["note_customer"] = "记客户情况",
        ["move_stage"] = "推进阶段",
        ["lose_deal"] = "记丢单",
        ["log_expense"] = "记招待费",
        ["log_complaint"] = "记投诉",
        ["plan_follow_up"] = "安排跟进",
        ["claim_customer"] = "领取客户",
        ["release_customer"] = "放回公海",
        ["share_case"] = "分享案例",
        ["answer_review"] = "复盘",
        ["amend_last"] = "更正上一条",
        ["undo_last"] = "撤销上一条",
        ["set_target"] = "定目标",
        ["transfer_customer"] = "移交客户",
        ["award_honour"] = "发荣誉",
        ["close_period"] = "关账",
        ["set_profit"] = "核定利润",
        ["raise_objection"] = "提异议",
        ["set_budget"] = "定招待费预算",
        ["record_delivery"] = "记交货",
        ["resolve_complaint"] = "投诉已处理",
        ["lock_customer"] = "锁定客户",
        ["set_leave"] = "登记请假",
        ["pause_posts"] = "暂停推送",
        ["set_grade"] = "定级别",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Slots = new Dictionary<string, string>
    {
        ["customer"] = "客户",
        ["amount"] = "金额",
        ["currency"] = "币种",
        ["category"] = "品类",
        ["profit"] = "利润",
        ["margin"] = "毛利率",
        ["cost"] = "成本",
        ["terms"] = "账期",
        ["on"] = "日期",
        ["at"] = "时间",
        ["kind"] = "方式",
        ["next_on"] = "下次",
        ["expense"] = "花费",
        ["tier"] = "等级",
        ["source"] = "来源",
        ["referrer"] = "介绍人",
        ["phone"] = "电话",
        ["contact"] = "联系人",
        ["notes"] = "内容",
        ["note"] = "内容",
        ["who"] = "成员",
        ["team"] = "团队",
        ["period"] = "期间",
        ["metric"] = "指标",
        ["stage"] = "阶段",
        ["reason"] = "原因",
        ["expected_on"] = "预计",
        ["with"] = "合作人",
        ["share"] = "分成",
        ["to"] = "给",
        ["from"] = "从",
        ["aspect"] = "方面",
        ["about"] = "关于",
        ["until"] = "到",
        ["order"] = "订单",
        ["what"] = "事项",
        ["text"] = "内容",
        ["title"] = "名称",
        ["industry"] = "行业",
        ["purpose"] = "用途",
        ["grade"] = "级别",
        ["floor"] = "保底",
        ["stretch"] = "冲刺",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(Command command) =>
        ProposedSlots.Of(command, Intents.GetValueOrDefault(CommandWire.IntentOf(command), "记录"), slot => Slots.GetValueOrDefault(slot, slot));
}
