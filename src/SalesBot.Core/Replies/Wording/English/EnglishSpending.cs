using SalesBot.Core.Commands;
using SalesBot.Core.Spending;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Money spent to sell.</summary>
internal sealed class EnglishSpending(EnglishDates dates) : SpendingPhrases
{
    private const int CustomersShown = 30;

    public override Worded Spent(View.Spent view)
    {
        string what = EnglishNames.Of("Expense", view.Happening);
        string when = dates.IsToday(view.On) ? "" : $" ({dates.Day(view.On)})";
        string purpose = view.Purpose is { } on ? ", " + NameOf(on) : "";
        return new Worded($"{what}: {Typeset.Separated(view.Amount)}", Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)} **{Typeset.Separated(view.Amount)}**{purpose}{when}",
            [.. Lines(view.Look), .. EnglishNotes.Of(view.Notes)]));
    }

    public override Worded Grant(View.BudgetGrant view)
    {
        string what = view.Happening is Happening.Recorded ? "Entertainment budget set" : EnglishNames.Of("Entertainment budget", view.Happening);
        string whose = Markdown.Plain(view.Who ?? (view.Team == TeamName.All.Text ? "the company" : view.Team!));
        return new Worded(what, Markdown.Text($"**{what}** · {whose}, {dates.Named(view.Period)}: **{Typeset.Separated(view.Amount)}**", EnglishNotes.Of(view.Notes)));
    }

    public override Worded Answer(View.BudgetAnswer view) => new($"Entertainment budget, {dates.Named(view.Use.Period)}", Markdown.Text(
        Headline(view),
        [
            Cancelled(view.Use.Cut, view.LateCustomer),
            Purposes(view.Use),
            Effect(view.Use),
            view.Use is { Return: { } times, Profit: { } profit } ? $"Their orders of the period bring {Typeset.Separated(profit)} profit: **{Typeset.Count(times.Value)}** for each yuan spent" : null,
            view.Use.HasUnknownProfit ? "The profit of some orders is not known yet, so it does not count so far" : null,
            view.Attainment is { } attainment ? $"{Typeset.CutPercent(attainment)} of target in the same time {Markdown.Bar(attainment)}" : null,
            .. view.Use.Customers.Take(CustomersShown).Select(Customer),
            view.Use.Customers.Count > CustomersShown ? $"… and {view.Use.Customers.Count - CustomersShown} more" : null,
        ]));

    public override IEnumerable<string?> Lines(SpendLook? look)
    {
        if (look is null) yield break;
        if (look.IsEnough && look.Spent is { } spent)
        {
            string others = look.Others.Count > 0 ? $", or try {string.Join(" or ", look.Others.Select(Markdown.Plain))}" : "";
            yield return $"⚠️ **{Typeset.Separated(spent)}** spent here in {look.Days} days, and no order yet. Better pause{others}";
        }

        string period = dates.Named(look.Budget.Period);
        if (look.Budget is { Cut: { } cut, Over: not null }) yield return $"The budget for {period} is cancelled until {dates.Short(cut.Quarter.Last)}, so this is not covered";
        else if (look.Budget.Over is { } over) yield return $"⚠️ **{Typeset.Separated(over)}** over the budget for {period}";
        else if (look.Budget.Left is { } left) yield return $"**{Typeset.Separated(left)}** of the budget left for {period}";
    }

    private string Headline(View.BudgetAnswer view)
    {
        string period = dates.Named(view.Use.Period);
        string used = Typeset.Separated(view.Use.Used);
        if (view.Use.Granted is not { } granted) return $"**{EnglishSubjects.Of(view.Subject)}{used} spent on hosting, {period}**, no budget set";
        string share = view.Use.UsedShare is { } part ? $" ({Typeset.Percent(part)})" : "";
        string sums = $"{used} of {Typeset.Separated(granted)} used{share}";
        return view.Use.Over is { } over
            ? $"**{EnglishSubjects.Of(view.Subject)}{Typeset.Separated(over)} over the entertainment budget, {period}**, {sums}"
            : $"**{EnglishSubjects.Of(view.Subject)}{Typeset.Separated(view.Use.Left!.Value)} of the entertainment budget left, {period}**, {sums}";
    }

    private string? Cancelled(BudgetCut? cut, string? customer) => cut is null
        ? null
        : $"{Markdown.Plain(customer!)} did not pay the order of {dates.Short(cut.Order.On)} on time (late since {dates.Short(cut.LateOn)}), so **{Typeset.Separated(cut.Amount)}** of budget is cancelled until {dates.Short(cut.Quarter.Last)}";

    private static string? Effect(BudgetUse use)
    {
        if (use.Customers.Count == 0) return null;
        string idle = use.WithoutEffect.IsPositive ? $"; {Typeset.Separated(use.WithoutEffect)} ({Typeset.Percent(use.WithoutEffect / use.Used)}) without effect so far" : "";
        string customers = use.Customers.Count == 1 ? "1 customer" : $"{use.Customers.Count} customers";
        if (use is not { PerOrdering: { } each, PerOrderingOwn: { } own }) return $"Spent on {customers}, no order from them yet";
        string only = own == each ? "" : $" ({Typeset.Separated(own)} counting only theirs)";
        return $"{use.Ordering} of {customers} ordered: {Typeset.Separated(each)} for each who did{only}{idle}";
    }

    private static string? Purposes(BudgetUse use) => use.Purposes.All(one => one.Purpose is SpendPurpose.Other)
        ? null
        : "Spent on " + string.Join(" · ", use.Purposes.Select(one => $"{NameOf(one.Purpose)} {Typeset.Separated(one.Spent)}"));

    private static string NameOf(SpendPurpose purpose) => purpose switch
    {
        SpendPurpose.Meal => "meals",
        SpendPurpose.Drinks => "drinks",
        SpendPurpose.Gift => "gifts",
        SpendPurpose.Travel => "travel",
        SpendPurpose.Event => "events",
        SpendPurpose.Other => "other",
    };

    private static string Customer(HostedCustomer one)
    {
        string profit = one.Profit is { } known ? $", profit {Typeset.Separated(known)}" : "";
        string orders = one.HasOrdered ? (one.Orders == 1 ? "1 order" : $"{one.Orders} orders") + profit : "no order yet";
        return $"**{Markdown.Plain(one.Customer.Name)}**: {Typeset.Separated(one.Spent)} spent, {orders}";
    }
}
