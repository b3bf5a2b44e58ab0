namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Questions for what is missing or fits several.</summary>
internal static class ChineseQuestions
{
    public static string Of(View.Question view) => view is { Choices.Count: > 0, Missing: "customer" } ? Which(view) : Free(view);

    /// <summary>What is being recorded, in one noun.</summary>
    public static string NameOf(string intent) => intent switch
    {
        "log_visit" => "拜访",
        "sign_deal" => "签单",
        "record_payment" => "回款",
        "plan_follow_up" => "跟进安排",
        _ => "记录",
    };

    private static string Which(View.Question view)
    {
        string words = Markdown.Plain(view.About);
        return view.Choices.Any(choice => choice.IsNew)
            ? $"客户里没有叫“{words}”的。是下面哪一个，还是新建？"
            : $"“{words}”对得上好几个客户，是哪一个？";
    }

    private static string Free(View.Question view) => view.Missing switch
    {
        "customer" => view.About.Length > 0 ? $"没找到叫“{Markdown.Plain(view.About)}”的客户。客户的全名是什么？" : "是哪位客户？",
        "amount" => Amount(view),
        "cost" => "进价是多少？比如“3万8”。",
        "on" => "哪一天？比如“周五”或“周五下午三点”。",
        "who" => "是给谁的？说同事的名字，或者“全公司”。",
        "text" => "想说点什么？直接写给我就行。",
        "period" => "是哪段时间？比如“三季度”。",
        "tier" => $"{Markdown.Plain(view.Customer)}定为哪一类：A、B 还是 C？",
        "to" => "转给谁？",
        "title" => $"给{Markdown.Plain(view.About)}颁什么奖？比如“金牌销售之星”。",
        "reason" => view.Intent == "lose_deal" ? $"{Markdown.Plain(view.Customer)}为什么丢单？点一个，或者直接说说。" : "是什么原因？",
        "phone" => $"{Markdown.Plain(view.Customer)}的电话是多少？",
        "stage" => $"{Markdown.Plain(view.Customer)}到哪一步了？",
        "until" => "锁到哪一天？比如“月底”。",
        _ => "还差一项没说，请补充完整再发一次。",
    };

    private static string Amount(View.Question view)
    {
        if (view.About.Length > 0) return $"公司没有 {Markdown.Plain(view.About)} 的汇率，折合人民币是多少？";
        return view.Intent switch
        {
            "sign_deal" => $"{Markdown.Plain(view.Customer)}签了多少钱？比如“12万”。",
            "record_payment" => $"{Markdown.Plain(view.Customer)}回了多少钱？比如“5万”。",
            "what_if_deal" => "假设签多少钱？比如“20万”。",
            "quote_margin" => "报价是多少？比如“5万”。",
            "set_target" => "目标定多少？比如“80万”。",
            "log_expense" => "花了多少钱？比如“680”。",
            "set_budget" => "招待费定多少？比如“2万”。",
            "amend_last" => "要改成什么？比如“是15万”或“是预付”。",
            _ => "金额是多少？比如“5万”。",
        };
    }
}
