using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>One sentence for each reason, which says what to do next.</summary>
internal static class ChineseRefusals
{
    private static readonly Dictionary<RefusalReason, string> ByReason = new()
    {
        [RefusalReason.NotAllowed] = "别人的和全组的，只有组长和经理能看。可以问你自己的。",
        [RefusalReason.NotYours] = "{about}是{owner}的客户，请对方来记。",
        [RefusalReason.InPool] = "{about}在公海里，还没有人负责。先领取，再来记。",
        [RefusalReason.Taken] = "{about}已经是{owner}的客户了，有疑问请找对方或组长。",
        [RefusalReason.AlreadyYours] = "{about}已经在你名下，直接跟进就行。",
        [RefusalReason.CoolDown] = "{about}刚从你名下离开，过几天才能再领取。",
        [RefusalReason.Cap] = "你名下的客户已满，先放回一些再领取。",
        [RefusalReason.DailyClaims] = "今天领取的客户已到上限，明天再来。",
        [RefusalReason.Frozen] = "{about}刚进公海，暂时不能领取，晚点再试。",
        [RefusalReason.ClosedPeriod] = "那个季度已经关账，不能再改。有出入请找经理。",
        [RefusalReason.NotOver] = "这段时间还没结束，结束后再关账。",
        [RefusalReason.OpenMoney] = "{about}还有没完成的订单或没收齐的款，不能放回公海。",
        [RefusalReason.TooOld] = "这条记录超过7天，不能撤销了。要改请找经理。",
        [RefusalReason.NothingToUndo] = "最近7天没有可以撤销的记录。",
        [RefusalReason.InvalidValue] = "没找到“{about}”，请核对后再说一次。",
        [RefusalReason.NotAvailable] = "这个功能还没开放。现在可以记拜访、签单、回款，查完成率、提成、排名。",
    };

    private static readonly Dictionary<(string Intent, RefusalReason Reason), string> ByIntent = new()
    {
        [("ask_commission", RefusalReason.NotAllowed)] = "提成只能查自己的。直接问“我的提成”就行。",
        [("award_honour", RefusalReason.NotAllowed)] = "颁奖由组长和经理来办。",
        [("pause_posts", RefusalReason.NotAllowed)] = "推送由经理来暂停，组长可以暂停本组的。",
        [("set_target", RefusalReason.NotAllowed)] = "目标由经理来定，组长可以定本组的。",
        [("undo_last", RefusalReason.NotAllowed)] = "这条不是你记的，请记录的人或经理来撤销。",
        [("amend_last", RefusalReason.NotAllowed)] = "这条不是你记的，请记录的人或经理来改。",
        [("answer_objection", RefusalReason.NothingToUndo)] = "现在没有等答复的异议。",
        [("answer_objection", RefusalReason.NotAllowed)] = "异议由经理来答复。",
        [("compare_plans", RefusalReason.NotAllowed)] = "提成只能看自己的，直接问“按老方案我能拿多少”就行。",
        [("what_if_deal", RefusalReason.NotYours)] = "{about}是{owner}的客户，可以不说客户名，直接问“如果再签20万能多拿多少”。",
        [("explain_figure", RefusalReason.NotYours)] = "{about}是{owner}的客户，那单的数请问对方。",
        [("amend_last", RefusalReason.NothingToUndo)] = "没找到可以更正的记录，请把整条重新说一遍。",
        [("amend_last", RefusalReason.TooOld)] = "这条记录超过7天，不能更正了。要改请找经理。",
        [("confirm", RefusalReason.NotAllowed)] = "这个问题问的是别人，请由对方来回答。",
        [("confirm", RefusalReason.TooOld)] = "这个按钮已经失效了，请直接再说一遍。",
        [("record_payment", RefusalReason.InPool)] = "{about}在公海里，现在没有负责人。先领取再来记，或者请财务来记。",
        [("lock_customer", RefusalReason.InPool)] = "{about}在公海里，没有负责人，不用锁定；要保留就先转给一位同事。",
        [("add_customer", RefusalReason.InPool)] = "{about}已经在公海里了，不用新增，领取就行。",
        [("record_refund", RefusalReason.InvalidValue)] = "退款不能比订单剩下的多（{about}），没有记录。",
        [("set_profit", RefusalReason.InvalidValue)] = "利润不能高于订单金额（{about}），没有记录。",
        [("set_profit", RefusalReason.NotAllowed)] = "利润由经理或财务来核定。",
        [("record_delivery", RefusalReason.InvalidValue)] = "{about}没有等着交货的订单。",
        [("close_period", RefusalReason.NotAllowed)] = "关账由经理或财务来做。",
        [("close_period", RefusalReason.ClosedPeriod)] = "这个季度已经关过账了。",
        [("close_period", RefusalReason.InvalidValue)] = "只能按整个季度关账，比如“三季度关账”。",
        [("record_payment", RefusalReason.ClosedPeriod)] = "那一天所在的季度已经关账，请用今天的日期来记。",
        [("set_budget", RefusalReason.NotAllowed)] = "招待费由经理或财务来定，组长可以定本组的。",
        [("set_grade", RefusalReason.NotAllowed)] = "职级由经理来定。",
        [("resolve_complaint", RefusalReason.InvalidValue)] = "{about}没有未处理的投诉，不用再记。",
        [("record_payment", RefusalReason.InvalidValue)] = "{about}没有未回的款。如果是预收，请说金额，比如“回款5万”。",
    };

    private static readonly Dictionary<RefusalReason, string> NotOwned = new()
    {
        [RefusalReason.NotYours] = "{about}不在你名下，请负责的同事来记。",
        [RefusalReason.Taken] = "{about}已经有人负责了。",
    };

    private static readonly Dictionary<string, string> BySlot = new()
    {
        ["profit"] = "利润 {about} 比合同额还高，没有记录。请核对后把整条再说一次。",
        ["items"] = "各项加起来不是 {about}，没有记录。请核对后把整条再说一次。",
        ["until"] = "暂停要到以后的某一天，最长一年，{about} 不行。比如“暂停推送到周一”。",
        ["floor"] = "保底 {about} 要比目标低，没有记录。请改一下再说一次。",
        ["stretch"] = "冲刺 {about} 要比目标高，没有记录。请改一下再说一次。",
        ["who"] = "没有叫“{about}”的同事或团队，请核对名字再说一次。",
        ["order"] = "{about}还没有签过单，没有记录。",
        ["target"] = "目标要大于 0，“{about}”不行，什么也没记。",
        ["share"] = "同事分的比例要大于0、小于100%，没有记录。请换一个比例再说一次。",
    };

    public static readonly RefusalSentences Sentences = new(
        ByReason,
        ByIntent,
        NotOwned,
        BySlot,
        WrongDay: "{about} 不能用来记录：只记已经发生的、不太久远的事。还没到的日子请说“提醒我”。",
        PastDay: "{about} 已经过去了，请换一个以后的日子。",
        WrongNumber: "“{about}”这个数不对，没有记录。请换一个合理的数，比如“12万”。",
        WrongValue: "“{about}”不对，没有这样的日期或金额，什么也没记。请改一下再说一次。",
        HasFollowers: "{about}名下还有别的记录，先撤销那些，再撤销它。");
}
