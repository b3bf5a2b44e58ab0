using SalesBot.Core.Interpreting;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Pipeline;

/// <summary>What the documents of the usual stages are called, and the words by which a message names one. A company's own documents are called as it calls them.</summary>
public static class DocumentNames
{
    private static readonly Dictionary<string, Named> Usual = new(StringComparer.Ordinal)
    {
        ["quotation"] = new("报价单（写明有效期）", "quotation with validity", ["报价单", "quotation", "written quote"]),
        ["margin_preview"] = new("毛利测算", "margin preview", ["毛利测算", "利润测算", "margin preview", "margin check"]),
        ["sample_list"] = new("样品清单", "sample list", ["样品清单", "样品单", "sample list"]),
        ["courier_number"] = new("快递单号", "courier number", ["快递单号", "单号", "运单", "courier number", "tracking number"]),
        ["sample_feedback"] = new("样品反馈", "feedback", ["反馈", "feedback"]),
        ["signed_pi"] = new("签回的PI", "signed PI", ["签回", "回签", "signed pi"]),
        ["payment_terms"] = new("付款条件", "terms", ["付款条件", "付款方式", "账期", "terms"]),
        ["bank_slip"] = new("银行水单", "bank slip", ["水单", "bank slip", "swift"]),
        ["production_plan"] = new("生产计划", "production plan", ["生产计划", "排产", "production plan"]),
        ["inspection_report"] = new("验货报告", "inspection report", ["验货报告", "检验报告", "inspection"]),
        ["invoice"] = new("发票", "invoice", ["发票", "invoice"]),
        ["packing_list"] = new("装箱单", "packing list", ["装箱单", "packing list"]),
        ["delivery_note"] = new("提单或送货单", "bill of lading or delivery note", ["提单", "送货单", "bill of lading", "delivery note"]),
        ["need_questions"] = new("需求三问", "three need questions", ["三问", "need questions"]),
        ["contract"] = new("合同", "contract", ["合同", "contract"]),
    };

    public static string Of(string document, Language language) => !Usual.TryGetValue(document, out Named? named) ? document : language switch
    {
        Language.Zh => named.Chinese,
        Language.En => named.English,
    };

    /// <summary>In the normal form of messages.</summary>
    internal static IReadOnlyList<string> WordsOf(string document) =>
        Usual.TryGetValue(document, out Named? named) ? named.Words : [PlainText.Of(document).Normal];

    private sealed record Named(string Chinese, string English, IReadOnlyList<string> Words);
}
