using SalesBot.Core.Commands;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Which sales a question about a ranking means, where it does not mean all.</summary>
internal static class SalesWords
{
    private static readonly (RankedSales Sales, string[] Words)[] Table =
    [
        (RankedSales.NewProduct, ["新品", "新产品", "new product"]),
        (RankedSales.MainProduct, ["主推", "主打", "主力产品", "主产品", "main product", "core product", "key product"]),
        (RankedSales.LimitedProduct, ["限时", "限量", "limited-time", "limited time", "limited product", "limited edition"]),
        (RankedSales.OldCustomers, ["老客户", "老客", "复购", "old customer", "existing customer", "repeat customer"]),
        (RankedSales.NewCustomers, ["新客户业绩", "新客户签约额", "新客户销售额", "新客户金额", "sales to new customers", "amount from new customers", "revenue from new customers"]),
    ];

    public static RankedSales? In(string words)
    {
        foreach ((RankedSales sales, string[] known) in Table)
        {
            if (Array.Exists(known, word => words.Contains(word, StringComparison.OrdinalIgnoreCase))) return sales;
        }

        return null;
    }
}
