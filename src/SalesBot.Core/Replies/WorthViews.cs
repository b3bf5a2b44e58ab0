using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Deciding;
using SalesBot.Core.Explanations;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Quoting;
using SalesBot.Core.Spending;
using SalesBot.Core.Supposing;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>What an order, a price or a plan would be worth, and why a number is what it is.</summary>
internal static class WorthViews
{
    /// <summary>Two years, for one's own figures.</summary>
    private const int QuartersBack = 8;

    /// <summary>This quarter and the last, where everyone's figures are looked through.</summary>
    private const int QuartersOfAll = 2;

    public static View? Of(ReplyContext context, Decision.Answered answered) => answered.Command switch
    {
        Command.WhatIfDeal ask => WhatIf(context, ask, answered),
        Command.QuoteMargin ask => Margin(context, ask, answered),
        Command.ComparePlans ask => Plans(context, ask, answered.Scope),
        Command.ExplainFigure ask => (answered.About is { } about ? Reckonings.Of(context, about, ask.Value) : null) ?? Explain(context, ask, answered),
        _ => null,
    };

    private static View WhatIf(ReplyContext context, Command.WhatIfDeal ask, Decision.Answered answered)
    {
        Member member = answered.Scope.Member!;
        Customer? named = ask.Customer is { } name ? context.Ledger.Customers.Named(name.Text) : null;
        Customer customer = named ?? (ask.Customer is null ? Trial.OldCustomer(context.Today) : Trial.NewCustomer());
        DealItem item = ProfitRule.Price(context.Ledger, new OrderItem(ask.Category!.Value, ask.Amount, ask.Profit, ask.Margin));
        Terms terms = ask.Terms ?? context.Ledger.Settings.DefaultTerms;
        Supposition supposed = Suppose(context, member, customer, item, terms);
        return new View.WhatIf(
            Subject.Of(answered.Scope, context.Speaker),
            ask.Customer?.Text,
            item.Amount,
            terms,
            supposed,
            [.. supposed.Lines.Select(line => SumOf(context, line))],
            answered.Notes ?? [])
        {
            Buttons = [TalkViews.Ask(new Command.AskCommission(), ButtonKind.MyCommission)],
        };
    }

    private static View Margin(ReplyContext context, Command.QuoteMargin ask, Decision.Answered answered)
    {
        Ledger ledger = context.Ledger;
        Terms terms = ask.Terms ?? ledger.Settings.DefaultTerms;
        Money price = ask.Amount!.Value;
        QuoteCosts costs = new(FixedCosts(ask), ledger.Settings.MarginPolicy, terms.Days, HostingShare.Of(ledger, context.Speaker.Member, context.Today));
        MarginQuote quote = MarginQuote.Of(costs, price);
        Money? passing = MarginQuote.PassingPrice(costs);
        CategoryId category = ask.Category ?? ledger.Categories[0].Id;
        Supposition supposed = At(context, category, quote, terms);
        return new View.QuoteAnswer(
            quote,
            passing,
            terms,
            supposed,
            passing is { } enough ? At(context, category, MarginQuote.Of(costs, enough), terms).OwnWorth : null,
            answered.Notes ?? []);
    }

    /// <summary>Paid in advance, the order is spared the capital cost of its term, as far as that counts.</summary>
    private static Supposition At(ReplyContext context, CategoryId category, MarginQuote quote, Terms terms)
    {
        Money capital = quote.Costs.Where(line => line.Element is CostElement.Capital).Aggregate(Money.Zero, (sum, line) => sum + line.Amount);
        return Suppose(context, context.Speaker.Member, Trial.OldCustomer(context.Today), new DealItem(category, quote.Price, quote.Profit), terms, capital);
    }

    private static Supposition Suppose(ReplyContext context, Member member, Customer customer, DealItem item, Terms terms, Money spared = default) => Supposition.Of(
        context.Ledger, customer, new Fact.DealSigned(customer.Id, [new Credit(member.Id, Ratio.One)], [item], terms, context.Today), context.Today, spared);

    private static IReadOnlyList<CostLine> FixedCosts(Command.QuoteMargin ask)
    {
        (CostElement Element, Money? Amount)[] said =
        [
            (CostElement.Purchase, ask.Cost),
            (CostElement.Packaging, ask.Packaging),
            (CostElement.Freight, ask.Freight),
            (CostElement.Loss, ask.Loss),
            (CostElement.Storage, ask.Storage),
            (CostElement.Season, ask.Season),
        ];
        return [.. said.Where(one => one.Amount is { IsZero: false }).Select(one => new CostLine(one.Element, one.Amount!.Value.Rounded()))];
    }

    private static View Plans(ReplyContext context, Command.ComparePlans ask, Scope scope)
    {
        SalesPeriod period = ask.Period ?? UsualPeriod.Of(context.Ledger, scope, Metric.Amount, context.Today);
        IReadOnlyList<Member> members = MembersOf(context, scope);
        IReadOnlyList<PlanOutcome> outcomes = PlanOutcome.All(context.Ledger, members.Select(member => member.Id), period, context.Today);
        return new View.PlanComparison(Subject.Of(scope, context.Speaker), period, outcomes)
        {
            Buttons = scope.Member?.Id == context.Speaker.Member.Id ? [TalkViews.Ask(new Command.AskCommission(Period: ask.Period), ButtonKind.MyCommission)] : [],
        };
    }

    private static View Explain(ReplyContext context, Command.ExplainFigure ask, Decision.Answered answered)
    {
        Decision.Answered? pay = ask is { Value: null, Customer: null, What: null } ? PayOf(answered) : null;
        Scope scope = (pay ?? answered).Scope;
        CustomerId? customer = ask.Customer is { } name ? context.Ledger.Customers.Named(name.Text)?.Id : null;
        int quarters = scope.Member is null ? QuartersOfAll : QuartersBack;
        foreach (Member member in MembersOf(context, scope))
        {
            if (Find(context, ask, (member, customer, quarters), pay?.Command as Command.AskCommission) is { } found) return Shown(context, found);
        }

        return new View.NothingToExplain(ask.Value, ask.Customer?.Text)
        {
            Buttons = [TalkViews.Ask(new Command.AskCommission(), ButtonKind.MyCommission)],
        };
    }

    /// <summary>The pay of one member, where that was told before.</summary>
    private static Decision.Answered? PayOf(Decision.Answered answered) =>
        answered.About is { Command: Command.AskCommission, Scope.Member: not null } told ? told : null;

    private static View.Explanation Shown(ReplyContext context, FoundFigure found)
    {
        Subject subject = Subject.Of(new Scope(found.Member, null), context.Speaker);
        return new View.Explanation(
            subject,
            found,
            [.. found.Lines.Select(line => Explained(context, line))],
            [.. found.Settlements.Select(one => (context.Ledger.Customers[one.Order.Customer].Name, one))])
        {
            Buttons = subject.IsReader ? [TalkViews.Ask(new Command.RaiseObjection(), ButtonKind.Object)] : [],
        };
    }

    /// <summary>The sum that was told before, the part of this quarter's pay that was named, or the number.</summary>
    private static FoundFigure? Find(ReplyContext context, Command.ExplainFigure ask, (Member Member, CustomerId? Customer, int Quarters) where, Command.AskCommission? told)
    {
        FigureFinder finder = new(context.Ledger, where.Member, context.Today);
        if (told is not null) return finder.Named(Name.Of(FigureKind.Projected), told.Period ?? UsualPeriod.Of(context.Ledger, new Scope(where.Member, null), Metric.Amount, context.Today));
        return ask.What is { } what ? finder.Named(what, context.Ledger.QuarterOf(context.Today)) : finder.Find(ask.Value, where.Customer, where.Quarters);
    }

    private static IReadOnlyList<Member> MembersOf(ReplyContext context, Scope scope) => scope.Member is { } one ? [one] : [.. ResultViews.SellersIn(context, scope)];

    private static ExplainedLine Explained(ReplyContext context, StatementLine line) =>
        new(SumOf(context, line), context.Ledger.Customers[line.Order.Customer].Name, line);

    private static PlanSum SumOf(ReplyContext context, StatementLine line) => new(line.Rule, NamesOf(context, line), line.Basis ?? Money.Zero, line.Rule?.Rate, line.Value);

    private static IReadOnlyList<string> NamesOf(ReplyContext context, StatementLine line) =>
        [.. (line.Category is { } own ? [own] : line.Rule?.Categories ?? []).Select(id => context.Ledger.NameOf(id, context.Speaker.Language))];
}
