using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Visits, deals and money.</summary>
internal static class SellingCommands
{
    public static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.LogVisit => Visit(said),
        Intent.SignDeal => Deal(said),
        Intent.RecordPayment => Payment(said),
        Intent.RecordRefund => Refund(said),
        Intent.SetProfit => new Command.SetProfit(said.Customer, MoneySlots.Profit(said) ?? MoneySlots.Amount(said)),
        Intent.RecordDelivery => new Command.RecordDelivery(said.Customer, DateSlots.On(said)),
        Intent.MoveStage => IsMoneyIn(said) ? Payment(said) : Stage(said),
        Intent.LoseDeal => Loss(said),
        Intent.LogExpense => Expense(said),
        _ => null,
    };

    private static readonly SenseSet Meetings = SenseSet.Of(Sense.Visit, Sense.Call, Sense.Message, Sense.Email, Sense.Online, Sense.Demo, Sense.GoTo, Sense.Meet, Sense.Talk);

    private static readonly string[] Paying = ["打了定", "付了定", "交了定", "给了定", "转了定", "打了首", "付了首", "打了尾", "付了尾", "交了首"];

    private static Command.LogVisit Visit(Said said) => new(
        said.Customer,
        KindOf(said),
        DayOf(said),
        Contact: null,
        Notes.Of(said),
        DateSlots.NextOn(said),
        IsLastVisited(said) ? MoneySlots.Expense(said) : null);

    // 拜访了宏达和李记，吃饭花了460: spent once, at the last of them.
    private static bool IsLastVisited(Said said) => CustomerSlots.Of(said.Frame, said.Message) is not { Count: > 1 } visited || visited[^1] == said.CustomerHit;

    // 昨天电话联系了恒泰、嘉禾: when and how they were met is said once, of all in the list.
    private static LocalDate? DayOf(Said said) =>
        DateSlots.On(said) ?? (said.Origin is { } origin && origin.Frame.Intent == said.Frame.Intent && !said.Tokens.Any(token => token.Date is { IsPartOfDay: false } date && date.Day(Direction.Back) <= said.Today) ? DayOf(origin) : null);

    private static ContactKind? KindOf(Said said) => said.Origin is { Frame.Intent: Intent.LogVisit } origin && !said.HasAny(Meetings) ? KindOf(origin) : WordSlots.Kind(said);

    private static Stage? StageOf(Said said) => WordSlots.StageOf(said) ?? (said.Origin is { Frame.Intent: Intent.MoveStage } origin ? StageOf(origin) : null);

    private static Command.SignDeal Deal(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        var items = Items.Of(said);
        var split = Split.Of(said);
        return new Command.SignDeal(
            said.Customer,
            items is null ? MoneySlots.Amount(said) : Items.Total(said, items),
            MoneySlots.CurrencyOf(figure),
            items is null ? WordSlots.Category(said) : null,
            items is null ? MoneySlots.Profit(said) : null,
            items is null || !items.Any(item => item.Margin is not null) ? MoneySlots.Margin(said) : null,
            items is null || !items.Any(item => item.Cost is not null) ? MoneySlots.Of(said, FigureRole.Cost, "cost") : null,
            MoneySlots.TermsOf(said),
            DayOf(said),
            Referrer(said),
            items,
            split?.With,
            split?.Share);
    }

    private static Command.RecordPayment Payment(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.RecordPayment(said.Customer, MoneySlots.Amount(said), MoneySlots.CurrencyOf(figure), DayOf(said));
    }

    private static Command.RecordRefund Refund(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.RecordRefund(said.Customer, MoneySlots.Amount(said), MoneySlots.CurrencyOf(figure), DayOf(said));
    }

    private static Command.MoveStage Stage(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.MoveStage(said.Customer, StageOf(said), MoneySlots.Amount(said), MoneySlots.CurrencyOf(figure), said.Has(Sense.Expect) || said.Clauses.Any(StageRules.Closes) ? DateSlots.Planned(said, "expected_on") : null);
    }

    // 定金到了，三万: money that came in is a payment, whatever it is called.
    private static bool IsMoneyIn(Said said) =>
        WordSlots.StageOf(said) is Commands.Stage.Deposit or Commands.Stage.Balance && (said.HasAny(SenseSet.Of(Sense.Arrive, Sense.Pay, Sense.PayWeak)) || said.Clauses.Any(clause => Array.Exists(Paying, clause.Says))) && !said.Has(Sense.Expect) && !said.Clauses.Any(clause => clause.Says("阶段") || clause.Says("stage")) && MoneySlots.Amount(said) is not null;

    private static Command.LoseDeal Loss(Said said)
    {
        var figure = MoneySlots.AmountFigure(said);
        return new Command.LoseDeal(said.Customer, WordSlots.Reason(said), MoneySlots.Amount(said), MoneySlots.CurrencyOf(figure));
    }

    private static Command.LogExpense Expense(Said said)
    {
        var figure = said.Figures.FirstOrDefault(figure => IsSpent(figure) && figure.IsPlausible) ?? said.Figures.FirstOrDefault(IsSpent);
        var money = figure?.Money is { } read ? said.Note("amount", figure.Token.Span, read) : (Quantities.Money?)null;
        return new Command.LogExpense(said.Customer, money, MoneySlots.CurrencyOf(figure), DayOf(said));
    }

    private static bool IsSpent(Figure figure) => figure.Role is FigureRole.Unnamed or FigureRole.Cost or FigureRole.Amount or FigureRole.Freight;

    private static CustomerName? Referrer(Said said) =>
        CustomerSlots.Referrer(said.Frame) is { } token ? said.Note("referrer", token.Span, CustomerSlots.NameOf(token.Name!, said.Message)) : null;
}
