using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Whose an order is: "蜀道那单归苏明哲" puts the credit right, and hands no customer over.</summary>
internal static class SpokenCredit
{
    private const int Longest = 60;

    private static readonly string[] Orders = ["那单", "这单", "单子", "订单", "那个单", "业绩", " deal", " order"];

    /// <summary>What gives an order to whoever is named behind it.</summary>
    private static readonly string[] Giving = ["归", "算给", "算到", "算在", "分给", "给", "belongs to ", "goes to ", "credit ", "should be ", "deal is ", "order is "];

    /// <summary>Customers that change hands, and what is asked.</summary>
    private static readonly string[] Unsaid = ["客户", "转", "交接", "发", "提醒", "吗", "?", "谁", "account", "customer", "transfer", "hand ", "who ", "why "];

    /// <summary>The correction, instead of what was understood; null where the message tells of no credit.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (plain.Length > Longest || understood is not ([] or [Command.TransferCustomer or Command.AmendLast])) return null;
        string said = $" {plain.Normal}";
        if (!Array.Exists(Orders, said.Contains) || Array.Exists(Unsaid, said.Contains)) return null;
        if (SpokenStage.CustomerIn(setting.Names, plain) is null || Taker(setting, plain) is not { } taker) return null;
        return [new Command.AmendLast(With: new MemberName(taker.Name), Share: ShareIn(plain) ?? Ratio.One)];
    }

    /// <summary>Who is named behind the word that gives.</summary>
    private static Member? Taker(Setting setting, PlainText plain)
    {
        int given = Giving.Select(word => plain.Normal.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(int.MaxValue).Min();
        if (given == int.MaxValue) return null;
        return MeantOwner.MembersIn(setting, plain).Where(one => one.Hit.Span.Start > given).Select(one => one.Member).LastOrDefault();
    }

    private static Ratio? ShareIn(PlainText plain) =>
        QuantityReader.Read(plain).Where(one => one.Kind is QuantityKind.Percent && !one.IsVague).ToArray() is [{ Value: > 0 and < 1 } only] ? Ratio.FromFraction(only.Value) : null;
}
