using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What is to be done, and whom to meet or call.</summary>
internal static class AgendaRules
{
    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Follow, Sense.GoTo, Sense.Talk, Sense.Message);

    private static readonly string[] Owing = ["要", "该", "得", "需要", "打算", "准备", "计划"];

    private static readonly string[] Whom = ["客户", "谁", "哪几家", "哪家", "哪些"];

    public static bool Asks(Clause clause)
    {
        if (AsksWhomToMeet(clause)) return true;
        if (!clause.Has(Sense.Agenda) || IsTold(clause) || StrangeWords.TellOfOthers(clause)) return false;
        var saysWhose = QuestionRules.SaysWhose(clause);
        if (QuestionRules.Asks(clause)) return saysWhose || IsPlainAgenda(clause.WordOf(Sense.Agenda));
        return saysWhose && clause.Tokens.Count < 5 && !clause.HasAny(SenseSet.Of(Sense.Future, Sense.Done, Sense.Reported));
    }

    private static bool IsTold(Clause clause) =>
        clause.HasCustomer || clause.IsEnglish && clause.Has(Sense.Negation) || QuestionRules.IsStated(clause) || clause.Has(Sense.Remind) || clause.HasAny(QuestionRules.Happened);

    // 今天要联系哪几个客户: whom to meet or call, on a day that is not over.
    private static bool AsksWhomToMeet(Clause clause)
    {
        if (clause.Mood != Mood.Question || clause.IsEnglish || clause.HasCustomer || clause.HasAmount || !clause.HasAny(Contacts)) return false;
        return !clause.HasAny(QuestionRules.Happened) && !clause.Has(Sense.Done) && Array.Exists(Owing, clause.Says) && Array.Exists(Whom, clause.Says)
            && (clause.HasDate || QuestionRules.SaysWhose(clause)) && !IsOver(clause);
    }

    private static bool IsOver(Clause clause) =>
        clause.All(TokenKind.Date).Any(token => token.Date!.In(Direction.Ahead) is { } days && days.End < clause.Message.Today);

    // Words that ask for an agenda even if neither a day nor a person is named.
    private static bool IsPlainAgenda(string word) =>
        word is "agenda" or "安排" or "日程" or "待办" or "待办事项" or "follow-ups" or "follow ups" or "on my plate" || word.Contains('跟', StringComparison.Ordinal);
}
