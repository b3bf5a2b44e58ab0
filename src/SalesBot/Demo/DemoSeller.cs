using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Demo;

/// <summary>One seller of the demo: whom they call next, what they sign, and what is still to come in.</summary>
internal sealed class DemoSeller
{
    private const int VisitsPerDay = 4;

    /// <summary>Days without a call after which a customer is close to the pool when the demo begins.</summary>
    private static readonly int[] Neglect = [6, 4, 7];

    private static readonly Terms[] TermsOffered = [Terms.Net(30), Terms.Net(30), Terms.Net(45), Terms.Prepaid, Terms.Net(60), Terms.Net(75)];

    private readonly Dictionary<CustomerId, LocalDate> _lastCall = [];
    private readonly List<CustomerId> _customers;
    private readonly List<Fact.DealSigned> _deals = [];
    private readonly List<Fact.PaymentReceived> _dueMoney = [];

    public DemoSeller(Ledger ledger, Member member, int index)
    {
        Member = member;
        Index = index;
        _customers = [.. ledger.Customers.All.Where(customer => customer.Owner == member.Id).Select(customer => customer.Id)];
    }

    public Member Member { get; }

    /// <summary>Place among the sellers, from 0.</summary>
    public int Index { get; }

    public int DealsInHundredDays => 22 + (Index * 7 % 20);

    /// <summary>The last customer of every third seller is the one that is forgotten: it never buys, so that nothing protects it.</summary>
    private CustomerId Forgotten => _customers[^1];

    public IEnumerable<CustomerId> NextVisits(LocalDate day, LocalDate today) => _customers
        .Where(customer => customer != Forgotten || day <= today.PlusDays(-Neglect[Index % Neglect.Length]))
        .OrderBy(customer => _lastCall.GetValueOrDefault(customer))
        .Take(VisitsPerDay);

    public Fact.VisitLogged Visit(CustomerId customer, LocalDate day, DemoDice dice)
    {
        _lastCall[customer] = day;
        ContactKind kind = dice.Throw(3) == 0 ? ContactKind.Call : ContactKind.Visit;
        return new Fact.VisitLogged(customer, kind, day, Notes: dice.Pick(DemoWords.Visits(Member)));
    }

    /// <summary>A deal with one of the customers called last; null where there is nobody to sell to.</summary>
    public Fact.DealSigned? SignNext(LocalDate day, DemoDice dice, IReadOnlyList<Category> categories)
    {
        List<CustomerId> warm = [.. _customers.Where(customer => customer != Forgotten && _lastCall.ContainsKey(customer))];
        if (warm.Count == 0) return null;
        Category category = categories[dice.Throw(categories.Count)];
        Money amount = Money.FromYuan((8 + dice.Throw(85)) * 1_000m);
        Money profit = (amount * Ratio.FromPercent(16 + dice.Throw(14))).Rounded();
        Terms terms = dice.Pick(TermsOffered);
        Fact.DealSigned deal = new(dice.Pick(warm), [new Credit(Member.Id, Ratio.One)], [new DealItem(category.Id, amount, profit)], terms, day);
        _deals.Add(deal);
        int paidAfter = terms.IsPrepaid ? 3 : terms.Days - 6 + dice.Throw(12);
        _dueMoney.Add(new Fact.PaymentReceived(deal.Customer, amount, day.PlusDays(paidAfter)));
        return deal;
    }

    /// <summary>What comes in on a working day; weekends' money is seen on the next.</summary>
    public IReadOnlyList<Fact.PaymentReceived> PaymentsOn(LocalDate day)
    {
        List<Fact.PaymentReceived> due = [.. _dueMoney.Where(payment => payment.On <= day).Select(payment => payment with { On = day })];
        _dueMoney.RemoveAll(payment => payment.On <= day);
        return due;
    }

    public Money SignedIn(SalesPeriod period) => _deals
        .Where(deal => period.Contains(deal.On))
        .Aggregate(Money.Zero, (sum, deal) => sum + deal.Items[0].Amount);
}
