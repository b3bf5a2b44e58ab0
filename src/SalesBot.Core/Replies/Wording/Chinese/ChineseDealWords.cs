using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What the values around deals and customers are called, and what is asked about them.</summary>
internal static class ChineseDealWords
{
    private static readonly Dictionary<string, string> Hints = new(StringComparer.Ordinal)
    {
        ["quote"] = "确认决策链和预算 · 先问清原因再谈降价 · 找个同类案例",
        ["sample"] = "约好测试内容和日期 · 先说清运费谁出 · 用样品核对表",
        ["pi"] = "定金日期要落到书面 · 电话核对收款账户 · 用PI模板",
        ["deposit"] = "安排生产 · 口头承诺不发货 · 财务可以帮忙查账",
        ["production"] = "每周报一次进度 · 延期要早说 · 找工厂对接人",
        ["balance"] = "发货前提醒尾款 · 超过60天扣1% · 用催款话术",
        ["shipping"] = "确认收货，问问下一单 · 留意索赔期 · 找物流对接人",
        ["contact"] = "弄清谁拍板 · 先听后讲 · 准备一页介绍",
        ["need"] = "问三个问题：效率、成本、合规哪个最痛，不解决损失多少，试过什么 · 别急着报价 · 需求三问",
        ["proposal"] = "方案对着痛点讲 · 先算毛利 · 找个同类案例",
        ["negotiation"] = "把“贵”换算成价值 · 让步要有交换 · 组长可以一起谈",
        ["signed"] = "排交付、约收款日 · 合同和账期要一致 · 找交付同事",
        ["delivered"] = "请客户确认签收 · 有问题当天说 · 找售后同事",
        ["collected"] = "道谢，问转介绍 · 尾差别拖 · 财务对账",
    };

    public static string Of(LossReason reason) => reason switch
    {
        LossReason.Price => "价格",
        LossReason.Competitor => "竞品",
        LossReason.Budget => "预算",
        LossReason.Timing => "时机",
        LossReason.Product => "产品",
        LossReason.Relationship => "关系",
        LossReason.Other => "其他",
    };

    public static string Of(ComplaintSubject subject) => subject switch
    {
        ComplaintSubject.Goods => "货品",
        ComplaintSubject.Delivery => "交货",
        ComplaintSubject.Service => "服务",
        ComplaintSubject.Invoice => "发票",
        ComplaintSubject.Other => "其他",
    };

    public static string Of(Aspect aspect) => aspect switch
    {
        Aspect.DecisionChain => "决策链",
        Aspect.Pain => "痛点",
        Aspect.Budget => "预算",
        Aspect.Competitor => "竞品",
        Aspect.Other => "备注",
    };

    public static string Of(LifeCycle step) => step switch
    {
        LifeCycle.Potential => "潜在客户",
        LifeCycle.Interested => "有意向",
        LifeCycle.Won => "已成交",
        LifeCycle.Repeat => "复购客户",
        LifeCycle.Dormant => "沉睡客户",
    };

    public static string Of(Festival festival) => festival switch
    {
        Festival.NewYear => "元旦",
        Festival.SpringFestival => "春节",
        Festival.LabourDay => "劳动节",
        Festival.DragonBoat => "端午节",
        Festival.MidAutumn => "中秋节",
        Festival.NationalDay => "国庆节",
    };

    /// <summary>What to ask at the next visit; empty where there is nothing.</summary>
    public static string Question(Aspect aspect) => aspect switch
    {
        Aspect.DecisionChain => "下次问问：老板直接拍板，还是采购部主导？",
        Aspect.Pain => "下次问问：旺季最大的瓶颈在哪里？",
        Aspect.Budget => "下次问问：解决这个问题，预算区间大概多少？",
        Aspect.Competitor or Aspect.Other => "",
    };

    /// <param name="aspect">As figures write it.</param>
    public static string Question(string aspect) => Question(Enum.GetValues<Aspect>().First(one => Name.Of(one) == aspect));

    /// <param name="subject">As figures write it.</param>
    public static string Subject(string subject) => Of(Enum.GetValues<ComplaintSubject>().First(one => Name.Of(one) == subject));

    public static string Documents(IEnumerable<string> documents) =>
        string.Join('、', documents.Select(document => Markdown.Plain(DocumentNames.Of(document, Language.Zh))));

    public static string Of(StageTemplate template, StageKey stage) => Markdown.Plain(StageNames.Of(template, stage, Language.Zh));

    /// <summary>The company's own hint, else the usual one of the key; null where there is none.</summary>
    public static string? Hint(StageTemplate template, StageKey stage) => template.Find(stage)?.Hint is { } own ? Markdown.Plain(own) : Hints.GetValueOrDefault(stage.Text);

    public static string? Needed(StageTemplate template, StageKey stage) =>
        template.Find(stage)?.Documents is { Count: > 0 } documents ? $"这一步要备好：{Documents(documents)}" : null;
}
