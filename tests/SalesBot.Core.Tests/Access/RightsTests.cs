using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Access;

public sealed class RightsTests
{
    private readonly Diary _diary = new(new LocalDate(2026, 9, 7));
    private readonly Team _north;
    private readonly Team _east;
    private readonly Member _leader;
    private readonly Member _li;
    private readonly Member _zhao;
    private readonly Member _liu;
    private readonly Member _manager;
    private readonly Member _finance;

    public RightsTests()
    {
        _north = _diary.Forms("华北组", leader: "王建国");
        _east = _diary.Forms("华东组");
        _leader = _diary.Joins("王建国", _north, Role.Leader);
        _li = _diary.Joins("李娜", _north);
        _zhao = _diary.Joins("赵敏", _north);
        _liu = _diary.Joins("刘洋", _east);
        _manager = _diary.Joins("沈怡", role: Role.Manager);
        _finance = _diary.Joins("周倩", role: Role.Finance);
    }

    private Ledger Ledger => _diary.Ledger;

    [Fact]
    public void Pay_is_seen_by_its_member_managers_and_finance_but_not_by_the_leader()
    {
        Assert.True(Rights.MaySeePay(_li, Of(_li)));
        Assert.True(Rights.MaySeePay(_manager, Of(_li)));
        Assert.True(Rights.MaySeePay(_finance, new Scope(null, _north)));
        Assert.True(Rights.MaySeePay(_leader, Of(_leader)));
        Assert.False(Rights.MaySeePay(_leader, Of(_li)));
        Assert.False(Rights.MaySeePay(_leader, new Scope(null, _north)));
        Assert.False(Rights.MaySeePay(_zhao, Of(_li)));
        Assert.False(Rights.MaySeePay(_li, Scope.Company));
    }

    [Fact]
    public void Figures_are_seen_by_the_member_the_leader_managers_and_finance()
    {
        Assert.True(Rights.MaySeeFigures(Ledger, _li, Of(_li)));
        Assert.True(Rights.MaySeeFigures(Ledger, _leader, Of(_li)));
        Assert.True(Rights.MaySeeFigures(Ledger, _leader, new Scope(null, _north)));
        Assert.True(Rights.MaySeeFigures(Ledger, _finance, Scope.Company));
        Assert.False(Rights.MaySeeFigures(Ledger, _leader, Of(_liu)));
        Assert.False(Rights.MaySeeFigures(Ledger, _leader, new Scope(null, _east)));
        Assert.False(Rights.MaySeeFigures(Ledger, _leader, Scope.Company));
        Assert.False(Rights.MaySeeFigures(Ledger, _zhao, Of(_li)));
        Assert.False(Rights.MaySeeFigures(Ledger, _zhao, new Scope(null, _north)));
    }

    [Fact]
    public void Targets_are_set_by_managers_for_all_and_by_leaders_in_their_team()
    {
        Assert.True(Rights.MaySetTarget(Ledger, _manager, Scope.Company));
        Assert.True(Rights.MaySetTarget(Ledger, _leader, Of(_zhao)));
        Assert.True(Rights.MaySetTarget(Ledger, _leader, new Scope(null, _north)));
        Assert.False(Rights.MaySetTarget(Ledger, _leader, Of(_liu)));
        Assert.False(Rights.MaySetTarget(Ledger, _leader, Scope.Company));
        Assert.False(Rights.MaySetTarget(Ledger, _zhao, Of(_zhao)));
        Assert.False(Rights.MaySetTarget(Ledger, _finance, Scope.Company));
    }

    [Fact]
    public void A_customer_is_known_to_its_owner_who_shares_in_it_their_leader_and_who_sees_all()
    {
        Customer customer = _diary.Adds(_li, "枫叶幼儿园");
        Customer shared = _diary.Adds(_liu, "银杏健身");
        _diary.Signs(_zhao, shared, 100);

        Assert.True(Rights.MaySeeCustomer(Ledger, _li, customer));
        Assert.True(Rights.MaySeeCustomer(Ledger, _leader, customer));
        Assert.True(Rights.MaySeeCustomer(Ledger, _finance, customer));
        Assert.False(Rights.MaySeeCustomer(Ledger, _zhao, customer));
        Assert.True(Rights.MaySeeCustomer(Ledger, _zhao, shared));
        Assert.False(Rights.MaySeeCustomer(Ledger, _leader, shared));
    }

    [Fact]
    public void In_the_pool_everyone_knows_a_customer_but_not_its_phone()
    {
        Customer customer = _diary.Lists(null, "得意楼");

        Assert.True(Rights.MaySeeCustomer(Ledger, _zhao, customer));
        Assert.False(Rights.MaySeePhone(Ledger, _zhao, customer));
        Assert.True(Rights.MaySeePhone(Ledger, _manager, customer));
    }

    [Fact]
    public void Only_the_owner_or_a_manager_signs_and_nobody_owns_the_pool()
    {
        Assert.True(Rights.MaySign(_li, _li.Id));
        Assert.True(Rights.MaySign(_manager, _li.Id));
        Assert.False(Rights.MaySign(_leader, _li.Id));
        Assert.False(Rights.MaySign(_finance, _li.Id));
        Assert.False(Rights.MaySign(_li, default));
    }

    [Fact]
    public void Money_is_recorded_by_the_owner_managers_and_finance()
    {
        Assert.True(Rights.MayRecordPayment(_li, _li.Id));
        Assert.True(Rights.MayRecordPayment(_finance, _li.Id));
        Assert.True(Rights.MayRecordPayment(_manager, _li.Id));
        Assert.False(Rights.MayRecordPayment(_leader, _li.Id));
    }

    [Fact]
    public void Customers_are_transferred_by_managers_and_by_leaders_within_their_team()
    {
        Assert.True(Rights.MayTransfer(Ledger, _manager, _li.Id, _liu.Id));
        Assert.True(Rights.MayTransfer(Ledger, _leader, _li.Id, _zhao.Id));
        Assert.False(Rights.MayTransfer(Ledger, _leader, _li.Id, _liu.Id));
        Assert.False(Rights.MayTransfer(Ledger, _li, _li.Id, _zhao.Id));
    }

    [Fact]
    public void Books_are_closed_by_managers_and_finance_and_honours_given_by_leaders_and_managers()
    {
        Assert.Equal([false, false, true, true], new[] { _li, _leader, _manager, _finance }.Select(Rights.MayCloseBooks));
        Assert.Equal([false, true, true, false], new[] { _li, _leader, _manager, _finance }.Select(Rights.MayHonour));
    }

    [Fact]
    public void Posts_are_paused_by_leaders_for_their_team_and_by_managers_for_all()
    {
        Assert.True(Rights.MayPausePosts(Ledger, _leader, new Scope(null, _north)));
        Assert.True(Rights.MayPausePosts(Ledger, _manager, Scope.Company));
        Assert.False(Rights.MayPausePosts(Ledger, _leader, new Scope(null, _east)));
        Assert.False(Rights.MayPausePosts(Ledger, _li, new Scope(null, _north)));
    }

    [Fact]
    public void A_record_is_taken_back_by_who_made_it_or_a_manager_and_a_payment_by_finance()
    {
        Fact visit = new Fact.VisitLogged(default, ContactKind.Visit, default);
        Fact payment = new Fact.PaymentReceived(default, Money.FromYuan(1), default);

        Assert.True(Rights.MayTakeBack(_li, _li.Id, visit));
        Assert.True(Rights.MayTakeBack(_manager, _li.Id, visit));
        Assert.False(Rights.MayTakeBack(_leader, _li.Id, visit));
        Assert.False(Rights.MayTakeBack(_finance, _li.Id, visit));
        Assert.True(Rights.MayTakeBack(_finance, _li.Id, payment));
        Assert.False(Rights.MayTakeBack(_leader, _li.Id, payment));
    }

    private static Scope Of(Member member) => new(member, null);
}
