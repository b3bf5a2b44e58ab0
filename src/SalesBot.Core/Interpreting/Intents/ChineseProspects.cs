using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>
/// Deeds that are named in Chinese and were not done: wanted (想签20万), promised (答应这周付), hoped for (应该能回10万), on their way (合同还在走), or
/// done with somebody else (在别家买了). A verb counts as done where its particle says so.
/// </summary>
internal static class ChineseProspects
{
    private const int Week = 7;

    private static readonly SenseSet Outcomes = SenseSet.Of(Sense.Sign, Sense.SignWeak, Sense.Order, Sense.Pay, Sense.PayWeak, Sense.Arrive, Sense.Refund);

    // Anywhere between the start of the clause and a verb that is not done.
    private static readonly string[] Wanting =
        ["想", "答应", "口头", "同意", "承诺", "保证", "表示", "说", "要求", "希望", "愿意", "打算", "准备", "计划", "应该", "估计", "预计", "可能", "也许", "争取", "努力", "催"];

    // No wish: an idea, a memory, "say something of it".
    private static readonly string[] NoWanting = ["想法", "想到", "想起", "没想", "回想", "说明", "说一下", "说个", "说声", "报告说", "跟我说一", "同意书", "表示感谢"];

    // Right before the verb.
    private static readonly string[] Modals = ["能", "能够", "可以", "会", "要", "该", "得", "快", "快要", "马上", "马上要", "就要", "即将", "准备", "打算", "试着", "等着", "盼着", "肯", "敢"];

    private static readonly string[] Soon = ["快", "快要", "马上", "马上就", "马上要", "就要", "即将", "眼看", "眼看就", "眼看要", "要", "都要", "差点", "差点就", "险些"];

    private static readonly string[] Elsewhere = ["在别家", "在别处", "从别家", "从别处", "找别家", "找别人", "跟别家", "跟别人", "和别家", "和别人", "向别家", "别人家", "在对手", "从对手", "跟对手", "在竞品", "在友商", "从友商", "跟友商", "在同行", "从同行", "跟同行", "别的供应商", "其他供应商"];

    // Paper that is on its way.
    private static readonly string[] OnItsWay =
        ["还在走", "在走", "走流程", "还在审", "在审", "审核中", "审批中", "还在批", "在批", "待批", "盖章中", "还没盖", "没盖章", "发过去", "寄过去", "发给", "寄给", "发出去", "寄出去", "递过去", "拿过去", "送过去", "起草", "拟好", "拟了", "草拟", "还在改", "在改", "没回传", "等回传", "法务", "在谈", "还在谈", "还在看"];

    private static readonly string[] AllButCertain = ["稳了", "稳的", "很稳", "十拿九稳", "八九不离十", "板上钉钉", "有戏", "有谱", "有希望", "没问题", "没跑了", "跑不了", "跑不掉", "问题不大", "在谈", "还在谈", "谈着", "待定", "走流程"];

    private static readonly string[] Roughly = ["基本定", "基本上定", "差不多定", "大致定", "初步定", "口头定", "基本谈妥", "差不多谈妥", "基本敲定", "差不多敲定", "基本成了", "差不多成了"];

    private static readonly SenseSet Steps = SenseSet.Of(Sense.Deposit, Sense.Balance, Sense.Sample, Sense.Pi, Sense.Quote, Sense.QuoteWeak, Sense.Production, Sense.Shipping);

    private static readonly string[] Passing = ["都过", "过了", "破了", "突破", "超过", "超了", "累计", "一共", "总共", "合计", "快"];

    private static readonly string[] Making = ["还在算", "在算", "还在做", "正在做", "还没发", "没发", "还没出", "没出", "在准备", "准备中", "还没报", "没报", "还没做", "没做完", "还没弄"];

    private static readonly string[] Promising = ["答应", "承诺", "保证", "口头", "同意", "说好"];

    private static readonly string[] Hopes = ["估摸", "估计能", "估计有", "能有个", "应该能", "大概能", "差不多能", "有望", "有可能", "八成能"];

    private static readonly string[] BankPapers = ["支票", "汇票", "本票", "银行", "账号不对", "账户不对", "被退"];

    // 给我退了38: of what the speaker bought.
    private static readonly string[] ToMe = ["给我退", "退给我", "退我", "退还我", "退了我", "找他们退", "找商家退", "商家退", "我退了", "退了件", "退了双", "退了条", "退了套", "退了张票"];

    private static readonly string[] Fears = ["怕", "担心", "万一"];

    private static readonly string[] Voiding = ["记错", "搞错", "弄错", "写错", "录错", "不算数", "不算", "不作数", "作废", "有误"];

    private static readonly string[] Terms = ["发货前", "到货前", "交货前", "提货前", "出货前", "发货后", "到货后", "交货后", "验收后", "验收前", "收货后", "开票后", "安装后", "货到"];

    private static readonly string[] Hosts = ["请我", "请咱", "请我们", "招待我", "招待咱", "宴请我"];

    private static readonly string[] Again = ["再", "下次", "下回", "约", "打算", "准备", "计划", "要", "去"];

    private static readonly string[] Contacts = ["该", "得", "要", "应该", "需要", "是时候", "想"];

    private static readonly string[] Particles = ["了", "过", "完", "好了", "成了", "下来了", "下了", "到了", "回来了", "过来了", "进来了"];

    public static bool Are(Clause clause, Intent deed) => deed switch
    {
        Intent.SignDeal => IsNoDeal(clause),
        Intent.RecordPayment => IsUndone(clause) || IsVoid(clause) || IsTerm(clause) || IsElsewhere(clause) || IsSumSoFar(clause),
        Intent.RecordRefund => IsUndone(clause) || Says(clause, BankPapers) || Says(clause, Fears) || Says(clause, ToMe),
        Intent.LogExpense => Says(clause, Hosts),
        Intent.LogVisit => IsNoVisit(clause),
        Intent.MoveStage => IsMoneyOnItsWay(clause) || IsInTheMaking(clause) || IsPromised(clause),
        Intent.NoteCustomer => IsPaper(clause),
        Intent.ReleaseCustomer or Intent.LoseDeal => IsThreat(clause) || IsAppointment(clause),
        _ => false,
    };

    // 今年回款都过两千万了: what a year came to.
    private static bool IsSumSoFar(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date is { Kind: DateMentionKind.DateRange }) && clause.Figures.Any(figure => Array.Exists(Passing, word => clause.Message.Masked.EndsAt(figure.Token.Span.Start, word)));

    // 报价我还在算，没发
    private static bool IsInTheMaking(Clause clause) => Says(clause, Making) && !clause.Tokens.Any(token => token.IsAny(Steps) && token.Is(Sense.Done));

    // 答应周五把定金打过来
    private static bool IsPromised(Clause clause) =>
        clause.FirstOf(Steps) is { } step && Array.Exists(Promising, word => clause.Between(clause.Span.Start, step.Span.Start).Contains(word, StringComparison.Ordinal)) && !clause.Between(step.Span.Start, clause.Span.End).Contains('了');

    // 再拖下去我就把他放公海了
    private static bool IsThreat(Clause clause) => clause.Between(clause.Span.Start, clause.Span.End) is var words && words.IndexOf('再') is >= 0 and var again && words[again..].Contains('就');

    // 跟云帆约的周五黄了: the day, not the deal.
    private static bool IsAppointment(Clause clause) => clause.HasDate && clause.First(Sense.Agreed) is { } agreed && clause.Between(agreed.Span.Start, agreed.Span.End).Contains('约') && clause.First(Sense.Lose) is { } lost && agreed.Span.End <= lost.Span.Start && !clause.Has(Sense.Order);

    private static bool IsNoDeal(Clause clause) => IsUndone(clause) || IsElsewhere(clause) || IsPaper(clause) || Says(clause, Roughly) || Says(clause, Hopes) && !IsDone(clause, Sense.Sign) || Says(clause, AllButCertain) && !IsDone(clause, Sense.Sign);

    // 欠的3万估计这周能到: it is the money that comes.
    private static bool IsNoVisit(Clause clause) => IsDueVisit(clause) || IsOfDayToCome(clause) || IsOfUnknown(clause) || IsOfWeeks(clause) || clause.Has(Sense.Owe) && clause.HasAmount;

    // 都聊了三个月了: how long it has been going on.
    private static bool IsOfWeeks(Clause clause) =>
        clause.FirstOf(SenseSet.Of(Sense.Talk, Sense.Follow)) is { } talk && clause.All(TokenKind.Date).Any(date => date.Date is { Kind: DateMentionKind.Duration, Days: >= Week } && date.Span.Start >= talk.Span.End && date.Span.Start - talk.Span.End <= 1);

    // 钱已经在路上了: no goods.
    private static bool IsMoneyOnItsWay(Clause clause) => clause.Says("路上") && (clause.Says("钱") || clause.Says("款"));

    // 蜀道想签20万, 这周应该能回10万, 快签了
    private static bool IsUndone(Clause clause)
    {
        if (clause.FirstOf(Outcomes) is not { } deed) return false;
        var before = clause.Between(clause.Span.Start, deed.Span.Start).TrimEnd();
        if (EndsWith(before, Soon)) return true;
        if (IsTold(clause, deed)) return false;
        return EndsWith(before, Modals) || Array.Exists(Wanting, word => clause.Between(clause.Span.Start, deed.Span.Start).Contains(word, StringComparison.Ordinal)) && !Says(clause, NoWanting);
    }

    // 签了, 已签, 签好了20万
    private static bool IsTold(Clause clause, Token deed) =>
        deed.Is(Sense.Done) || Array.Exists(Particles, particle => clause.Message.Masked.StartsAt(deed.Span.End, particle)) || clause.Between(deed.Span.Start, clause.Span.End).ContainsAny('了', '过') || clause.Between(clause.Span.Start, deed.Span.Start).Contains('已');

    private static bool IsDone(Clause clause, Sense sense) => clause.Tokens.Any(token => token.Is(sense) && IsTold(clause, token));

    // 蜀道在别家买了20万
    private static bool IsElsewhere(Clause clause) => Says(clause, Elsewhere);

    // 合同还在走，20万: the paper is spoken of, and nobody signed it.
    private static bool IsPaper(Clause clause) => clause.Has(Sense.Order) && Says(clause, OnItsWay) && !clause.Tokens.Any(token => token.Is(Sense.Sign) && !token.Is(Sense.Order) && IsTold(clause, token));

    // 蜀道的回款记错了: what was recorded is put in doubt; what is right is not said.
    private static bool IsVoid(Clause clause) => !clause.HasAmount && Says(clause, Voiding);

    // 余款发货前付清: when it is to be paid.
    private static bool IsTerm(Clause clause) => Says(clause, Terms) && !clause.Between(clause.Span.Start, clause.Span.End).Contains('了');

    // 该拜访蜀道了
    private static bool IsDueVisit(Clause clause)
    {
        if (clause.First(Sense.Visit) is not { } visit) return false;
        return EndsWith(clause.Between(clause.Span.Start, visit.Span.Start).TrimEnd(), Contacts) && !visit.Is(Sense.Done);
    }

    // 净源的小王昨天去两江一中了: somebody whom nobody here knows.
    private static bool IsOfUnknown(Clause clause)
    {
        if (clause.FirstOf(SenseSet.Of(Sense.Visit, Sense.GoTo)) is not { } deed || clause.HasMember) return false;
        var before = clause.Between(clause.Span.Start, deed.Span.Start).TrimEnd();
        foreach (var date in clause.All(TokenKind.Date).Where(date => date.Span.Start >= clause.Span.Start && date.Span.End <= deed.Span.Start).Reverse())
        {
            if (clause.Between(date.Span.End, deed.Span.Start).Trim().IsEmpty) before = clause.Between(clause.Span.Start, date.Span.Start).TrimEnd();
        }

        return before.Length >= 2 && before[^2] is '小' or '老' && TextScan.IsHan(before[^1]) && before[^1] is not ('板' or '师' or '总') && (before.Length == 2 || before[^3] is '的' or ' ' or '，');
    }

    // 明天拜访了蜀道: what has not come cannot have been.
    private static bool IsOfDayToCome(Clause clause) =>
        clause.First(Sense.Visit) is { } visit && IsTold(clause, visit) && clause.All(TokenKind.Date).ToList() is [var only] && only.Span.End <= visit.Span.Start && !Says(clause, Again)
        && clause.Message.Masked.AsSpan(only.Span.End, visit.Span.Start - only.Span.End).Trim().Length <= 1 && (only.Date!.Day(Direction.Back) ?? only.Date.In(Direction.Back)?.Start) > clause.Message.Today;

    private static bool EndsWith(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }

    private static bool Says(Clause clause, string[] words) => Array.Exists(words, clause.Says);
}
