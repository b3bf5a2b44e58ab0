using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>
/// What a member says of a customer in the words in which the bot asks for it: who decides, what hurts, what it is worth to them. Where no customer is
/// named, the one is meant after whose visit or card the bot has just asked; out of the blue it is asked for.
/// </summary>
internal static class SpokenPersona
{
    /// <summary>A longer message tells more than one thing.</summary>
    private const int Longest = 60;

    /// <summary>Longer than this, words about a customer that nobody named are a story.</summary>
    private const int LongestWithoutName = 30;

    private static readonly (Aspect Aspect, string[] Words)[] Telling =
    [
        (Aspect.DecisionChain,
        [
            "拍板", "说了算", "主导", "做主", "作主", "决策人", "决策链", "来决定", "定夺",
            " decides", " decide on", "makes the decision", "make the decision", "calls the shots", "final say", "has the last word", "signs off", "purchasing leads", "decision maker",
        ]),
        (Aspect.Budget, ["预算", "budget"]),
        (Aspect.Pain, ["痛点", "瓶颈", "最头疼", "最头痛", "bottleneck", "pain point", "'s pain is", "biggest headache", "'s problem is", "their problem is"]),
    ];

    /// <summary>What hurts somebody, said of the work below; an answer only where the bot has asked what does.</summary>
    private static readonly string[] Hurting = ["不够", "太慢", "跟不上", "忙不过来", "卡在", "出错", "来不及", "not enough", "too slow", "keep up", "short of", "short-handed", "late"];

    private static readonly string[] Work = ["旺季", "分拣", "打包", "发货", "交货", "送货", "仓", "产能", "排产", "人手", "season", "sorting", "packing", "deliver", "shipping", "warehouse", "staff"];

    /// <summary>Who speaks of their own house means no customer, unless they name one.</summary>
    private static readonly string[] Own = ["我们", "咱们", "我的", "公司", " our ", " my ", " we "];

    private static readonly string[] Unsaid =
    [
        "?", "吗", "呢", "谁", "多少", "什么", "哪", "怎么", "如果", "要是", "假如", "万一", "不知道", "不清楚", "没问到", "还没问", "招待费", "我说了算", "我来决定", "你说了算", "你来决定",
        "who ", "what ", "how ", "which ", " if ", "whether", "don't know", "not sure", "i decide", "you decide", "we decide",
    ];

    /// <summary>The note, instead of what was understood; null where the message tells of none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood is not ([] or [Command.NoteCustomer { Customer: null }]) || plain.Length > Longest || IsAnswering(setting)) return null;
        string said = $" {plain.Normal.Trim()}";
        if (Array.Exists(Unsaid, said.Contains)) return null;
        Command.NoteCustomer? note = SpokenStage.CustomerIn(setting.Names, plain)?.Only(NameKind.Customer) is { } named
            ? Note(new CustomerName(named.Value), AspectOf(said, isAsked: false))
            : OfNobodyNamed(setting, said);
        return note is null ? null : [note];
    }

    private static Command.NoteCustomer? OfNobodyNamed(Setting setting, string said)
    {
        if (Array.Exists(Own, said.Contains)) return null;
        CustomerName? about = JustAskedAbout(setting);
        return about is null && said.Length > LongestWithoutName ? null : Note(about, AspectOf(said, isAsked: about is not null));
    }

    private static Command.NoteCustomer? Note(CustomerName? about, Aspect? aspect) => aspect is null ? null : new Command.NoteCustomer(about, aspect);

    private static Aspect? AspectOf(string said, bool isAsked)
    {
        foreach ((Aspect aspect, string[] words) in Telling)
        {
            if (Array.Exists(words, said.Contains)) return aspect;
        }

        return isAsked && Array.Exists(Hurting, said.Contains) && Array.Exists(Work, said.Contains) ? Aspect.Pain : null;
    }

    /// <summary>A question of the bot that waits for its answer comes first.</summary>
    private static bool IsAnswering(Setting setting) =>
        setting.Ledger.Questions.First(setting.Speaker.Member.Id, setting.Speaker.Room, setting.Now - Conversation.Patience) is not null;

    /// <summary>The customer of the speaker's newest record, or of the card that was shown last.</summary>
    private static CustomerName? JustAskedAbout(Setting setting)
    {
        if (NewestContact(setting) is { } contact) return new CustomerName(setting.Ledger.Customers[contact].Name);
        return setting.Told is Command.AskCustomer { Customer: { } shown } ? shown : null;
    }

    private static CustomerId? NewestContact(Setting setting)
    {
        foreach (long change in setting.Ledger.Records.ChangesOf(setting.Speaker.Member.Id))
        {
            Record? record = setting.Ledger.Records.OfChange(change);
            if (record is null || setting.Now - record.At > Conversation.Patience) return null;
            return record.Now switch
            {
                Fact.VisitLogged visit => visit.Customer,
                Fact.CustomerNoted noted => noted.Customer,
                _ => null,
            };
        }

        return null;
    }
}
