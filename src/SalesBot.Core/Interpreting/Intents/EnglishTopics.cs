using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>What an English question asks for: every topic is weighed by the words that speak for it, and the heaviest is meant.</summary>
internal static class EnglishTopics
{
    private const int Enough = 4;

    private const int Plenty = 6;

    private static readonly SenseSet Contacts = SenseSet.Of(Sense.Visit, Sense.Visits, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.Meet, Sense.GoTo);

    private static readonly SenseSet Visited = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Meet, Sense.Talk, Sense.Follow);

    private static readonly SenseSet Stages = SenseSet.Of(Sense.Quote, Sense.Sample, Sense.Pi, Sense.Deposit, Sense.Production, Sense.Balance, Sense.Shipping);

    private static readonly SenseSet Duties = SenseSet.Of(Sense.Intend, Sense.Agreed);

    private static readonly SenseSet Ours = SenseSet.Of(Sense.Mine, Sense.Me, Sense.MyTeam, Sense.Company, Sense.Everyone, Sense.Them, Sense.Teams, Sense.Newcomers, Sense.Customer);

    private static readonly string[] Counted = ["visits", "calls", "emails", "demos", "messages"];

    // Asked of whatever has a target, a rank or a budget, and of a pool or a diary.
    private static readonly Intent[] OfCompany = [Intent.AskAttainment, Intent.AskCommission, Intent.AskRanking, Intent.AskPool, Intent.AskAgenda, Intent.AskWorkload, Intent.AskBudget, Intent.AskReceivables];
    private static readonly Topic[] Topics =
    [
        new(Intent.AskAttainment, [(Sense.Target, 4), (Sense.Attain, 4), (Sense.Gap, 4), (Sense.Commission, -3), (Sense.Rank, -3), (Sense.Most, -3), (Sense.Entertain, -4)], clause => !clause.HasCustomer && !clause.HasAmount && IsOurs(clause)),
        new(Intent.AskCommission, [(Sense.Commission, 5), (Sense.Get, 1), (Sense.OldPlan, -3), (Sense.Rank, -1)], clause => !clause.HasAmount),
        new(Intent.AskRanking, [(Sense.Rank, 5), (Sense.Most, 4), (Sense.Growth, 3), (Sense.Newcomers, 1), (Sense.Teams, 1), (Sense.Orders, 1)], clause => !clause.HasCustomer && !clause.HasAmount && !clause.Has(Sense.Award) && !(clause.Has(Sense.Commission) && clause.Says(" stand ")) && !IsAgainstTarget(clause) && IsRanked(clause)),
        new(Intent.AskPoolRisk, [(Sense.Fall, 4), (Sense.Pool, 2), (Sense.Customer, 1)], clause => clause.Has(Sense.Fall) && !clause.Has(Sense.Lock) && !(clause.Has(Sense.Release) && clause.Mood == Mood.Plain) && !(clause.Has(Sense.Release) && clause.Mood == Mood.Plain && !clause.HasAny(Ours)) && (clause.HasAny(SenseSet.Of(Sense.Pool, Sense.Customer)) || clause.HasAny(Ours) && clause.Message.Tokens.Any(token => token.Is(Sense.Pool)))),
        new(Intent.AskPool, [(Sense.Pool, 5)], clause => !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskAgenda, [(Sense.Agenda, 4), (Sense.Diary, 4), (Sense.Target, -3), (Sense.Case, -3)], clause => !clause.HasCustomer && !clause.HasAmount && IsOfDays(clause)),
        new(Intent.AskAgenda, [(Sense.Visit, 3), (Sense.Call, 3), (Sense.Meet, 3), (Sense.GoTo, 3), (Sense.Talk, 3), (Sense.Follow, 3), (Sense.Intend, 1), (Sense.HowMany, -4), (Sense.Done, -3), (Sense.Most, -3)], IsDuty),
        new(Intent.AskPipeline, [(Sense.Pipeline, 5)], clause => !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskPipeline, [(Sense.Quote, 2), (Sense.Sample, 2), (Sense.Pi, 2), (Sense.Deposit, 2), (Sense.Production, 2), (Sense.Balance, 2), (Sense.Shipping, 2), (Sense.DealNoun, 2), (Sense.StageWord, 2), (Sense.HowMany, 1), (Sense.Open, 3)], clause => clause.HasAny(Stages) && !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskLossReasons, [(Sense.Lose, 3), (Sense.Why, 3), (Sense.Ask, 1), (Sense.Pool, -5), (Sense.Most, -2)], clause => clause.Has(Sense.Lose) && !clause.HasCustomer && !clause.HasAmount && AsksWhy(clause)),
        new(Intent.AskWorkload, [(Sense.HowMany, 3), (Sense.Visit, 3), (Sense.Visits, 3), (Sense.Call, 3), (Sense.Message, 3), (Sense.Email, 3), (Sense.Online, 3), (Sense.Demo, 3), (Sense.Meet, 3), (Sense.Workload, 5), (Sense.Target, -4), (Sense.Rank, -3), (Sense.Most, -4)],
            clause => !clause.HasCustomer && !clause.HasAmount && (clause.Has(Sense.Workload) || clause.Has(Sense.HowMany) && clause.HasAny(Contacts))),
        new(Intent.AskWorkload, [(Sense.Visit, 2), (Sense.Visits, 2), (Sense.Call, 4), (Sense.Email, 4), (Sense.Message, 4), (Sense.Online, 4), (Sense.Demo, 4), (Sense.Target, -6), (Sense.Rank, -4), (Sense.Most, -4), (Sense.Agenda, -4), (Sense.Intend, -4)], IsCountedNoun),
        new(Intent.AskBudget, [(Sense.Entertain, 5), (Sense.Meal, 3), (Sense.Budget, 3), (Sense.Used, 1), (Sense.Treat, 2), (Sense.Case, -5)], clause => !clause.HasAmount && !clause.HasCustomer && (clause.Has(Sense.Entertain) || clause.Has(Sense.Used) && (clause.HasSomeone || clause.HasAny(Ours) || clause.Has(Sense.Budget)))),
        new(Intent.AskReceivables, [(Sense.Owe, 5), (Sense.Unpaid, 5), (Sense.Collected, 1), (Sense.Target, -3), (Sense.Most, -1)], clause => !clause.HasAmount && !QuestionRules.IsPrivateDebt(clause)),
        new(Intent.AskMetrics, [(Sense.Conversion, 6)], clause => !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskMetrics, [(Sense.LifetimeValue, 6)], clause => !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskMetrics, [(Sense.Cycle, 6)], clause => !clause.HasCustomer && !clause.HasAmount),
        new(Intent.AskMetrics, [(Sense.MarginRate, 4), (Sense.Average, 1), (Sense.Rank, -3), (Sense.Most, -3), (Sense.Target, -3)], clause => !clause.HasCustomer && !clause.HasQuantity && IsOurs(clause)),
        new(Intent.AskCases, [(Sense.Case, 5), (Sense.Share, -4)], clause => !clause.HasAmount),
        new(Intent.AskPk, [(Sense.Pk, 7)], clause => !clause.HasAmount),
        new(Intent.AskHonours, [(Sense.Honour, 6), (Sense.Award, -6)], clause => (clause.Says("honours") || clause.Says("honors") || clause.Says("awards")) && !clause.HasCustomer && !clause.HasAmount && IsOurs(clause)),
        new(Intent.ComparePlans, [(Sense.OldPlan, 6), (Sense.Compare, 2), (Sense.Commission, 2)], clause => !clause.HasAmount),
        new(Intent.ExplainFigure, [(Sense.Explain, 6), (Sense.Why, 6)], clause => (clause.HasAmount || clause.Has(Sense.Commission)) && !clause.Has(Sense.Lose)),
        new(Intent.WhatIfDeal, [(Sense.More, 4), (Sense.Suppose, 2), (Sense.Commission, 2), (Sense.Get, 1)], clause => clause.HasAmount && !clause.Has(Sense.Explain) && !clause.Has(Sense.Why) && (clause.Has(Sense.Suppose) || clause.Says("would"))),
        new(Intent.Help, [(Sense.Help, 5)], clause => !clause.Says("thank") && !clause.Says("ta for") && !clause.Says("cheers") && !clause.HasCustomer && !clause.HasAmount && !clause.HasSomeone && IsAlone(clause)),
        new(Intent.AskCustomer, [(Sense.Status, 2), (Sense.Details, 2), (Sense.Owner, 3)], clause => (clause.HasCustomer || clause.Has(Sense.Them) && clause.Before != Break.Sentence) && !clause.HasAmount),
    ];

    /// <summary>The topic the clause speaks of most; null where none has enough.</summary>
    public static Intent? Of(Clause clause) => Heaviest(clause) is { Weight: >= Enough } heaviest && !(Array.IndexOf(OfCompany, heaviest.Intent) >= 0 && StrangeWords.TellOfOthers(clause)) ? heaviest.Intent == Intent.AskWorkload && IsYetToCome(clause) ? Intent.AskAgenda : heaviest.Intent : null;

    // "what's Grace up to next week": what is still to be done.
    private static bool IsYetToCome(Clause clause) => clause.All(TokenKind.Date).Any(token => token.Date!.In(Direction.Back) is { } days && days.Start > clause.Message.Today);

    /// <summary>The same, where the clause tells so much of it that it need not ask.</summary>
    public static Intent? OfNoun(Clause clause) => Heaviest(clause) is { Weight: >= Plenty } heaviest ? heaviest.Intent : null;

    /// <summary>How far the heaviest topic leads before the next; the more, the surer.</summary>
    public static int Lead(Clause clause)
    {
        var heaviest = Heaviest(clause);
        var next = Topics.Where(topic => topic.Intent != heaviest.Intent).Max(topic => topic.Weigh(clause));
        return heaviest.Weight - Math.Max(0, next);
    }

    private static (Intent Intent, int Weight) Heaviest(Clause clause)
    {
        var (intent, most) = (Intent.Nothing, 0);
        foreach (var topic in Topics)
        {
            var weight = topic.Weigh(clause);
            if (weight > most) (intent, most) = (topic.Intent, weight);
        }

        return (intent, most);
    }

    // "help, my screen is frozen" asks for another help.
    private static bool IsAlone(Clause clause) => clause.Mood == Mood.Question || !StrangeWords.In(clause.Message);

    // Somebody of the company is meant, or a period; "what's the target of NASA" is of the world.
    private static bool IsOurs(Clause clause) => clause.HasSomeone || clause.HasDate || clause.HasAny(Ours);

    // "where am I vs target"
    private static bool IsAgainstTarget(Clause clause) => clause.Has(Sense.Target) && (clause.Says("vs ") || clause.Says("versus ") || clause.Says("against ")) && !clause.HasAny(SenseSet.Of(Sense.Most, Sense.Teams));

    private static bool IsRanked(Clause clause) => clause.Has(Sense.Rank) || IsOurs(clause) || clause.HasAny(SenseSet.Of(Sense.Orders, Sense.Sign, Sense.Collected, Sense.Profit, Sense.Visits));

    private static bool IsOfDays(Clause clause) => clause.HasDate || clause.HasSomeone || clause.HasAny(SenseSet.Of(Sense.Mine, Sense.Me, Sense.Them, Sense.MyTeam));

    // Who is to be seen or called: a duty of somebody's, on a day.
    private static bool IsDuty(Clause clause) =>
        !clause.HasCustomer && !clause.HasAmount && IsOfDays(clause) && clause.HasAny(Duties) && IsOfSomebody(clause) && (clause.Says("who") || clause.Says("which") || clause.Says("any") || clause.Says("where") || clause.Says("what"))
        && !clause.All(TokenKind.Date).Any(token => token.Date!.In(Direction.Ahead) is { } days && days.End < clause.Message.Today);

    // "anyone going to the fair" asks of no customer.
    private static bool IsOfSomebody(Clause clause) => clause.HasAny(Visited) || clause.HasSomeone || clause.HasAny(SenseSet.Of(Sense.Me, Sense.Mine, Sense.MyTeam, Sense.Customer));

    /// <summary>"Grace: visits last week?", "Grace's calls in May"</summary>
    public static bool IsCountedNoun(Clause clause) =>
        clause.IsEnglish && !clause.HasCustomer && !clause.HasAmount && !clause.HasQuantity && (clause.HasSomeone || clause.HasAny(SenseSet.Of(Sense.Mine, Sense.MyTeam))) && Array.Exists(Counted, clause.Says)
        && clause.All(TokenKind.Date).Any(token => token.Date!.In(Direction.Back) is { } days && days.Start <= clause.Message.Today);

    private static bool AsksWhy(Clause clause) => clause.Has(Sense.Why) || clause.Says("what") || clause.Says("where");
}
