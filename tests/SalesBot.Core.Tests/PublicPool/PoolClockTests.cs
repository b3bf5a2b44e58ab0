using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Tests.PublicPool;

public sealed class PoolClockTests
{
    /// <summary>A Monday.</summary>
    private static readonly LocalDate Start = new(2026, 9, 7);

    private readonly Diary _diary = new(Start);
    private readonly Member _owner;
    private readonly Customer _customer;

    public PoolClockTests()
    {
        _owner = _diary.Joins("赵敏");
        _customer = _diary.Adds(_owner, "枫叶幼儿园");
    }

    [Fact]
    public void A_customer_nobody_owns_has_no_clock() => Assert.Null(PoolClock.Read(_diary.Ledger, _diary.Lists(null, "得意楼"), Start));

    [Fact]
    public void Without_any_follow_up_the_clock_runs_from_the_start_of_ownership() => Assert.Equal(Start.PlusDays(7), LastSafeDay(Start));

    [Fact]
    public void A_follow_up_on_the_last_safe_day_saves_the_customer()
    {
        _diary.On(Start.PlusDays(4)).Warns(_owner, _customer);
        _diary.On(Start.PlusDays(7), 23, 59).Visits(_owner, _customer);

        Assert.Equal(Start.PlusDays(14), LastSafeDay(Start.PlusDays(8)));
        Assert.Empty(PoolSweep.Falls(_diary.Ledger, Start.PlusDays(8)));
    }

    [Fact]
    public void Taking_the_follow_up_back_takes_its_days_back()
    {
        _diary.On(Start.PlusDays(5)).Visits(_owner, _customer);
        _diary.TakesBackLast();

        Assert.Equal(Start.PlusDays(7), LastSafeDay(Start.PlusDays(5)));
    }

    [Fact]
    public void A_record_by_someone_who_is_not_the_owner_is_no_follow_up()
    {
        _diary.On(Start.PlusDays(5)).Visits(_diary.Joins("李娜"), _customer);

        Assert.Equal(Start.PlusDays(7), LastSafeDay(Start.PlusDays(5)));
    }

    [Fact]
    public void A_follow_up_counts_for_the_day_it_happened_if_that_is_no_more_than_three_days_back()
    {
        _diary.On(Start.PlusDays(5)).Visits(_owner, _customer, on: Start.PlusDays(2));
        Assert.Equal(Start.PlusDays(9), LastSafeDay(Start.PlusDays(5)));

        _diary.On(Start.PlusDays(7)).Visits(_owner, _customer, on: Start.PlusDays(3));
        Assert.Equal(Start.PlusDays(9), LastSafeDay(Start.PlusDays(7)));
    }

    [Fact]
    public void The_days_are_those_of_the_tier()
    {
        Customer patient = With(pool => pool with { DaysByTier = new Dictionary<Tier, int> { [Tier.C] = 30 } }, diary => diary.Adds(diary.Joins("赵敏"), "银杏健身", Tier.C), out Diary other);

        Assert.Equal(new LocalDate(2026, 10, 8), PoolClock.Read(other.Ledger, patient, Start)!.Value.LastSafeDay);
    }

    [Fact]
    public void Without_sparing_days_off_the_last_safe_day_stays_on_the_weekend()
    {
        Customer customer = With(pool => pool with { Days = 6, SpareDaysOff = false }, diary => diary.Adds(diary.Joins("赵敏"), "银杏健身"), out Diary other);

        Assert.Equal(new LocalDate(2026, 9, 13), PoolClock.Read(other.Ledger, customer, Start)!.Value.LastSafeDay);
    }

    [Fact]
    public void A_customer_of_the_company_file_has_thirty_days_more_until_its_first_follow_up()
    {
        Customer listed = _diary.Lists(_owner, "宏达");
        Customer owned = _diary.Lists(_owner, "星海", since: Start.PlusDays(-3));
        // 37 days on is 14 October.
        Assert.Equal(new LocalDate(2026, 10, 14), LastSafeDay(Start, listed));
        Assert.Equal(Start.PlusDays(4), LastSafeDay(Start, owned));

        _diary.On(Start.PlusDays(1)).Visits(_owner, listed);
        Assert.Equal(Start.PlusDays(8), LastSafeDay(Start.PlusDays(1), listed));

        _diary.TakesBackLast();
        Assert.Equal(new LocalDate(2026, 10, 14), LastSafeDay(Start.PlusDays(1), listed));
    }

    [Fact]
    public void An_order_protects_until_it_is_collected_in_full_and_then_the_clock_starts_anew()
    {
        _diary.On(Start.PlusDays(1)).Signs(_owner, _customer, 38_000);
        PoolStanding open = Read(Start.PlusDays(60));
        Assert.Null(open.FallsOn);
        Assert.Null(open.DaysLeft(Start));
        Assert.Equal(ProtectionKind.OpenOrder, open.ProtectedBy!.Value.Kind);
        Assert.Equal(38_000, open.ProtectedBy.Value.Order!.Outstanding.Yuan);

        _diary.On(new LocalDate(2026, 11, 9)).Receives(_owner, _customer, 37_999);
        Assert.NotNull(Read(new LocalDate(2026, 11, 9)).ProtectedBy);
        _diary.Receives(_owner, _customer, 1);
        Assert.Equal(new LocalDate(2026, 11, 16), Read(new LocalDate(2026, 11, 9)).LastSafeDay);
    }

    [Fact]
    public void A_young_order_shields_its_customer_and_the_end_of_the_shield_starts_the_clock_anew()
    {
        Customer customer = With(pool => pool with { DealShieldDays = 90 }, diary => diary.Adds(diary.Joins("赵敏"), "银杏健身"), out Diary other);
        Member owner = other.Ledger.People.Named("赵敏")!;
        other.Signs(owner, customer, 100);
        other.Receives(owner, customer, 100);

        PoolStanding last = PoolClock.Read(other.Ledger, customer, Start.PlusDays(90))!.Value;
        PoolStanding after = PoolClock.Read(other.Ledger, customer, Start.PlusDays(91))!.Value;

        Assert.Equal(ProtectionKind.RecentOrder, last.ProtectedBy!.Value.Kind);
        Assert.Equal(Start.PlusDays(90), last.ProtectedBy.Value.Until);
        // 97 days on is a Sunday, 13 December.
        Assert.Equal(new LocalDate(2026, 12, 14), after.LastSafeDay);
    }

    [Fact]
    public void An_order_before_this_journal_shields_too()
    {
        Customer customer = With(
            pool => pool with { DealShieldDays = 90 }, diary => diary.Lists(diary.Joins("赵敏"), "银杏健身", ordered: Start.PlusDays(-20)), out Diary other);

        Assert.Equal(Start.PlusDays(70), PoolClock.Read(other.Ledger, customer, Start)!.Value.ProtectedBy!.Value.Until);
    }

    [Theory]
    [InlineData(Stage.Pi, false)]
    [InlineData(Stage.Deposit, true)]
    [InlineData(Stage.Shipping, true)]
    public void A_deal_at_deposit_or_later_protects(Stage stage, bool isProtected) =>
        Assert.Equal(isProtected, PoolClock.Read(_diary.Ledger, _diary.Lists(_owner, "宏达", stage: stage), Start)!.Value.ProtectedBy is not null);

    [Fact]
    public void While_the_owner_is_on_leave_the_customer_is_safe_and_the_days_are_added()
    {
        // Wednesday to Friday.
        _diary.Changes(_owner with { Leave = [SalesPeriod.Between(Start.PlusDays(2), Start.PlusDays(4))] });

        Assert.Equal(new LocalDate(2026, 9, 17), LastSafeDay(Start));
        Assert.Equal(ProtectionKind.OwnerOnLeave, Read(Start.PlusDays(3)).ProtectedBy!.Value.Kind);
        Assert.Equal(new LocalDate(2026, 9, 17), LastSafeDay(Start.PlusDays(5)));
    }

    [Fact]
    public void A_last_safe_day_does_not_lie_in_a_leave()
    {
        _diary.Changes(_owner with { Leave = [SalesPeriod.Between(Start.PlusDays(8), Start.PlusDays(11))] });
        _diary.On(Start.PlusDays(5)).Visits(_owner, _customer, on: Start.PlusDays(5));

        // Seven days without the four of the leave: from Saturday 12 September to Wednesday 23 September.
        Assert.Equal(new LocalDate(2026, 9, 23), LastSafeDay(Start.PlusDays(5)));
    }

    [Fact]
    public void A_leave_without_end_does_not_hang_the_clock()
    {
        _diary.Changes(_owner with { Leave = [SalesPeriod.Between(Start.PlusDays(2), new LocalDate(2099, 12, 31))] });

        Assert.NotNull(LastSafeDay(Start));
    }

    [Fact]
    public void Nothing_falls_unwarned_the_fall_waits_for_a_warning_and_its_day()
    {
        LocalDate thursday = Start.PlusDays(10);
        Assert.Equal(thursday, LastSafeDay(thursday));
        Assert.Empty(PoolSweep.Falls(_diary.Ledger, thursday));

        _diary.On(thursday, 9).Warns(_owner, _customer);

        Assert.Empty(PoolSweep.Falls(_diary.Ledger, thursday));
        Assert.Equal(new Fact.CustomerFell(_customer.Id, thursday.PlusDays(1)), Assert.Single(PoolSweep.Falls(_diary.Ledger, thursday.PlusDays(1))));
    }

    [Fact]
    public void A_warning_before_the_last_follow_up_does_not_count_for_the_next_fall()
    {
        _diary.On(Start.PlusDays(4), 9).Warns(_owner, _customer);
        _diary.On(Start.PlusDays(4), 15).Visits(_owner, _customer);

        Assert.Empty(PoolSweep.Falls(_diary.Ledger, Start.PlusDays(30)));
    }

    [Fact]
    public void A_warning_of_a_fall_that_has_moved_away_since_does_not_count_for_the_new_one()
    {
        _diary.On(Start.PlusDays(4), 9).Warns(_owner, _customer);
        Assert.True(Read(Start.PlusDays(4)).IsWarned);

        _diary.Changes(_owner with { Leave = [SalesPeriod.Between(Start.PlusDays(7), Start.PlusDays(13))] });

        Assert.False(Read(Start.PlusDays(6)).IsWarned);
    }

    [Fact]
    public void A_customer_that_fell_is_not_brought_back_by_a_record()
    {
        _diary.On(Start.PlusDays(7)).Warns(_owner, _customer);
        _diary.On(Start.PlusDays(8), 0).Write(new Fact.CustomerFell(_customer.Id, Start.PlusDays(8)));
        _diary.On(Start.PlusDays(8)).Visits(_owner, _customer, on: Start.PlusDays(7));

        Assert.True(_customer.IsInPool);
        Assert.Null(_customer.LastFollowUp);
        Assert.Empty(_diary.Ledger.Customers.OwnedBy(_owner.Id));
    }

    private static Customer With(Func<PoolRules, PoolRules> rules, Func<Diary, Customer> customer, out Diary diary)
    {
        diary = new Diary(Start, Diary.Settings with { Pool = rules(Diary.Settings.Pool) });
        return customer(diary);
    }

    private PoolStanding Read(LocalDate today) => PoolClock.Read(_diary.Ledger, _customer, today)!.Value;

    private LocalDate? LastSafeDay(LocalDate today, Customer? customer = null) => PoolClock.Read(_diary.Ledger, customer ?? _customer, today)!.Value.LastSafeDay;
}
