using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>Answers about deals in progress, work done, and how selling goes.</summary>
internal static class MeasureViews
{
    /// <summary>Null where the question is none of these.</summary>
    public static View? Of(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.AskPipeline ask => PipelineViews.Answer(context, ask, answered.Scope),
        Command.AskLossReasons ask => PipelineViews.Losses(context, ask, answered.Scope),
        Command.AskWorkload ask => Work(context, ask, answered.Scope),
        Command.AskMetrics ask => Metrics(context, ask, answered.Scope),
        Command.AskCases ask => KnowingViews.Cases(context, ask),
        _ => null,
    };

    private static View Work(ReplyContext context, Command.AskWorkload ask, Scope scope)
    {
        SalesPeriod period = ask.Period ?? SalesPeriod.OfWeek(context.Today);
        IEnumerable<Member> members = scope.Member is null ? context.Ledger.People.Members.Where(member => IsIn(context, member, scope)) : [];
        return new View.WorkloadAnswer(
            Subject.Of(scope, context.Speaker),
            Workload.Of(context.Ledger, scope, period),
            ask.Kind,
            [.. members.Select(member => new WorkLine(member.Name, Workload.Of(context.Ledger, new Scope(member, null), period)))]);
    }

    private static bool IsIn(ReplyContext context, Member member, Scope scope) =>
        member.Sells && member.IsHereOn(context.Today) && (scope.Team is null || member.Team == scope.Team.Id);

    private static View Metrics(ReplyContext context, Command.AskMetrics ask, Scope scope)
    {
        SalesPeriod period = ask.Period ?? context.Ledger.QuarterOf(context.Today);
        Subject subject = Subject.Of(scope, context.Speaker);
        return (ask.Metric ?? CustomerMetric.Conversion) switch
        {
            CustomerMetric.Conversion => new View.ConversionAnswer(subject, Conversion.Of(context.Ledger, scope, period)),
            CustomerMetric.LifetimeValue => new View.LifetimeAnswer(subject, LifetimeValue.Of(context.Ledger, scope, context.Today), period),
            CustomerMetric.Cycle => new View.CycleAnswer(subject, SalesCycle.Of(context.Ledger, scope, period)),
            CustomerMetric.Margin => Margin(context, subject, scope, period),
        };
    }

    private static View.MarginAnswer Margin(ReplyContext context, Subject subject, Scope scope, SalesPeriod period)
    {
        MemberFigures[] figures = [.. MarginMeasure.FiguresIn(context.Ledger, scope)];
        return new View.MarginAnswer(subject, period, MarginMeasure.Of(figures, period), Money.FromYuan(figures.Sum(one => one.Profit.Over(period))));
    }
}
