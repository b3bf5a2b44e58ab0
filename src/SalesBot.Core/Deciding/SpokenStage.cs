using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Deciding;

/// <summary>
/// A message that moves a customer to one of the company's own stages. Understanding knows the words of the trade; what a company calls its stages
/// stands in its file. Read only where nothing else was understood, or a record without an amount where the message plainly names a stage.
/// </summary>
internal static class SpokenStage
{
    private const int LongestMessage = 60;

    private static readonly string[] Moves = ["阶段", "进入", "推进", "进展到", "退回", "回到", "退到", "stage", "moved", "move", "back to"];

    private static readonly string[] NoMoves = ["吗", "?", "？", "没", "不", "多少", "哪些", "几个", "not", "how many", "n't"];

    /// <summary>What was understood, or the move instead.</summary>
    public static IReadOnlyList<Command> InsteadOf(IReadOnlyList<Command> understood, Setting setting, string text)
    {
        if (understood.Count > 1 || !understood.All(MayMeanAStage)) return understood;
        PlainText plain = PlainText.Of(text);
        if (understood.Count > 0 && !NamesStage(setting.Ledger.Settings.Pipeline, plain.Normal)) return understood;
        IReadOnlyList<Command> moves = In(setting, plain);
        return moves.Count > 0 ? moves : understood;
    }

    /// <summary>A company may call a stage "signed" or "delivered", and mean no more than that the deal has come there.</summary>
    private static bool MayMeanAStage(Command command) =>
        command is Command.LogVisit or Command.SignDeal { Amount: null, Items: null } or Command.RecordDelivery or Command.RecordPayment { Amount: null };

    private static IReadOnlyList<Command> In(Setting setting, PlainText plain)
    {
        if (plain.Length > LongestMessage || !Moves.Any(plain.Normal.Contains) || NoMoves.Any(plain.Normal.Contains)) return [];
        if (CustomerIn(setting.Names, plain) is not { } customer || StageIn(setting.Ledger.Settings.Pipeline, plain, customer.Span) is not { } stage) return [];
        return customer.Only(NameKind.Customer) is { } one ? [new Command.MoveStage(new CustomerName(one.Value), stage)] : [];
    }

    private static bool NamesStage(StageTemplate template, string text) => template.Stages.Any(stage => Enum.GetValues<Language>()
        .Select(language => PlainText.Of(StageNames.Of(template, stage.Key, language)).Normal)
        .Any(name => text.Contains(name + "阶段", StringComparison.Ordinal) || text.Contains(name + " stage", StringComparison.Ordinal)));

    private static NameHit? CustomerIn(NameDirectory names, PlainText text)
    {
        NameHit? longest = null;
        for (int start = 0; start < text.Length; start++)
        {
            bool isLonger = names.LongestAt(text.Normal, start) is { } found && found.Only(NameKind.Customer) is not null && !(longest?.Span.Length >= found.Span.Length);
            if (isLonger) longest = names.LongestAt(text.Normal, start);
        }

        return longest;
    }

    /// <summary>The one stage that the message names outside the customer's name; the last where it says from where as well.</summary>
    private static StageKey? StageIn(StageTemplate template, PlainText text, TextSpan customer)
    {
        string rest = text.Normal[..customer.Start] + " " + text.Normal[customer.End..];
        StageKey? named = null;
        int last = -1;
        foreach (StageRule stage in template.Stages)
        {
            int at = Enum.GetValues<Language>().Max(language => rest.LastIndexOf(PlainText.Of(StageNames.Of(template, stage.Key, language)).Normal, StringComparison.Ordinal));
            if (at <= last) continue;
            (named, last) = (stage.Key, at);
        }

        return named;
    }
}
