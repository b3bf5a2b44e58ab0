using System.Globalization;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>Orders that nobody signed and prices that nobody quoted: understood like real ones, and never recorded.</summary>
internal static class SupposeDecisions
{
    /// <summary>Smaller numbers beside costs are counts, not yuan.</summary>
    private const decimal LeastCost = 100;

    /// <summary>About the speaker; a manager who names a customer asks about its owner, who would sign it.</summary>
    public static Decision WhatIf(Setting setting, Command.WhatIfDeal ask)
    {
        Customer? customer = ask.Customer is { } name ? CustomerFinder.Named(setting, name.Text) : null;
        if (customer is null && ask.Customer is { } words && KnownCustomers.Fitting(setting.Names, words.Text) is { Count: > 1 })
        {
            return CustomerFinder.Find(setting, ask, words, mayCreate: false).Instead!;
        }

        Member speaker = setting.Speaker.Member;
        if (customer is not null && !Rights.MaySeeCustomer(setting.Ledger, speaker, customer)) return new Decision.Refused(ask, RefusalReason.NotYours, customer.Name);
        Member seller = customer is { IsInPool: false } && speaker.SeesAll ? setting.Ledger.People[customer.Owner] : speaker;
        DealContent content = DealContent.Of(setting, new Command.SignDeal(
            ask.Customer, ask.Amount, ask.Currency, Category: ask.Category, Profit: ask.Profit, Margin: ask.Margin));
        if (content.Instead is { } instead) return About(ask, instead);
        DealItem item = content.Items[0];
        Command understood = ask with
        {
            Customer = customer is null ? ask.Customer : new CustomerName(customer.Name),
            Amount = item.Amount,
            Currency = null,
            Category = item.Category,
            Profit = item.ProfitIsEstimate ? null : item.Profit,
        };
        return new Decision.Answered(understood, new Scope(seller, null), [.. content.Notes, .. TermNotes(setting, ask.Terms)]);
    }

    /// <summary>Needs a price and what the goods cost; all else may be nothing.</summary>
    public static Decision Quote(Setting setting, Command.QuoteMargin ask)
    {
        AmountFinding price = AmountFinding.Of(setting, ask, ask.Amount, ask.Currency);
        if (price.Instead is { } instead) return instead;
        if (ask.Cost is not { } cost) return new Decision.Asked(ask, "cost", [], "");
        Money?[] parts = [cost, ask.Packaging, ask.Freight, ask.Loss, ask.Storage, ask.Season];
        if (Array.Find(parts, part => part is { IsNegative: true } || part > AmountFinding.Largest) is { } wrong)
        {
            return new Decision.Refused(ask, RefusalReason.InvalidValue, wrong.ToString());
        }

        if (ask.Category is { } id && setting.Ledger.Category(id) is null) return new Decision.Refused(ask, RefusalReason.InvalidValue, id.Text);
        Ratio rate = price.Yuan / ask.Amount!.Value;
        Command understood = ask with
        {
            Amount = price.Yuan,
            Currency = null,
            Cost = cost * rate,
            Packaging = ask.Packaging * rate,
            Freight = ask.Freight * rate,
            Loss = ask.Loss * rate,
            Storage = ask.Storage * rate,
            Season = ask.Season * rate,
        };
        return new Decision.Answered(understood, new Scope(setting.Speaker.Member, null), [.. price.Notes, .. GoodsNotes(setting, ask.Category), .. TermNotes(setting, ask.Terms), .. LeftOut(setting, ask)]);
    }

    /// <summary>Goods that are complained about often are pointed out before they are offered.</summary>
    private static IEnumerable<Note> GoodsNotes(Setting setting, CategoryId? named)
    {
        Category category = (named is { } id ? setting.Ledger.Category(id) : null) ?? setting.Ledger.Categories[0];
        Complaints.ComplaintRate rate = setting.Ledger.Goods.RateOf(category.Id, setting.Today);
        if (rate.IsHigh) yield return new Note(NoteKind.GoodsComplained, string.Create(CultureInfo.InvariantCulture, $"{category.Name.Replace('/', ' ')}/{rate.Complained}/{rate.Orders}"));
    }

    /// <summary>A cost that was said and not understood makes the margin look better than it is, so it is said.</summary>
    private static IEnumerable<Note> LeftOut(Setting setting, Command.QuoteMargin ask)
    {
        if (setting.Words is not { } words || setting.IsAnswer) yield break;
        Money?[] taken = [ask.Amount, ask.Cost, ask.Packaging, ask.Freight, ask.Loss, ask.Storage, ask.Season];
        PlainText plain = PlainText.Of(words);
        foreach (Quantity quantity in QuantityReader.Read(plain))
        {
            bool isAmount = quantity is { IsOutOfRange: false, IsIdentifier: false, Unit: null, Kind: not QuantityKind.Percent, Value: >= LeastCost };
            if (isAmount && !taken.Contains(Money.FromYuan(quantity.Value))) yield return new Note(NoteKind.AmountLeftOut, plain.Words(quantity.Span));
        }
    }

    private static IEnumerable<Note> TermNotes(Setting setting, Terms? terms)
    {
        int days = (terms ?? setting.Ledger.Settings.DefaultTerms).Days;
        return days > DealDecisions.LongTermDays ? [new Note(NoteKind.TermsLong, days.ToString(CultureInfo.InvariantCulture))] : [];
    }

    /// <summary>What is missing or wrong is said of the question, so that its answer completes the question and records nothing.</summary>
    private static Decision About(Command ask, Decision decision) => decision switch
    {
        Decision.Asked asked => asked with { Pending = ask },
        Decision.Refused refused => refused with { Command = ask },
        _ => throw new System.Diagnostics.UnreachableException("what an order holds is asked about or refused"),
    };
}
