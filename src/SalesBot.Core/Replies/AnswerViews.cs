using System.Diagnostics;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Personas;
using SalesBot.Core.PublicPool;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>Answers questions that the speaker may ask.</summary>
internal static class AnswerViews
{
    private const int LongestHistory = 50;

    public static View Of(ReplyContext context, Decision.Answered answered) =>
        Figures(context, answered)
        ?? Lists(context, answered)
        ?? Talk(context, answered)
        ?? RhythmViews.Of(context, answered)
        ?? WorthViews.Of(context, answered)
        ?? MeasureViews.Of(context, answered)
        ?? ObjectionViews.Of(context, answered)
        ?? throw new UnreachableException($"{answered.Command.GetType().Name} is no question");

    private static View? Figures(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.AskAttainment ask => ResultViews.Attainment(context, ask, answered.Scope),
        Command.AskCommission ask => ResultViews.Commission(context, ask, answered.Scope),
        Command.AskRanking ask => RankingViews.Of(context, ask, answered.Scope),
        Command.AskBudget ask => SpendingViews.Answer(context, ask, answered.Scope),
        Command.AskReceivables ask => CollectionViews.Of(context, ask, answered.Scope),
        _ => null,
    };

    private static View? Lists(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.AskPoolRisk ask => PoolRisk(context, ask, answered.Scope),
        Command.AskPool => OwnershipViews.Pool(context),
        Command.AskCustomer ask => OfCustomer(context, ask),
        Command.AskAgenda ask => OfDays(context, ask, answered.Scope),
        _ => null,
    };

    private static View? Talk(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.Help => TalkViews.Help(context),
        Command.Cancel => new View.Cancelled(),
        Command.Confirm => TalkViews.NotUnderstood(context),
        _ => null,
    };

    private static View PoolRisk(ReplyContext context, Command.AskPoolRisk ask, Scope scope)
    {
        int within = ask.Within ?? PoolRisks.DefaultWithin;
        IReadOnlyList<PoolRisk> risks = PoolRisks.Within(context.Ledger, scope, context.Today, within);
        return new View.PoolRiskAnswer(Subject.Of(scope, context.Speaker), within, risks, IsWarning: false, HolidayGap.Among(context.Ledger, risks))
        {
            Buttons = [TalkViews.Ask(new Command.AskAgenda(), ButtonKind.MyAgenda)],
        };
    }

    private static View OfCustomer(ReplyContext context, Command.AskCustomer ask)
    {
        Customer customer = context.Ledger.Customers.Named(ask.Customer!.Value.Text) ?? throw new UnreachableException("the customer was found before");
        string? owner = customer.IsInPool ? null : context.Ledger.People[customer.Owner].Name;
        if (!Rights.MaySeeCustomer(context.Ledger, context.Speaker.Member, customer)) return new View.OthersCustomer(customer.Name, owner!);
        PoolStanding? pool = PoolClock.Read(context.Ledger, customer, context.Today);
        return new View.CustomerAnswer(
            customer.Name,
            owner,
            customer.Tier,
            customer.Stage,
            customer.LastContact,
            pool?.LastSafeDay,
            pool?.ProtectedBy,
            customer.Signed,
            customer.Collected,
            customer.Outstanding,
            HistoryOf(context.Ledger, customer, LongestHistory),
            PhoneOf(context, customer),
            pool?.Rule ?? FallRule.NoFollowUp,
            HolidayGap.YearOf(context.Ledger, pool?.LastSafeDay))
        {
            Credit = customer.CreditLeft.IsPositive ? customer.CreditLeft : null,
            Portrait = CustomerPortrait.Of(context, customer),
            Buttons = Acquaintance.Proposal(customer, context.Today) is { } tier && Rights.MayKeep(context.Ledger, context.Speaker.Member, customer.Owner)
                ? [PipelineViews.TierButton(new CustomerName(customer.Name), tier)]
                : [],
        };
    }

    /// <summary>Masked for those who may not call it yet.</summary>
    private static string? PhoneOf(ReplyContext context, Customer customer)
    {
        if (customer.Phone is not { } phone) return null;
        return Rights.MaySeePhone(context.Ledger, context.Speaker.Member, customer) ? phone : MaskedPhone.Of(phone);
    }

    /// <summary>What happened with a customer, newest first.</summary>
    public static IReadOnlyList<HistoryItem> HistoryOf(Ledger ledger, Customer customer, int most) =>
    [
        .. customer.History.OrderByDescending(line => line.On).ThenByDescending(line => line.Record).Take(most)
            .Select(line => new HistoryItem(line.On, line.Fact, line.By == default ? null : ledger.People[line.By].Name)),
    ];

    private static View OfDays(ReplyContext context, Command.AskAgenda ask, Scope scope)
    {
        Member member = scope.Member ?? context.Speaker.Member;
        SalesPeriod days = ask.Period ?? SalesPeriod.OfDay(ask.On ?? context.Today);
        return new View.AgendaAnswer(
            Subject.Of(new Scope(member, null), context.Speaker), days, Agenda.Of(context.Ledger, member, days, context.Today), IsMorningPlan: false)
        {
            Buttons = [TalkViews.Ask(new Command.AskPoolRisk(), ButtonKind.MyPoolRisk)],
        };
    }
}
