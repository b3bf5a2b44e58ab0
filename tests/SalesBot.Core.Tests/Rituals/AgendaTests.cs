using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Tests.Rituals;

public sealed class AgendaTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly Member _zhao;
    private readonly Customer _maple;
    private readonly Customer _ginkgo;

    public AgendaTests()
    {
        _zhao = _diary.Joins("赵敏");
        _maple = _diary.Adds(_zhao, "枫叶幼儿园");
        _ginkgo = _diary.Adds(_zhao, "银杏健身");
    }

    [Fact]
    public void A_day_holds_plans_and_next_steps_of_that_day_by_time()
    {
        _diary.Plans(_zhao, _maple, Start.PlusDays(2), new LocalTime(15, 0), "送样册");
        _diary.Visits(_zhao, _ginkgo, next: Start.PlusDays(2));
        _diary.Plans(_zhao, _ginkgo, Start.PlusDays(3));

        IReadOnlyList<AgendaItem> items = On(Start.PlusDays(2));

        Assert.Equal(
            [new(_ginkgo, AgendaReason.NextStep, Start.PlusDays(2)), new AgendaItem(_maple, AgendaReason.Planned, Start.PlusDays(2), new LocalTime(15, 0), "送样册")],
            items);
        Assert.Equal(3, Of(SalesPeriod.OfWeek(Start), Start).Count(item => item.Why != AgendaReason.NearPool));
    }

    [Fact]
    public void What_was_not_done_is_asked_for_until_it_is()
    {
        _diary.Plans(_zhao, _maple, Start.PlusDays(1));
        Assert.Equal(AgendaReason.Overdue, Assert.Single(On(Start.PlusDays(3))).Why);

        _diary.On(Start.PlusDays(3)).Visits(_zhao, _maple);
        Assert.Empty(On(Start.PlusDays(3)));
    }

    [Fact]
    public void A_contact_before_the_day_or_by_another_member_does_not_do_it()
    {
        _diary.Plans(_zhao, _maple, Start.PlusDays(2));
        _diary.On(Start.PlusDays(1)).Visits(_zhao, _maple);
        _diary.On(Start.PlusDays(2)).Visits(_diary.Joins("李娜"), _maple);

        Assert.Single(On(Start.PlusDays(2)));
    }

    [Fact]
    public void A_contact_of_the_same_day_before_the_plan_was_made_does_not_do_it()
    {
        _diary.Visits(_zhao, _maple);
        _diary.Plans(_zhao, _maple, Start, new LocalTime(16, 0));

        Assert.Single(On(Start));
    }

    [Fact]
    public void Customers_near_the_pool_are_on_todays_list_with_their_last_safe_day()
    {
        AgendaItem[] items = [.. On(Start.PlusDays(4))];

        Assert.Equal([_maple, _ginkgo], items.Select(item => item.Customer));
        Assert.All(items, item => Assert.Equal((AgendaReason.NearPool, Start.PlusDays(7), 3), (item.Why, item.On, item.DaysLeft)));
    }

    [Fact]
    public void A_day_to_come_lists_only_what_has_its_last_safe_day_then()
    {
        Assert.Empty(Of(SalesPeriod.OfDay(Start.PlusDays(6)), Start.PlusDays(4)));
        Assert.Equal(2, Of(SalesPeriod.OfDay(Start.PlusDays(7)), Start.PlusDays(4)).Count);
        Assert.Empty(Of(SalesPeriod.OfDay(Start.PlusDays(3)), Start.PlusDays(4)));
    }

    [Fact]
    public void A_planned_customer_near_the_pool_stands_once_with_its_days()
    {
        _diary.Plans(_zhao, _maple, Start.PlusDays(6));

        AgendaItem item = Assert.Single(On(Start.PlusDays(6)), item => item.Customer == _maple);
        Assert.Equal((AgendaReason.Planned, 1), (item.Why, item.DaysLeft));
    }

    [Fact]
    public void Today_what_would_be_lost_tonight_stands_first_then_what_was_promised_then_what_is_at_risk()
    {
        Customer oak = _diary.On(Start.PlusDays(3)).Adds(_zhao, "橡树书店");
        Customer elm = _diary.On(Start.PlusDays(5)).Adds(_zhao, "榆树茶舍");
        _diary.Plans(_zhao, elm, Start.PlusDays(6));

        Assert.Equal([_maple, _ginkgo, elm, oak], On(Start.PlusDays(7)).Select(item => item.Customer));
        Assert.Equal([_maple, _ginkgo, elm, oak], Of(SalesPeriod.OfWeek(Start.PlusDays(7)), Start.PlusDays(7)).Select(item => item.Customer).Take(4));
    }

    [Fact]
    public void Customers_that_fell_or_are_gone_are_nobodys_plan()
    {
        _diary.Plans(_zhao, _maple, Start.PlusDays(1));
        Customer mistake = _diary.Adds(_zhao, "写错了");
        long added = _diary.Ledger.Seq;
        _diary.Plans(_zhao, mistake, Start.PlusDays(1));
        _diary.Write(new Fact.ChangeTakenBack(added));
        _diary.Write(new Fact.CustomerFell(_maple.Id, Start.PlusDays(1)));

        Assert.Empty(On(Start.PlusDays(1)));
    }

    private IReadOnlyList<AgendaItem> On(LocalDate day) => Of(SalesPeriod.OfDay(day), day);

    private IReadOnlyList<AgendaItem> Of(SalesPeriod days, LocalDate today) => Agenda.Of(_diary.Ledger, _zhao, days, today);
}
