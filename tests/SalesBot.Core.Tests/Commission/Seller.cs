using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Commission;

/// <summary>One member who sells in the third quarter of 2026 to customers who all have bought before, and what comes of it.</summary>
internal sealed class Seller
{
    public static readonly SalesPeriod Quarter = SalesPeriod.OfQuarter(new LocalDate(2026, 7, 1));

    private int _customers;

    public Seller(CommissionPlan? plan = null, decimal? target = 1_000_000, CommissionRules? rules = null, Grade grade = Grade.Intermediate)
    {
        Diary = new Diary(new LocalDate(2026, 6, 1), Some.Settings(rules)).Pays(plan ?? Some.TieredPlan);
        Member = Diary.Joins("张伟", grade: grade);
        if (target is { } yuan) Diary.Aims(yuan, Quarter, Member);
        Diary.On(new LocalDate(2026, 7, 1));
    }

    public Diary Diary { get; }

    public Member Member { get; }

    public Ledger Ledger => Diary.Ledger;

    /// <summary>As it is known on the day the diary has come to.</summary>
    public Statement Statement => Statement.Of(Ledger, Member.Id, Quarter, Diary.Today);

    public IReadOnlyList<StatementLine> Lines => Statement.Lines(Ledger, Member.Id, Quarter, Diary.Today);

    /// <summary>A customer who has bought before.</summary>
    public Customer Buyer(decimal boughtThisYear = 0)
    {
        CustomerId id = Ledger.Customers.NextId;
        Dictionary<int, decimal> purchases = new() { [2026] = boughtThisYear };
        Diary.Write(new Fact.CustomerListed(id, $"客户{++_customers}", null, Member.Id, Ordered: new LocalDate(2025, 3, 1), Purchases: purchases));
        return Ledger.Customers[id];
    }

    /// <summary>A customer who has never bought.</summary>
    public Customer Newcomer() => Diary.Lists(Member, $"新客户{++_customers}");

    public Order Signs(params DealItem[] items) => Signs(Buyer(), items);

    public Order Signs(Customer customer, params DealItem[] items) => Diary.Signs(Member, customer, items, Terms.Net(60));

    public Order SignsPrepaid(Customer customer, params DealItem[] items) => Diary.Signs(Member, customer, items, Terms.Prepaid);

    /// <summary>Pays all that the customer of an order owes.</summary>
    public void Collects(Order order) => Diary.Receives(Member, Ledger.Customers[order.Customer], order.Outstanding.Yuan);

    /// <summary>Reaches an attainment with orders that earn nothing, beside what is signed already.</summary>
    public void Reaches(decimal amount) => Collects(Signs(Some.Item(amount - Ledger.Figures.Of(Member.Id).Signed.Over(Quarter), Some.Training)));
}
