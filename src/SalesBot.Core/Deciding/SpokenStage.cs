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
    private const int LongestMessage = 100;

    private const int LongestName = 12;

    private static readonly string[] Moves =
        ["阶段", "进入", "推进", "进展到", "退回", "回到", "退到", "处于", "stage", "moved", "move", "back to", "is in ", "is at ", "now in ", "now at "];

    /// <summary>What stands before the name of a stage, longer ones first.</summary>
    private static readonly string[] Towards = ["进展到", "推进到", "进入了", "进入", "退回到", "退回", "回到", "退到", "到了", "到", "moved back to ", "moved to ", "move to ", "is at ", "is in "];

    private static readonly string[] NoMoves = ["吗", "?", "？", "没", "不", "多少", "哪些", "几个", "not", "how many", "n't"];

    /// <summary>The move, instead of what was understood; null where the message tells none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        StageTemplate template = setting.Ledger.Settings.Pipeline;
        if (understood.Count > 1 || !understood.All(command => MayMeanAStage(template, command))) return null;
        if (understood is [not Command.MoveStage] && !NamesStage(template, plain.Normal)) return null;
        return In(setting, plain);
    }

    /// <summary>A company may call a stage "signed" or "delivered", and mean no more than that the deal has come there.</summary>
    private static bool MayMeanAStage(StageTemplate template, Command command) =>
        command is Command.MoveStage { Stage: { } stage } && template.Find(stage) is null || command is Command.LogVisit or Command.SignDeal { Amount: null, Items: null } or Command.RecordDelivery or Command.RecordPayment { Amount: null };

    private static IReadOnlyList<Command>? In(Setting setting, PlainText plain)
    {
        if (plain.Length > LongestMessage || !Moves.Any(plain.Normal.Contains) || NoMoves.Any(plain.Normal.Contains)) return null;
        if (CustomerIn(setting.Names, plain) is not { } customer || customer.Only(NameKind.Customer) is not { } one) return null;
        CustomerName name = new(one.Value);
        if (StageIn(setting.Ledger.Settings.Pipeline, plain, customer.Span) is not { } found) return Unknown(plain, customer.Span) is { } stage ? [new Command.MoveStage(name, stage)] : null;
        return [AsOfTrade(setting, plain, found.Span) with { Customer = name, Stage = found.Stage }];
    }

    /// <summary>The amount and the day are read as if they had been said of a stage of the trade.</summary>
    private static Command.MoveStage AsOfTrade(Setting setting, PlainText plain, TextSpan stage)
    {
        string usual = StageNames.UsualOf(Stage.Sample, TextScan.IsHan(plain[stage.Start]) ? Language.Zh : Language.En);
        string text = string.Concat(plain.Original.AsSpan(0, stage.Start), usual, plain.Original.AsSpan(stage.End));
        Understood read = setting.Understand(text);
        return read.Commands.OfType<Command.MoveStage>().FirstOrDefault() ?? new Command.MoveStage();
    }

    /// <summary>A stage that the company does not have, so that the answer can say which it has; null where the message names none.</summary>
    private static StageKey? Unknown(PlainText plain, TextSpan customer)
    {
        string rest = plain.Normal[customer.End..].TrimEnd('.', '!', '。', '！', ' ', '了');
        string? before = Array.Find(Towards, word => rest.Contains(word, StringComparison.Ordinal));
        if (before is null) return null;
        string name = rest[(rest.IndexOf(before, StringComparison.Ordinal) + before.Length)..];
        bool isCalledStage = name.EndsWith("阶段", StringComparison.Ordinal) || name.EndsWith(" stage", StringComparison.Ordinal);
        if (isCalledStage) name = name[..^(name[^1] == '段' ? "阶段" : " stage").Length];
        bool isName = name.Length is > 0 and <= LongestName && name.All(char.IsLetter);
        return isName && (isCalledStage || IsGerund(name)) ? new StageKey(name) : null;
    }

    /// <summary>"Moved to polishing": a stage. "Moved to Berlin" is not.</summary>
    private static bool IsGerund(string name) => name.EndsWith("ing", StringComparison.Ordinal) && name.All(char.IsAsciiLetter);

    /// <summary>In every language, as messages are read.</summary>
    private static IEnumerable<string> NamesOf(StageTemplate template, StageKey stage) =>
        Enum.GetValues<Language>().Select(language => PlainText.Of(StageNames.Of(template, stage, language)).Normal);

    private static bool NamesStage(StageTemplate template, string text) => template.Stages.Any(stage => NamesOf(template, stage.Key)
        .Any(name => text.Contains(name + "阶段", StringComparison.Ordinal) || text.Contains(name + " stage", StringComparison.Ordinal)));

    /// <summary>The customer whose name is the longest in the message; null where it names none.</summary>
    internal static NameHit? CustomerIn(NameDirectory names, PlainText text)
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
    private static (StageKey Stage, TextSpan Span)? StageIn(StageTemplate template, PlainText text, TextSpan customer)
    {
        string rest = text.Normal[..customer.Start] + new string(' ', customer.Length) + text.Normal[customer.End..];
        (StageKey Stage, TextSpan Span)? named = null;
        foreach ((StageKey stage, string name) in template.Stages.SelectMany(stage => NamesOf(template, stage.Key).Select(name => (stage.Key, name))))
        {
            int at = rest.LastIndexOf(name, StringComparison.Ordinal);
            if (at > (named?.Span.Start ?? -1)) named = (stage, new TextSpan(at, at + name.Length));
        }

        return named;
    }
}
