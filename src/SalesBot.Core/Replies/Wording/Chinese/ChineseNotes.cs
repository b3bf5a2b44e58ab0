using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Remarks below a record.</summary>
internal static class ChineseNotes
{
    public static IEnumerable<string> Of(IReadOnlyList<Note> notes) => notes.Select(Of);

    /// <summary>Of an order that is only supposed: there is no record to put right, only a better question.</summary>
    public static IEnumerable<string> OfSupposed(IReadOnlyList<Note> notes) => notes.Select(note => note.Kind switch
    {
        NoteKind.CategoryAssumed => $"没说品类，先按“{Markdown.Plain(note.About)}”算",
        NoteKind.ProfitEstimated => $"利润按毛利率{Percent(note.About)}估算，要算准些，问的时候带上利润",
        NoteKind.ProfitUnknown => "不知道利润，这部分提成没算。问的时候带上利润，比如“如果再签20万，利润5万，能多拿多少”",
        _ => Of(note),
    });

    private static string Of(Note note) => note.Kind switch
    {
        NoteKind.CategoryAssumed => $"没说品类，先按“{Markdown.Plain(note.About)}”记",
        NoteKind.ProfitEstimated => $"利润按毛利率{Percent(note.About)}估算，有准数了告诉我，比如“改成利润3万”",
        NoteKind.ProfitUnknown => "还不知道利润，这部分提成先没算。知道了告诉我，比如“改成利润3万”",
        NoteKind.TermsLong => $"账期{note.About}天偏长，收款超期会扣提成",
        NoteKind.Overpaid => $"比欠款多收 {Amount(note.About)}，先留作客户余额",
        NoteKind.NoOrderYet => "这位客户还没有订单，这笔钱全部先留作客户余额，签单后自动抵扣",
        NoteKind.PaidOnSales => $"{Markdown.Plain(note.About)}按销售额提成，利润不影响这单的提成",
        NoteKind.Converted => $"由 {Foreign(note.About)} 按公司汇率折算",
        NoteKind.BackdatedFar => "日期太早，这次不算跟进，公海期限不变",
        NoteKind.NoAnswer => "没联系上，这次不算跟进，公海期限不变",
        NoteKind.NotTheOwners => $"这是{Markdown.Plain(note.About)}的客户，这次不算跟进，公海期限不变",
        NoteKind.InPool => "客户在公海里，这次不算跟进，也不会回到谁名下；想跟就先领取",
        NoteKind.BareMove => "没说这次聊了什么，不算跟进，公海期限不变；补一句进展就算",
        NoteKind.AmountLeftOut => $"“{Markdown.Plain(note.About)}”没听出是什么费用，没有算进去",
        NoteKind.MassGreeting => "群发的不算跟进，公海期限不变",
        NoteKind.BeyondCap => $"⚠️ 超出客户上限（{note.About}）",
        NoteKind.HolidaysUnknown => $"{note.About}年的放假安排还没有，期限只按周末算",
        NoteKind.DocumentsMissing => $"上一步的资料还缺：{ChineseDealWords.Documents(note.About.Split(','))}",
        NoteKind.ComplaintOpen => $"⚠️ 还有没处理完的投诉（{ChineseDealWords.Subject(note.About)}），先把它说清楚",
        NoteKind.GoodsComplained => Complained(note.About.Split('/')),
        NoteKind.DealWon => "这笔商机赢单了 🎉 道个谢，问问能不能转介绍，顺手写个案例",
        NoteKind.PersonaQuestion => ChineseDealWords.Question(note.About),
        NoteKind.CustomerCreated => $"已新建客户{Markdown.Plain(note.About)}",
    };

    private static string Complained(string[] about) => $"⚠️ {Markdown.Plain(about[0])}近一年 {about[2]} 单里有 {about[1]} 单因货品被投诉，报价前先查清楚";

    private static string Percent(string figure) => Ratio.TryParse(figure, out Ratio ratio) ? Typeset.Percent(ratio) : figure;

    private static string Amount(string figure) => Money.TryParse(figure, out Money money) ? ChineseAmounts.Of(money) : figure;

    private static string Foreign(string about) =>
        about.Split(' ') is [var amount, var currency] ? $"{(Money.TryParse(amount, out Money foreign) ? Typeset.Separated(foreign) : amount)} {currency}" : about;
}
