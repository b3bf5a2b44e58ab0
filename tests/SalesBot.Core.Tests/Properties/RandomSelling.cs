using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Properties;

/// <summary>A company that sells, is paid, corrects itself and takes back at random, each step drawn from a number.</summary>
internal sealed class RandomSelling
{
    private const int Members = 4;

    private static readonly LocalDate Start = new(2026, 7, 1);

    private static readonly Product Gift = new("礼盒", [], Some.Goods, [new ProductTagging(ProductTag.New, To: Start.PlusDays(9)), new ProductTagging(ProductTag.Main)]);

    // One for each record that stands: its versions, the newest last, each with the number of the entry that made it.
    private readonly SortedDictionary<long, List<(long Change, Entry Entry)>> _standing = [];
    private readonly List<Entry> _founding = [];
    private readonly int _customers;
    private readonly bool _handsOver;
    private Instant _now = Instant.FromUtc(2026, 7, 1, 2, 0);
    private long _seq;

    public RandomSelling(int customers = 6, CommissionRules? rules = null, bool handsOver = true)
    {
        _handsOver = handsOver;
        _customers = customers;
        Found(new Fact.SettingsAdopted(Some.Settings(rules) with { Products = [Gift] }));
        Found(new Fact.CategoriesAdopted(Some.Categories));
        Found(new Fact.PlanAdopted(Some.TieredPlan, new LocalDate(2026, 1, 1), 1));
        for (int id = 1; id <= Members; id++) Found(new Fact.MemberJoined(Some.Member(id, $"成员{id}")));
        for (int id = 1; id <= Members; id++) Found(new Fact.TargetSet(SalesPeriod.OfQuarter(Today), 150_000 * id, Member: new MemberId(id)));
        for (int id = 1; id <= customers; id++) Found(Listed(id));
    }

    /// <summary>Kept up to date entry by entry.</summary>
    public Ledger Ledger { get; } = new();

    public List<Entry> Entries { get; } = [];

    public LocalDate Today => Ledger.DayOf(_now);

    /// <summary>The entries that nobody took back or amended, as amended, in their places: what would have been written without mistakes.</summary>
    public IEnumerable<Entry> WithoutMistakes => _founding.Concat(_standing.Values.Select(versions => versions[^1].Entry));

    public void Run(IEnumerable<int> chances)
    {
        foreach (int chance in chances) Step(chance);
    }

    public void Sign(int chance) => Record(Deal(chance), chance);

    public void TakeBackLast()
    {
        (long record, List<(long Change, Entry Entry)> versions) = _standing.Select(pair => (pair.Key, pair.Value)).MaxBy(pair => pair.Value[^1].Change);
        Write(new Fact.ChangeTakenBack(versions[^1].Change), default);
        versions.RemoveAt(versions.Count - 1);
        if (versions.Count == 0) _standing.Remove(record);
    }

    private void Step(int chance)
    {
        // Nobody corrects what is older than a week.
        bool canCorrect = _standing.Values.Any(versions => versions[^1].Entry.At > _now - Duration.FromDays(5));
        switch (chance % 15)
        {
            case < 5: Sign(chance); break;
            case < 8: Record(new Fact.PaymentReceived(CustomerOf(chance), AmountOf(chance), Today.PlusDays(-(chance % 3))), chance); break;
            case 8 when chance % 2 == 0: Spend(chance); break;
            case 8: Visit(CustomerOf(chance)); break;
            case 9 when canCorrect: Amend(chance); break;
            case 10 when canCorrect: TakeBackLast(); break;
            case 11 or 12 when Deals.Any(): Change(chance); break;
            case 13 when _handsOver && chance % 4 == 0: HandOver(chance); break;
            default:
                _now += Duration.FromHours(chance % 50);
                if (CanClose) Close();
                break;
        }
    }

    private SalesPeriod QuarterBefore => Ledger.QuarterOf(Ledger.QuarterOf(Today).First.PlusDays(-1));

    private bool CanClose => Today >= Ledger.QuarterOf(Today).First.PlusDays(4) && !Ledger.Closings.IsClosed(QuarterBefore.First) && QuarterBefore.First >= Start;

    /// <summary>A customer goes to another member, and what it owes with it.</summary>
    private void HandOver(int chance)
    {
        CustomerId customer = CustomerOf(chance);
        long[] open = [.. Ledger.Customers[customer].Orders.Where(order => !order.IsCollectedInFull).Select(order => order.Record)];
        Record(new Fact.CustomersTransferred([customer], MemberOf(chance / 3), Orders: open.Length > 0 ? open : null), chance);
    }

    /// <summary>Closes the quarter before this one, once nothing of it can be corrected any more.</summary>
    public void Close()
    {
        _now += Duration.FromDays(6);
        SalesPeriod quarter = QuarterBefore;
        foreach (Fact.StatementClosed statement in QuarterClosing.Of(Ledger, quarter, Today)) Found(statement);
        Found(new Fact.PeriodClosed(quarter, Today));
    }

    /// <summary>Goes on to the first days of the next quarter, with targets for it.</summary>
    public void PassQuarter()
    {
        _now = Ledger.QuarterOf(Today).Last.PlusDays(5).AtStartOfDayInZone(Ledger.Zone).ToInstant();
        for (int id = 1; id <= Members; id++) Found(new Fact.TargetSet(Ledger.QuarterOf(Today), 120_000 * id, Member: new MemberId(id)));
    }

    private IEnumerable<Entry> Deals => _standing.Values.Select(versions => versions[^1].Entry).Where(entry => entry.Fact is Fact.DealSigned);

    /// <summary>A refund, sometimes of all or more than is left, finance's profit, a delivery.</summary>
    public void Change(int chance)
    {
        Entry[] deals = [.. Deals];
        Entry order = deals[chance / 17 % deals.Length];
        Record(ChangeOf(order.Seq, (Fact.DealSigned)order.Fact, chance), chance);
    }

    private Fact ChangeOf(long order, Fact.DealSigned deal, int chance)
    {
        decimal amount = deal.Items.Sum(item => item.Amount.Yuan);
        return (chance / 15 % 5) switch
        {
            0 => new Fact.RefundRecorded(deal.Customer, order, Money.FromYuan(amount), Today.PlusDays(-(chance % 2))),
            1 or 2 => new Fact.RefundRecorded(deal.Customer, order, AmountOf(chance / 2), Today),
            3 => new Fact.ProfitSet(deal.Customer, order, Money.FromYuan(Math.Round(amount * 0.17m, 2)), Today, chance % 2 == 0 ? [Some.Goods] : null),
            _ => new Fact.DeliveryRecorded(deal.Customer, order, Today),
        };
    }

    private void Amend(int chance)
    {
        List<List<(long Change, Entry Entry)>> young =
            [.. _standing.Values.Where(versions => versions[0].Entry.At > _now - Duration.FromDays(5) && versions[0].Entry.Fact is not Fact.VisitLogged)];
        if (young.Count == 0) return;
        List<(long Change, Entry Entry)> chosen = young[chance % young.Count];
        Entry first = chosen[0].Entry;
        Fact now = first.Fact switch
        {
            Fact.DealSigned => Deal(chance / 7),
            Fact.RefundRecorded refund => refund with { Amount = AmountOf(chance / 3) },
            Fact.ProfitSet set => set with { Profit = AmountOf(chance / 9) },
            Fact.DeliveryRecorded delivery => delivery with { On = Today },
            Fact.CustomersTransferred moved => moved with { To = MemberOf(chance / 11) },
            Fact.ExpenseLogged expense => expense with { Customer = CustomerOf(chance / 7), Amount = AmountOf(chance / 3) },
            Fact.BudgetSet set => set with { Amount = AmountOf(chance / 3) },
            _ => new Fact.PaymentReceived(CustomerOf(chance / 7), AmountOf(chance / 3), Today),
        };
        Write(new Fact.RecordAmended(first.Seq, now), first.By);
        chosen.Add((_seq, first with { Fact = now }));
    }

    /// <summary>By the owner, who never changed: whether anybody else's visit counts depends on whose the customer and its orders were at that moment.</summary>
    private void Visit(CustomerId customer)
    {
        if (Entries.Exists(entry => entry.Fact is Fact.CustomersTransferred moved && moved.Customers.Contains(customer))) return;
        Keep(Write(new Fact.VisitLogged(customer, ContactKind.Visit, Today), OwnerOf(customer.Number)));
    }

    /// <summary>Money spent on a customer, or now and then a budget for it.</summary>
    private void Spend(int chance) => Record(
        chance % 4 == 0
            ? new Fact.BudgetSet(SalesPeriod.OfQuarter(Today), AmountOf(chance), new MemberId((chance / 7 % Members) + 1))
            : new Fact.ExpenseLogged(CustomerOf(chance), AmountOf(chance / 2), Today.PlusDays(-(chance % 3))),
        chance);

    private void Record(Fact fact, int chance) => Keep(Write(fact, new MemberId((chance / 5 % Members) + 1)));

    private void Keep(Entry entry) => _standing[entry.Seq] = [(entry.Seq, entry)];

    private void Found(Fact fact) => _founding.Add(Write(fact, default));

    private Entry Write(Fact fact, MemberId by)
    {
        Entry entry = new(++_seq, _now, by, fact);
        Ledger.Apply(entry);
        Entries.Add(entry);
        return entry;
    }

    private Fact.DealSigned Deal(int chance)
    {
        MemberId member = new((chance / 5 % Members) + 1);
        MemberId other = new((member.Number % Members) + 1);
        Credit[] credits = chance % 7 == 0
            ? [new Credit(member, Ratio.FromPercent(70)), new Credit(other, Ratio.FromPercent(30))]
            : [new Credit(member, Ratio.One)];
        decimal amount = AmountOf(chance).Yuan;
        DealItem[] items = (chance / 3 % 4) switch
        {
            0 => [Some.Item(amount) with { Product = Gift.Name }],
            1 => [Some.Item(amount, Some.Goods, Math.Round(amount * ((chance % 50) - 10) / 100m, 2))],
            2 => [Some.Item(amount), Some.Item(amount / 2, Some.Goods) with { Product = Gift.Name }],
            _ => [Some.Item(amount, Some.Service, amount / 4), Some.Item(amount, Some.Training)],
        };
        Terms terms = (chance / 11 % 3) switch { 0 => Terms.Prepaid, 1 => Terms.Net(30), _ => Terms.Net(60) };
        return new Fact.DealSigned(CustomerOf(chance), credits, items, terms, Today.PlusDays(-(chance % 4)), chance % 9 == 0 ? CustomerOf(chance / 2) : null);
    }

    private static Fact.CustomerListed Listed(int id) => new(
        new CustomerId(id),
        $"客户{id}",
        Owner: OwnerOf(id),
        Ordered: id % 2 == 0 ? new LocalDate(2025, 5, 1) : null,
        Purchases: id % 3 == 0 ? new Dictionary<int, decimal> { [2026] = 4_900_000 } : null);

    private static MemberId OwnerOf(int customer) => new((customer % Members) + 1);

    private static MemberId MemberOf(int chance) => new((chance % Members) + 1);

    private CustomerId CustomerOf(int chance) => new((chance / 13 % _customers) + 1);

    private static Money AmountOf(int chance) => Money.FromYuan((chance % 60_000) + 100.01m);
}
