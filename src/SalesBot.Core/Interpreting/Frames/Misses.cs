using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Visits that met nobody: "drove out to Lockwood but nobody was in".</summary>
internal static class Misses
{
    private static readonly SenseSet Otherwise = SenseSet.Of(Sense.Call, Sense.Message, Sense.Email, Sense.Meet);

    private static readonly string[] Words =
    [
        "nobody was in", "nobody was there", "nobody there", "no one was in", "no one was there", "no one there", "nobody home", "nobody was home", "nobody around", "were closed", "was closed", "was locked", "wasn't in", "weren't in", "wasn't there", "weren't there",
        "never got there", "never made it", "didn't make it", "couldn't make it", "had to turn back", "had to turn around", "turned back", "broke down", "never arrived", "found it closed", "didn't get in", "couldn't get in", "wouldn't let me in", "had to cancel",
    ];

    // 去德馨园的路上车坏了，没去成
    private static readonly string[] Failing = ["没去成", "没去了", "去不成", "没跑成", "没到成", "半路回来了", "半路折回"];

    // 去了得意楼，扑了个空; 约好了付氏，结果对方放鸽子
    private static readonly string[] Nobody = ["扑了个空", "扑空", "白跑", "闭门羹", "一个人都没", "人都不在", "都不在", "没人在", "放鸽子", "放了鸽子", "锁着门", "关着门", "没开门"];

    /// <summary>Whether the clause says of the visit before it that nobody was met.</summary>
    public static bool Undo(Frame current, Clause clause) =>
        current.Intent == Intent.LogVisit && !clause.HasCustomer && clause.Before != Break.Sentence && (clause.IsEnglish && FoundNobody(current, clause) || NeverArrived(current, clause) || Array.Exists(Nobody, clause.Says) && !clause.HasAny(Otherwise));

    private static bool FoundNobody(Frame current, Clause clause) => Array.Exists(Words, clause.Says) && !current.Clauses.Any(other => other.HasAny(Otherwise));

    private static bool NeverArrived(Frame current, Clause clause) =>
        Array.Exists(Failing, clause.Says) && !current.Clauses.Any(other => other.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Visit)));
}
