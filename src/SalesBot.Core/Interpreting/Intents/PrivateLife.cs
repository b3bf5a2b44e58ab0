using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What people do in Chinese for themselves and their families, be it at a customer's: 带孩子去云帆玩了一天. Whom they treat or bring a gift is another matter.</summary>
internal static class PrivateLife
{
    /// <summary>What one does with one's own, be it at a customer's.</summary>
    public static readonly SenseSet Life = SenseSet.Of(Sense.Leisure, Sense.Family);

    /// <summary>What one has for oneself.</summary>
    public static readonly SenseSet Things = SenseSet.Of(Sense.Private, Sense.Leisure);

    private static readonly SenseSet Hosting = SenseSet.Of(Sense.Treat, Sense.GiveGift, Sense.Entertain);

    private static readonly SenseSet Kept = SenseSet.Of(Sense.Referral, Sense.Remind, Sense.Note);

    private static readonly SenseSet Buying = SenseSet.Of(Sense.Sign, Sense.Spend, Sense.Pay);

    private const string Companions = "带陪跟和请同与给接送约帮";

    private const string Selves = "我咱俺的们";

    // 陪云帆去钓鱼, 请云帆唱K: with whom, and that is work.
    private const string Hosts = "陪请约跟带";

    private const string Places = "在去到从过";

    private const string Goings = "在去到从趟了";

    private static readonly string[] Staying = ["住的", "吃的", "点的"];

    private static readonly string[] Using = ["买的", "报的", "吃的", "住的", "点的", "办的", "订的", "办了张", "办了卡", "住了", "刷了", "消费了", "充了", "租了", "租的", "拍的"];

    // 报了云帆的团
    private static readonly string[] Joined = ["的团", "的班", "的课", "的旅游团", "的健身课"];

    // Right behind the name of a house where everybody goes.
    private static readonly string[] Done = ["吃", "喝", "买菜", "修车", "洗车", "洗澡", "搓", "泡", "理发", "剪头", "看病", "挂号", "健身", "逛", "唱歌", "加油", "加个油", "加了个油", "充电", "排队", "取快递", "寄快递", "相亲", "约会", "当", "上班", "实习", "住", "退了件", "退衣服", "退货", "换了件"];

    // Against whom everybody complains.
    private static readonly string[] Complaining = ["投诉了平台", "投诉了客服", "投诉了商家", "投诉了店家", "投诉平台", "投诉商家", "差评", "外卖"];

    // Yuan; what costs less was bought for oneself.
    private const decimal LeastOrder = 500;

    private const string Measures = "双件条杯顶辆只瓶束本台部支盒斤";

    private static readonly string[] Titles = ["总", "经理", "老板", "主任", "采购", "店长", "院长", "校长", "厂长", "客户", "领导", "科长", "处长", "书记", "会长"];

    /// <summary>Whether the clause, and with it <paramref name="deed"/>, is none of the company's.</summary>
    /// <param name="clause">What is told.</param>
    /// <param name="deed">What it would be at work; null for nothing.</param>
    public static bool Is(Clause clause, Intent? deed) =>
        !clause.IsEnglish && (deed is not { } intent || MayBe(intent)) && !clause.HasAny(Kept) && (IsOfFamily(clause) || IsSpareTime(clause) || BuysForThemselves(clause) || BuysThere(clause) || IsOwnCustom(clause, deed) || deed is not null && IsGuest(clause.Message));

    /// <summary>我儿子生日，在云帆订了个包间: it goes on about the family.</summary>
    public static bool GoesOn(Clause before, Clause clause, Intent deed) =>
        clause.Before != Break.Sentence && !clause.HasMember && (deed == Intent.LogExpense || deed == Intent.SignDeal && clause.First(Sense.Sign) is { } sign && IsBuying(clause.Between(sign.Span.Start, sign.Span.End))) && Is(before, null);

    /// <summary>买了, 订了, 续费: what is done by whoever pays.</summary>
    public static bool IsBuying(ReadOnlySpan<char> verb) =>
        verb.ContainsAny('买', '购', '订') && !verb.Contains('单') || verb.StartsWith('续') && !verb.Contains('签') || verb.StartsWith('要') || verb.StartsWith('定') || verb.StartsWith("下单");

    private static bool IsOwnCustom(Clause clause, Intent? deed) => IsAmongGuests(clause, deed) || BuysOne(clause, deed) || ComplainsThemselves(clause, deed) || IsPrivateThing(clause, deed);

    // 晚上去云帆吃饭，谁一起: at the house as anybody else, and none of theirs is met.
    private static bool IsAmongGuests(Clause clause, Intent? deed) =>
        deed is Intent.LogVisit or Intent.PlanFollowUp or Intent.RecordRefund && !clause.Message.Tokens.Any(token => token.IsAny(Hosting)) && !Array.Exists(Titles, title => clause.Message.Masked.Contains(title, StringComparison.Ordinal))
        && clause.Customers.Any(customer => Goings.Contains(clause.Message.Masked.CharAt(customer.Span.Start - 1), StringComparison.Ordinal) && Array.Exists(Done, word => clause.Message.Masked.StartsAt(customer.Span.End, word)));

    // 云帆买了双登山鞋: one of something, of no kind that is sold here.
    private static bool BuysOne(Clause clause, Intent? deed) =>
        deed == Intent.SignDeal && clause.Figures.All(figure => !figure.Quantity.HasScale && figure.Money?.Yuan < LeastOrder) && !clause.Tokens.Any(token => token.IsCategory) && clause.First(Sense.Sign) is { } sign && IsBuying(clause.Between(sign.Span.Start, sign.Span.End)) && Measures.Contains(clause.Message.Masked.CharAt(sign.Span.End), StringComparison.Ordinal);

    private static bool ComplainsThemselves(Clause clause, Intent? deed) => deed == Intent.LogComplaint && Array.Exists(Complaining, word => clause.Message.Masked.Contains(word, StringComparison.Ordinal));

    private static bool MayBe(Intent deed) => deed is Intent.LogVisit or Intent.SignDeal or Intent.RecordPayment or Intent.RecordRefund or Intent.LogExpense or Intent.MoveStage or Intent.NoteCustomer or Intent.PlanFollowUp or Intent.RecordDelivery or Intent.ClaimCustomer or Intent.LogComplaint;

    // 我女儿在云帆报了个班, 陪爸妈去云帆住了一晚; but 云帆王总的儿子 is one of theirs.
    private static bool IsOfFamily(Clause clause)
    {
        if (clause.First(Sense.Family) is not { } family || IsTheirs(clause, family)) return false;
        var before = clause.Between(StartOf(clause, family), family.Span.Start).TrimEnd(Selves).Trim(" ,");
        return before.IsEmpty || Companions.Contains(before[^1], StringComparison.Ordinal);
    }

    // Behind the day that the clause opens with.
    private static int StartOf(Clause clause, Token family) =>
        clause.All(TokenKind.Date).LastOrDefault(date => date.Span.End <= family.Span.Start)?.Span.End ?? clause.Span.Start;

    private static bool IsTheirs(Clause clause, Token family) =>
        clause.Customers.Any(customer => customer.Span.End <= family.Span.Start && !Places.Contains(clause.Message.Masked.CharAt(customer.Span.Start - 1), StringComparison.Ordinal)) || Array.Exists(Titles, title => clause.Between(clause.Span.Start, family.Span.Start).Contains(title, StringComparison.Ordinal));

    // 去云帆玩了一圈，门票120
    private static bool IsSpareTime(Clause clause) =>
        clause.Tokens.Any(token => token.Is(Sense.Leisure) && !IsGoods(clause, token)) && !Array.Exists(Titles, clause.Says) && !clause.Customers.Any(customer => Hosts.Contains(clause.Message.Masked.CharAt(customer.Span.Start - 1), StringComparison.Ordinal)) && !clause.Message.Tokens.Any(token => token.IsAny(Hosting) && token.Span.Start < clause.Span.End);

    // 自己续费花了118
    private static bool BuysForThemselves(Clause clause) =>
        clause.Says("自己") && clause.Tokens.Any(token => token.IsAny(Buying) && clause.Message.Masked.EndsAt(token.Span.Start, "自己") && clause.Message.Masked[token.Span.Start] != '签');

    // 路过云帆买了杯美式: bought of the customer, not by them.
    private static bool BuysThere(Clause clause) =>
        BuysOfTheirs(clause) || clause.Customers.FirstOrDefault(customer => Places.Contains(clause.Message.Masked.CharAt(customer.Span.Start - 1), StringComparison.Ordinal)) is { } place && !clause.HasAny(SenseSet.Of(Sense.Treat, Sense.Entertain)) && !clause.Says("送") && !clause.Says("给") && !clause.Tokens.Any(token => token.IsCategory)
        && clause.Tokens.Any(token => token.Span.Start >= place.Span.End && token.Is(Sense.Sign) && IsBuying(clause.Between(token.Span.Start, token.Span.End)) && clause.Between(place.Span.End, token.Span.Start).Trim().Length == 0);

    // 我买了云帆的股票, 家里买了云帆的桃酥: of the customer's goods; but 买了云帆的月饼送人.
    private static bool BuysOfTheirs(Clause clause) =>
        !clause.Message.Tokens.Any(token => token.IsAny(Hosting)) && !clause.Says("送") && clause.Customers.Any(customer => clause.Message.Masked.CharAt(customer.Span.End) == '的' && (clause.Message.Masked.EndsAt(customer.Span.Start, "买了") || clause.Message.Masked.EndsAt(customer.Span.Start, "买") || clause.Message.Masked.EndsAt(customer.Span.Start, "买过")));

    // 我昨天住的云帆，…投诉了前台; 在云帆报的团: the speaker was their guest.
    private static bool IsGuest(Message message)
    {
        foreach (var token in message.Tokens)
        {
            if (!token.IsCustomer) continue;
            if (Array.Exists(Staying, word => message.Masked.EndsAt(token.Span.Start, word)) || message.Masked.EndsAt(token.Span.Start, "在") && Array.Exists(Using, word => message.Masked.StartsAt(token.Span.End, word)) || message.Masked.EndsAt(token.Span.Start, "报了") && Array.Exists(Joined, word => message.Masked.StartsAt(token.Span.End, word))) return true;
        }

        return false;
    }

    // 半价的机票抢到了, 捐款两万付了
    private static bool IsPrivateThing(Clause clause, Intent? deed) => IsOwnMoney(clause, deed) ||
        deed is Intent.ClaimCustomer or Intent.RecordPayment && clause.Tokens.Any(token => token.Is(Sense.Private) && !IsGoods(clause, token) && token.Span.Start >= clause.Customers.FirstOrDefault()?.Span.End);

    // 工资卡是云帆办的，昨天到账9300: what came was said before.
    private static bool IsOwnMoney(Clause clause, Intent? deed) =>
        deed is Intent.RecordPayment or Intent.RecordRefund && !clause.HasCustomer && clause.Before != Break.Sentence && clause.Message.Tokens.Any(token => token.Is(Sense.Private) && token.Span.End <= clause.Span.Start && !IsGoods(clause, token));

    private static bool IsGoods(Clause clause, Token token) => clause.Tokens.Any(goods => goods.IsCategory && goods.Span.Overlaps(token.Span));
}
