using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Visits that met nobody: "drove out to Lockwood but nobody was in".</summary>
internal static class Misses
{
    private static readonly SenseSet Otherwise = SenseSet.Of(Sense.Call, Sense.Message, Sense.Email, Sense.Meet);

    private static readonly SenseSet Met = SenseSet.Of(Sense.Talk, Sense.Visit, Sense.Sign, Sense.Quote);

    private static readonly string[] Words =
    [
        "nobody was in", "nobody was there", "nobody there", "no one was in", "no one was there", "no one there", "nobody home", "nobody was home", "nobody around", "were closed", "was closed", "was locked", "wasn't in", "weren't in", "wasn't there", "weren't there",
        "never got there", "never made it", "didn't make it", "couldn't make it", "had to turn back", "had to turn around", "turned back", "broke down", "never arrived", "found it closed", "didn't get in", "couldn't get in", "wouldn't let me in", "had to cancel",
    ];

    // 去德馨园的路上车坏了，没去成
    private static readonly string[] Failing = ["没去成", "没去了", "去不成", "没跑成", "没到成", "半路回来了", "半路折回", "没成", "没见成", "没聊成", "没谈成", "没弄成", "没做成", "没赶上", "没走成", "打道回府", "折返", "泡汤", "作罢"];

    // 下午要去九头山的，结果被老板抓去开会了
    private static readonly string[] Turning = ["结果", "谁知", "不料", "哪知", "偏偏", "不巧", "临时", "突然"];

    private static readonly string[] Hindrances = ["被", "坏", "抛锚", "爆胎", "堵车", "堵死", "开会", "取消", "改期", "病", "发烧", "走不开", "停电", "封路", "有急事", "有事来不了"];

    // 去了得意楼，扑了个空; 约好了付氏，结果对方放鸽子
    private static readonly string[] Nobody = ["扑了个空", "扑空", "没进去", "没进门", "没让进", "不让进", "没进得去", "白跑", "闭门羹", "一个人都没", "人都不在", "都不在", "没人在", "放鸽子", "放了鸽子", "锁着门", "关着门", "没开门"];

    /// <summary>Whether the clause says of the visit before it, or of the one that was planned, that nobody was met.</summary>
    public static bool Undo(Frame current, Clause clause)
    {
        if (current.Intent is not (Intent.LogVisit or Intent.PlanFollowUp) || clause.HasCustomer || clause.Before == Break.Sentence) return false;
        return NeverArrived(current, clause) || current.Intent == Intent.LogVisit && (clause.IsEnglish && FoundNobody(current, clause) || Array.Exists(Nobody, clause.Says) && !clause.HasAny(Otherwise) && !clause.Has(Sense.Almost));
    }

    private static bool FoundNobody(Frame current, Clause clause) => Array.Exists(Words, clause.Says) && !current.Clauses.Any(other => other.HasAny(Otherwise));

    private static bool NeverArrived(Frame current, Clause clause) =>
        (Array.Exists(Failing, clause.Says) || IsHindered(clause)) && !current.Clauses.Any(other => other.Tokens.Any(token => token.Is(Sense.Done) && token.Is(Sense.Visit)));

    // Something else came in between, so what was meant to be done was not.
    private static bool IsHindered(Clause clause) =>
        !clause.IsEnglish && Array.Exists(Turning, clause.Says) && Array.Exists(Hindrances, clause.Says) && !clause.HasAny(Met);
}
