using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Tells what each number of a clause stands for by the word beside it: 成本3万8, "22% margin".</summary>
internal static class FigureReader
{
    private const int FarthestWord = 8;
    private const int FarthestEnglishWord = 20;
    private const string Fillers = " 是为约在有达到了共的大概就差不多左右给我算:=-~¥￥$€£,负正数呢";

    private static readonly string[] EnglishFillers = ["is", "was", "of", "at", "about", "around", "approx", "roughly", "almost", "nearly", "some", "was", "the", "a", "in", "to", "for", "with", "on", "an", "just", "only", "it's"];

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
        if (quantity.Kind == QuantityKind.Percent)
        {
            return role switch
            {
                FigureRole.Margin or FigureRole.Profit or FigureRole.Amount => FigureRole.Margin,
                FigureRole.Share => FigureRole.Share,
                _ => FigureRole.Count,
            };
        }

        if (role == FigureRole.TermDays) return IsMoneyLike(quantity) ? FigureRole.Unnamed : FigureRole.TermDays;
        if (role == FigureRole.Margin && quantity is { Kind: QuantityKind.Number, HasScale: false, Unit: null, Value: < 100 }) return FigureRole.Margin;
        if (!IsMoney(quantity)) return FigureRole.Count;
        return role is null or FigureRole.Share ? FigureRole.Unnamed : role == FigureRole.Margin ? FigureRole.Profit : role.Value;
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
            if (!IsFiller(clause.Between(word.Span.End, token.Span.Start))) return null;
            if (RoleOf(word, clause) is { } role) return role;
            if (word.Kind != TokenKind.Word) return null;
        }

        return null;
    }

    private static FigureRole? RightRole(Clause clause, Token token)
    {
        foreach (var word in clause.Tokens)
        {
            if (word.Span.Start < token.Span.End) continue;
            var between = clause.Between(token.Span.End, word.Span.Start);
            if (!IsFiller(between) || between.Contains("with", StringComparison.Ordinal) || HasFigureOfItsOwn(clause, word)) return null;
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
