using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>Words that lift a lock: it then ended yesterday, so that the customer's clock starts anew.</summary>
internal static class SpokenUnlock
{
    private static readonly string[] Lifting = ["解锁", "解除锁定", "取消锁定", "锁定取消", "锁定解除", "不用锁了", "不锁了", "unlock", "lift the lock", "remove the lock", "release the lock", "take the lock off"];

    private static readonly string[] Unsaid = ["吗", "?", "没解锁", "别解锁", "不要解锁", "don't", "not unlock"];

    /// <summary>The lock's end, instead of what was understood; null where the message lifts none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood is not ([] or [Command.LockCustomer { Until: null } or Command.UndoLast])) return null;
        if (!Lifts(plain.Normal) || Array.Exists(Unsaid, plain.Normal.Contains)) return null;
        return SpokenStage.CustomerIn(setting.Names, plain)?.Only(NameKind.Customer) is { } customer
            ? [new Command.LockCustomer(new CustomerName(customer.Value), setting.Today.PlusDays(-1))]
            : null;
    }

    // 取消蓝海的锁定: the customer stands in between.
    private static bool Lifts(string said) =>
        Array.Exists(Lifting, said.Contains) || said.Contains("的锁定", StringComparison.Ordinal) && (said.Contains("取消", StringComparison.Ordinal) || said.Contains("解除", StringComparison.Ordinal));
}
