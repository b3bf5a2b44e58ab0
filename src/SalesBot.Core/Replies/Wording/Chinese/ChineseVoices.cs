using NodaTime;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What was heard from customers and of rivals.</summary>
internal static class ChineseVoices
{
    public static string Of(Pain theme) => theme switch
    {
        Pain.Terms => "账期",
        Pain.Price => "价格",
        Pain.Delivery => "交货物流",
        Pain.Quality => "质量",
        Pain.Service => "售后服务",
        Pain.Stock => "库存",
        Pain.Packaging => "包装",
        Pain.ShelfLife => "保质期",
        Pain.Invoice => "开票对账",
        Pain.Budget => "预算",
        Pain.Approval => "审批流程",
        Pain.Range => "品类选择",
    };

    /// <summary>多人提到 · 账期：李娜、张伟（宏达），答法看赵敏的案例.</summary>
    /// <param name="pain">Whose answer, if any, is named.</param>
    /// <param name="day">Names a day.</param>
    public static string Shared(PainLine pain, Func<LocalDate, string> day)
    {
        string customers = pain.Customers.Count > 0 ? $"（{string.Join("、", pain.Customers.Select(Markdown.Plain))}）" : "";
        string answer = pain switch
        {
            { Assigned: { } task } => $"，{Markdown.Plain(task.Who)}{day(task.Due)}前给答法",
            { AnsweredBy: { } who } => $"，答法看{Markdown.Plain(who)}的案例",
            _ => "，谁有好答法？说“分享案例”就能留下来",
        };
        return $"多人提到 · **{Of(pain.Theme)}**：{string.Join("、", pain.Who.Select(Markdown.Plain))}{customers}{answer}";
    }

    /// <summary>对手动作：竞品降价5%（李娜，宏达）.</summary>
    public static string Move(VoiceLine move)
    {
        string customer = move.Customer is { } name ? "，" + Markdown.Plain(name) : "";
        return $"对手动作：{Markdown.Plain(move.Text)}（{Markdown.Plain(move.Who)}{customer}）";
    }
}
