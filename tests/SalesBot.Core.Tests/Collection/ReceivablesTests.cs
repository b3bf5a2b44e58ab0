using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Collection;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Collection;

public sealed class ReceivablesTests
{
    private static readonly LocalDate Signed = new(2026, 7, 1);

    private readonly Diary _diary = new(Signed);
    private readonly Member _member;
    private readonly Customer _customer;

    public ReceivablesTests()
    {
        _member = _diary.Joins("刘洋");
        _customer = _diary.Adds(_member, "丰年粮行");
    }

    [Theory]
    [InlineData(60, 0, AgeBucket.NotDue)]
    [InlineData(61, 1, AgeBucket.UpTo30)]
    [InlineData(90, 30, AgeBucket.UpTo30)]
    [InlineData(91, 31, AgeBucket.UpTo60)]
    [InlineData(121, 61, AgeBucket.UpTo90)]
    [InlineData(150, 90, AgeBucket.UpTo90)]
    [InlineData(151, 91, AgeBucket.Over90)]
    public void An_order_is_overdue_from_the_day_after_its_due_date(int daysLater, int overdue, AgeBucket age)
    {
        _diary.Signs(_member, _customer, 200_000, Terms.Net(60));

        Receivable one = Receivables.Of(_diary.Ledger, _customer, Signed.PlusDays(daysLater)).Orders.Single();

        Assert.Equal((Signed.PlusDays(60), overdue, age), (one.DueOn, one.DaysOverdue, one.Age));
    }

    [Fact]
    public void A_members_receivables_stand_by_due_date_and_sum_up()
    {
        _diary.Signs(_member, _customer, 75_000, Terms.Net(60));
        _diary.Signs(_member, _customer, 200_000, Terms.Net(30));
        _diary.Signs(_member, _customer, 10_000, Terms.Prepaid);
        _diary.Receives(_member, _customer, 10_000);

        Receivables all = Receivables.Of(_diary.Ledger, new Scope(_member, null), Signed.PlusDays(31));

        Assert.Equal([200_000m, 75_000m], all.Orders.Select(one => one.Outstanding.Yuan));
        Assert.Equal((275_000m, 200_000m), (all.Outstanding.Yuan, all.Overdue.Yuan));
    }

    [Fact]
    public void A_shared_order_is_listed_once_for_the_company_and_whole_for_each()
    {
        Member other = _diary.Joins("李娜", _diary.Forms("华北组"));
        Credit[] shares = [new(_member.Id, Ratio.FromPercent(50)), new(other.Id, Ratio.FromPercent(50))];
        _diary.Signs(_member, _customer, [Some.Item(100_000)], credits: shares);

        foreach (Scope scope in new[] { Scope.Company, new Scope(other, null), new Scope(null, _diary.Ledger.People.TeamOf(other.Id)) })
        {
            Assert.Equal(100_000, Receivables.Of(_diary.Ledger, scope, Signed).Outstanding.Yuan);
        }
    }

    [Fact]
    public void A_payment_goes_to_the_order_that_is_due_first_and_the_rest_to_the_next()
    {
        Order later = _diary.Signs(_member, _customer, 100_000, Terms.Net(60));
        Order sooner = _diary.Signs(_member, _customer, 50_000, Terms.Net(30));
        _diary.Receives(_member, _customer, 70_000);

        Assert.Equal((0m, 80_000m), (sooner.Outstanding.Yuan, later.Outstanding.Yuan));
    }

    [Fact]
    public void What_is_paid_beyond_all_orders_pays_the_next_one_when_it_is_signed()
    {
        _diary.Signs(_member, _customer, 100_000);
        _diary.Receives(_member, _customer, 130_000);
        Assert.Equal(30_000, _customer.CreditLeft.Yuan);

        _diary.On(Signed.PlusDays(5));
        Order next = _diary.Signs(_member, _customer, 50_000);

        Assert.Equal((20_000m, 0m), (next.Outstanding.Yuan, _customer.CreditLeft.Yuan));
        Assert.Equal(Signed.PlusDays(5), next.Receipts.Single().On);
    }
}
