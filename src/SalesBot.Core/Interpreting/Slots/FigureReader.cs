using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Tells what each number of a clause stands for by the word beside it: 成本3万8, "22% margin".</summary>
internal static class FigureReader
{
    private const int FarthestWord = 8;
    private const int FarthestEnglishWord = 20;
    private const string Fillers = " 是为约在有达到了共的大概就差不多左右给我算:=-~¥￥$€£,负正数呢只才仅";

    private static readonly string[] EnglishFillers = ["is", "was", "of", "at", "about", "around", "approx", "roughly", "almost", "nearly", "some", "the", "a", "in", "to", "for", "with", "on", "an", "just", "only", "it's", "'s"];

    // What may be told from its value by a comma: 利润是负的，-2500.
    private static readonly SenseSet SetOff = SenseSet.Of(Sense.Profit, Sense.Margin, Sense.MarginRate, Sense.Cost, Sense.Deficit);

    private const decimal FirstYear = 1950;
    private const decimal LastYear = 2050;
    private const decimal MostPieces = 1000;

    private const decimal Steepest = 0.7m;

    private static readonly SenseSet ByPiece = SenseSet.Of(Sense.UnitPrice, Sense.Refund, Sense.RefundWeak, Sense.Deliver, Sense.Sample, Sense.Shipping);

    private static readonly string[] NotYet =
        ["没到", "还没到", "没付", "还没付", "没回", "还没回", "没给", "还没给", "没结", "还没结", "没打", "还没打", "未到", "未付", "未回", "未结", "没收", "还没收", "没收回", "的尾款没", "尾款没", "still to come", "to come", "still outstanding", "outstanding", "still owing", "still owed", "still unpaid", "yet to come", "not paid yet", "left to pay", "to follow"];

    private static readonly string[] Owing = ["还差", "还欠", "尚欠", "还剩", "差着", "欠着", "还有", "still owe", "still owes", "still owe us", "still owes us", "they owe", "owe us", "owes us", "still owing", "short by"];

    private static readonly (Sense Sense, FigureRole Role)[] Roles =
    [
        (Sense.UnitPrice, FigureRole.UnitPrice), (Sense.Packaging, FigureRole.Packaging), (Sense.Freight, FigureRole.Freight), (Sense.Loss, FigureRole.Loss),
        (Sense.Storage, FigureRole.Storage), (Sense.Season, FigureRole.Season), (Sense.Term, FigureRole.TermDays), (Sense.Split, FigureRole.Share),
        (Sense.Deficit, FigureRole.Deficit), (Sense.Cost, FigureRole.Cost), (Sense.Profit, FigureRole.Profit), (Sense.Margin, FigureRole.Margin), (Sense.Amount, FigureRole.Amount),
    ];

    public static List<Figure> Read(Clause clause)
    {
        var figures = new List<Figure>();
        foreach (var token in clause.All(TokenKind.Quantity))
        {
            var role = RoleOf(clause, token);
            figures.Add(new Figure(token, role == FigureRole.Deficit ? FigureRole.Profit : role, clause) { IsLoss = IsLoss(clause, token, role) });
        }

        return figures;
    }

    /// <summary>Numbers that can be money: no count of something, no identifier.</summary>
    public static bool IsMoney(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Money => true,
        QuantityKind.Percent => false,
        QuantityKind.Number => !quantity.IsIdentifier && (quantity.Unit is null || quantity.HasScale && !IsTimeOrPeople(quantity.Unit)),
    };

    // 7k vouchers is what the vouchers cost; 2万人 is not.
    private static bool IsTimeOrPeople(string unit) => unit is "天" or "人" or "次" or "家" or "小时" or "分钟" or "day" or "person" or "people" or "hour" or "minute" or "month" or "year" or "week" or "time" or "visit" or "customer";

    private static FigureRole RoleOf(Clause clause, Token token)
    {
        var quantity = token.Quantity!;
        var role = LeftRole(clause, token) ?? RightRole(clause, token);
        if (quantity.Kind == QuantityKind.Percent) return PercentRole(clause, token, role);
        if (role == FigureRole.TermDays) return IsMoneyLike(quantity) ? FigureRole.Unnamed : FigureRole.TermDays;
        if (role == FigureRole.Margin && quantity is { Kind: QuantityKind.Number, HasScale: false, Unit: null, Value: < 100 }) return FigureRole.Margin;
        if (IsNoSum(clause, token)) return FigureRole.Count;
        return role is null or FigureRole.Share ? FigureRole.Unnamed : role == FigureRole.Margin ? FigureRole.Profit : role.Value;
    }

    // "22% margin", 分三成
    private static FigureRole PercentRole(Clause clause, Token token, FigureRole? role) => role switch
    {
        FigureRole.Margin or FigureRole.Profit or FigureRole.Amount => FigureRole.Margin,
        FigureRole.Share => FigureRole.Share,
        _ => IsAt(clause, token) ? FigureRole.Margin : FigureRole.Count,
    };

    // 三次, 还有四万没到, "20 spanners", 五五分: no money of the deal.
    private static bool IsNoSum(Clause clause, Token token) =>
        !IsMoney(token.Quantity!) || IsYear(clause, token) || IsOfThings(clause, token) || IsStillOwed(clause, token) || IsPieces(clause, token) || clause.Tokens.Any(word => word.Is(Sense.Split) && word.Span.Contains(token.Span));

    // "25 degrees", "14 browser tabs": a bare number and what it counts, which is nothing of the trade.
    private static bool IsOfThings(Clause clause, Token token)
    {
        if (!clause.IsEnglish || token.Quantity is not { Kind: QuantityKind.Number, HasScale: false, Currency: null, Value: < MostPieces } || clause.Message.Masked.CharAt(token.Span.End) != ' ') return false;
        var word = new TextSpan(token.Span.End + 1, clause.Message.Masked.LettersEnd(token.Span.End + 1));
        return word.Length > 2 && clause.Message.Masked[word.End - 1] == 's' && StrangeWords.Is(clause, word);
    }

    // "back in 2015 I sold cars"
    private static bool IsYear(Clause clause, Token token) =>
        token.Quantity is { Kind: QuantityKind.Number, HasScale: false, Currency: null, Value: >= FirstYear and < LastYear } && token.Span.Length == 4 && (clause.Message.Masked.EndsAt(token.Span.Start, "in ") || clause.Message.Masked.EndsAt(token.Span.Start, "since "));

    // "86k bearings at 21%, net 45": the margin of a sum right before it.
    private static bool IsAt(Clause clause, Token token)
    {
        if (!clause.IsEnglish || clause.HasAny(SenseSet.Of(Sense.Target, Sense.Split)) || !clause.Message.Masked.EndsAt(token.Span.Start, " at ") || token.Quantity!.Value is <= 0 or > Steepest) return false;
        var behind = clause.Between(token.Span.End, clause.Span.End).TrimStart();
        return (behind.IsEmpty || !TextScan.IsWordCharacter(behind[0])) && clause.All(TokenKind.Quantity).LastOrDefault(other => other.Span.End < token.Span.Start) is { Quantity.HasScale: true } or { Quantity.Kind: QuantityKind.Money };
    }

    // "returned 20 spanners", "15 spanner sets at 320 each": so many of them.
    private static bool IsPieces(Clause clause, Token token) =>
        clause.IsEnglish && token.Quantity is { Kind: QuantityKind.Number, HasScale: false, Currency: null, Value: < MostPieces } && clause.HasAny(ByPiece)
        && clause.Tokens.Any(goods => goods.IsCategory && goods.Span.Start - token.Span.End is 0 or 1);

    // 还有四万没到, "40k still to come": what was not paid yet.
    private static bool IsStillOwed(Clause clause, Token token)
    {
        var before = clause.Between(clause.Span.Start, token.Span.Start);
        var behind = clause.Between(token.Span.End, clause.Span.End).TrimStart();
        foreach (var word in NotYet)
        {
            if (behind.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        foreach (var word in Owing)
        {
            if (before.TrimEnd().EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // 利润-4000: grown together with the word, so it is no dash.
    private static bool IsLoss(Clause clause, Token token, FigureRole role)
    {
        if (role == FigureRole.Deficit) return true;
        if (role is not (FigureRole.Profit or FigureRole.Margin)) return false;
        return token.Quantity!.Value < 0 || clause.Message.Masked.CharAt(token.Span.Start - 1) == '-' && char.IsLetter(clause.Message.Masked.CharAt(token.Span.Start - 2));
    }

    private static bool IsMoneyLike(Quantity quantity) => quantity.Kind == QuantityKind.Money || quantity.HasScale || quantity.Value > 400;

    private static FigureRole? LeftRole(Clause clause, Token token)
    {
        for (var i = clause.Tokens.Count - 1; i >= 0; i--)
        {
            var word = clause.Tokens[i];
            if (word.Span.End > token.Span.Start) continue;
            if (token.Span.Start - word.Span.End > Farthest(clause)) return null;
            var between = clause.Between(word.Span.End, token.Span.Start);
            if (!IsFiller(between)) return null;
            if (!IsManager(clause, word, token) && RoleOf(word, clause) is { } role) return between.Contains(',') && !word.IsAny(SetOff) ? null : role;
            if (word.Kind != TokenKind.Word) return null;
        }

        return null;
    }

    // "golf with their gm, 325": the general manager, not the gross margin.
    private static bool IsManager(Clause clause, Token word, Token figure) => clause.Between(word.Span.Start, word.Span.End) is "gm" && figure.Quantity!.Kind != QuantityKind.Percent;

    private static FigureRole? RightRole(Clause clause, Token token)
    {
        foreach (var word in clause.Tokens)
        {
            if (word.Span.Start < token.Span.End) continue;
            var between = clause.Between(token.Span.End, word.Span.Start);
            if (!IsFiller(between) || between.Contains(',') || between.Contains("with", StringComparison.Ordinal) || HasFigureOfItsOwn(clause, word)) return null;
            return IsCount(token.Quantity!) && !word.Is(Sense.Term) ? null : RoleOf(word, clause);
        }

        return null;
    }

    // "two profit figures"
    private static bool IsCount(Quantity quantity) => quantity is { Kind: QuantityKind.Number, HasScale: false, Value: < 10 };

    // In "85k margin 22%" and "26,000 with cost 19,800" the word belongs to what follows it.
    private static bool HasFigureOfItsOwn(Clause clause, Token word) =>
        clause.Tokens.FirstOrDefault(token => token.Span.Start >= word.Span.End) is { Kind: TokenKind.Quantity } next && IsFiller(clause.Between(word.Span.End, next.Span.Start)) && next.Span.Start - word.Span.End <= Farthest(clause);

    private static FigureRole? RoleOf(Token word, Clause clause)
    {
        foreach (var (sense, role) in Roles)
        {
            if (word.Is(sense) && !(sense == Sense.Amount && clause.Between(word.Span.Start, word.Span.End) is "for")) return role;
        }

        return null;
    }

    private static int Farthest(Clause clause) => clause.IsEnglish ? FarthestEnglishWord : FarthestWord;

    private static bool IsFiller(ReadOnlySpan<char> between)
    {
        between = between.Trim(Fillers);
        if (between.Length == 0) return true;
        foreach (var word in between.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!EnglishFillers.Contains(word, StringComparer.Ordinal)) return false;
        }

        return true;
    }
}
