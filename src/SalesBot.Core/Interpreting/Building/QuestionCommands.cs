using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Questions.</summary>
internal static class QuestionCommands
{
    // A target and a budget may be asked of before their time begins; what was done may not.
    private static readonly SenseSet StillOpen = SenseSet.Of(Sense.Target, Sense.Gap, Sense.Entertain);

    public static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.AskAttainment => new Command.AskAttainment(Who(said), Team(said), Period(said) ?? PeriodSlots.Running(said), GoalOf(said)),
        Intent.AskCommission => new Command.AskCommission(Who(said), Team(said), Period(said)),
        Intent.AskRanking => Ranking(said),
        Intent.AskPoolRisk => new Command.AskPoolRisk(Who(said), Team(said), DateSlots.Within(said)),
        Intent.AskPool => new Command.AskPool(),
        Intent.AskCustomer => new Command.AskCustomer(said.Customer),
        Intent.AskAgenda => Agenda(said),
        Intent.AskPipeline => new Command.AskPipeline(Who(said), Team(said), PeriodSlots.Period(said, Direction.Ahead), StageOf(said)),
        Intent.AskLossReasons => new Command.AskLossReasons(Who(said), Team(said), Period(said)),
        Intent.AskWorkload => new Command.AskWorkload(Who(said), Team(said), Period(said), KindOf(said)),
        Intent.AskBudget => new Command.AskBudget(Who(said), Period(said)),
        Intent.AskReceivables => new Command.AskReceivables(Who(said), Team(said), said.Customer),
        Intent.AskMetrics => new Command.AskMetrics(MetricOf(said), Who(said), Team(said), Period(said)),
        Intent.AskCases => new Command.AskCases(said.Message.Text.Words(said.Clauses[0].Span).Trim()),
        Intent.AskPk => new Command.AskPk(Period(said)),
        Intent.AskHonours => new Command.AskHonours(Who(said)),
        Intent.WhatIfDeal => Supposed(said),
        Intent.QuoteMargin => Margin(said),
        Intent.ComparePlans => new Command.ComparePlans(Who(said), Period(said), Team(said)),
        Intent.ExplainFigure => new Command.ExplainFigure(MoneySlots.Amount(said), said.Customer),
        Intent.Help => new Command.Help(),
        _ => null,
    };

    private static MemberName? Who(Said said) => MemberSlots.Who(said) ?? (said.Origin is { } origin && !said.SaysWhose ? Who(origin) : null);

    private static TeamName? Team(Said said) => MemberSlots.Team(said) ?? (said.Origin is { } origin && !said.SaysWhose ? Team(origin) : null);

    // A period goes on to what is asked in the same sentence.
    private static SalesPeriod? Period(Said said) =>
        (said.HasAny(StillOpen) ? PeriodSlots.Reached(said) : PeriodSlots.Period(said, Direction.Back)) ?? (said.Origin is { } origin && said.Clauses[0].Before != Break.Sentence ? Period(origin) : null);

    private static Metric? GoalOf(Said said) => WordSlots.TargetOf(said) ?? (Echoed(said) is { } origin ? GoalOf(origin) : null);

    private static ContactKind? KindOf(Said said) => WordSlots.CountedKind(said) ?? (Echoed(said) is { } origin ? KindOf(origin) : null);

    private static CustomerMetric? MetricOf(Said said) => WordSlots.MetricOf(said) ?? (Echoed(said) is { } origin ? MetricOf(origin) : null);

    private static Stage? StageOf(Said said) => WordSlots.StageOf(said) ?? (Echoed(said) is { } origin ? StageOf(origin) : null);

    private static Said? Echoed(Said said) => said.Origin is { } origin && origin.Frame.Intent == said.Frame.Intent ? origin : null;

    private static Command.AskRanking Ranking(Said said)
    {
        RankedGroup? among = said.Has(Sense.Newcomers) ? RankedGroup.Newcomers : said.Has(Sense.Teams) ? RankedGroup.Teams : null;
        RankedSales? sales = SalesWords.In(said.Message.Text.Words(said.Clauses[0].Span));
        Metric? metric = WordSlots.RankedBy(said) ?? (Echoed(said) is { } origin ? WordSlots.RankedBy(origin) : null);
        // Sales to new customers are money; how many of them there are is another ranking.
        if (sales is RankedSales.NewCustomers) metric = null;
        TeamName? team = among == RankedGroup.Teams ? MemberSlots.Team(said) : Team(said);
        return new Command.AskRanking(metric, Period(said), team, among is null ? Who(said) : MemberSlots.Who(said), among, sales);
    }

    private static Command.AskAgenda Agenda(Said said)
    {
        var on = DateSlots.Planned(said, "on");
        return new Command.AskAgenda(Who(said), on, on is null ? PeriodSlots.Period(said, Direction.Ahead) : null);
    }

    private static Command.WhatIfDeal Supposed(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.WhatIfDeal(
            MoneySlots.Amount(said),
            MoneySlots.CurrencyOf(figure),
            WordSlots.Category(said),
            MoneySlots.Of(said, FigureRole.Profit, "profit"),
            MoneySlots.Margin(said),
            MoneySlots.TermsOf(said),
            said.Customer);
    }

    private static Command.QuoteMargin Margin(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.QuoteMargin(
            MoneySlots.Amount(said),
            MoneySlots.CurrencyOf(figure),
            MoneySlots.Of(said, FigureRole.Cost, "cost"),
            MoneySlots.Of(said, FigureRole.Packaging, "packaging"),
            MoneySlots.Of(said, FigureRole.Freight, "freight"),
            MoneySlots.Of(said, FigureRole.Loss, "loss"),
            MoneySlots.Of(said, FigureRole.Storage, "storage"),
            MoneySlots.Of(said, FigureRole.Season, "season"),
            WordSlots.Category(said),
            MoneySlots.TermsOf(said));
    }
}
