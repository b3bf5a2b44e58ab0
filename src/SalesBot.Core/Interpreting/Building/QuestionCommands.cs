using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Questions.</summary>
internal static class QuestionCommands
{
    public static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.AskAttainment => new Command.AskAttainment(Who(said), Team(said), Period(said), WordSlots.TargetOf(said)),
        Intent.AskCommission => new Command.AskCommission(Who(said), Team(said), Period(said)),
        Intent.AskRanking => Ranking(said),
        Intent.AskPoolRisk => new Command.AskPoolRisk(Who(said), Team(said), DateSlots.Within(said)),
        Intent.AskPool => new Command.AskPool(),
        Intent.AskCustomer => new Command.AskCustomer(said.Customer),
        Intent.AskAgenda => Agenda(said),
        Intent.AskPipeline => new Command.AskPipeline(Who(said), Team(said), DateSlots.Period(said, Direction.Ahead), WordSlots.StageOf(said)),
        Intent.AskLossReasons => new Command.AskLossReasons(Who(said), Team(said), Period(said)),
        Intent.AskWorkload => new Command.AskWorkload(Who(said), Team(said), Period(said), WordSlots.CountedKind(said)),
        Intent.AskBudget => new Command.AskBudget(Who(said), Period(said)),
        Intent.AskReceivables => new Command.AskReceivables(Who(said), Team(said), said.Customer),
        Intent.AskMetrics => new Command.AskMetrics(WordSlots.MetricOf(said), Who(said), Team(said), Period(said)),
        Intent.AskCases => new Command.AskCases(said.Message.Text.Words(said.Clauses[0].Span).Trim()),
        Intent.AskPk => new Command.AskPk(Period(said)),
        Intent.WhatIfDeal => Supposed(said),
        Intent.QuoteMargin => Margin(said),
        Intent.ComparePlans => new Command.ComparePlans(Who(said), Period(said)),
        Intent.ExplainFigure => new Command.ExplainFigure(MoneySlots.Amount(said), said.Customer),
        Intent.Help => new Command.Help(),
        _ => null,
    };

    private static MemberName? Who(Said said) => MemberSlots.Who(said);

    private static TeamName? Team(Said said) => MemberSlots.Team(said);

    private static SalesPeriod? Period(Said said) => DateSlots.Period(said, Direction.Back);

    private static Command.AskRanking Ranking(Said said)
    {
        RankedGroup? among = said.Has(Sense.Newcomers) ? RankedGroup.Newcomers : said.Has(Sense.Teams) ? RankedGroup.Teams : null;
        return new Command.AskRanking(WordSlots.RankedBy(said), Period(said), Team(said), Who(said), among);
    }

    private static Command.AskAgenda Agenda(Said said)
    {
        var on = DateSlots.Planned(said, "on");
        return new Command.AskAgenda(Who(said), on, on is null ? DateSlots.Period(said, Direction.Ahead) : null);
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
