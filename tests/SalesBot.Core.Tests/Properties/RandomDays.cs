using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Core.Tests.Rituals;

namespace SalesBot.Core.Tests.Properties;

/// <summary>
/// Days of a small company as chance writes them: visits, some dated back, orders, payments, leave, corrections, stops of the process. Beside the
/// ledger it keeps its own plain notes of what happened, against which every fall is checked.
/// </summary>
internal sealed class RandomDays
{
    private const int ShieldDays = 15;

    private static readonly LocalDate Start = new(2026, 8, 31);

    private readonly Diary _diary;
    private readonly ClockedDiary _clock;
    private readonly List<Customer> _customers = [];
    private readonly List<Note> _notes = [];
    private readonly Dictionary<Customer, LocalDate> _ownedSince = [];
    private Member _owner;

    public RandomDays()
    {
        PoolRules rules = Diary.Settings.Pool with { DealShieldDays = ShieldDays };
        _diary = new Diary(Start, Diary.Settings with { Pool = rules });
        _clock = new ClockedDiary(_diary);
        Team team = _diary.Forms("华北组");
        _owner = _diary.Joins("赵敏", team);
        _diary.Joins("李娜", team);
        Add();
    }

    /// <summary>What is wrong with a fall; empty where every fall is right.</summary>
    public List<string> Offences { get; } = [];

    public int Falls => _clock.Fallen.Count;

    /// <summary>Customers that are still somebody's though nothing protects them.</summary>
    public IEnumerable<Customer> Forgotten => _customers.Where(customer => !customer.IsInPool && !_notes.Exists(note => note.Customer == customer && note.Owes));

    public void Live(IEnumerable<int> chances)
    {
        foreach (int chance in chances)
        {
            Pass(chance);
            Happen(chance, _customers[chance / 7 % _customers.Count]);
        }
    }

    /// <summary>Nothing happens any more for longer than any protection lasts.</summary>
    public void Wait() => Check(() => _clock.Until(_diary.Today.PlusDays(60)));

    private void Pass(int chance)
    {
        int days = chance % 5;
        int hour = 8 + (chance / 5 % 14);
        LocalDate day = _diary.Today.PlusDays(days);
        if (_diary.Ledger.DayOf(_diary.Now) == day && day.At(new LocalTime(hour, 0)).InZoneLeniently(_diary.Ledger.Zone).ToInstant() <= _diary.Now) return;
        // Now and then nobody is there to do what is due.
        if (chance % 11 == 0) Check(() => _clock.Restarts(day, hour));
        else Check(() => _clock.Until(day, hour));
    }

    private void Happen(int chance, Customer customer)
    {
        switch (chance / 100 % 8)
        {
            case 0: Visit(_owner, customer, 0); break;
            case 1: Visit(_owner, customer, chance % 6); break;
            case 2: Visit(_diary.Ledger.People.Named("李娜")!, customer, 0); break;
            case 3: Sign(customer); break;
            case 4 or 5: Receive(customer); break;
            case 6: TakeLeave(2 + (chance % 9)); break;
            default: Add(); break;
        }
    }

    private void Visit(Member by, Customer customer, int daysBack)
    {
        LocalDate on = _diary.Today.PlusDays(-daysBack);
        if (by == _owner && daysBack <= 3 && !customer.IsInPool) _notes.Add(new Note(customer, on));
        _diary.Visits(by, customer, on);
        if (daysBack != 2) return;
        _diary.TakesBackLast();
        if (by == _owner && !customer.IsInPool) _notes.RemoveAt(_notes.Count - 1);
    }

    private void Sign(Customer customer)
    {
        if (customer.IsInPool) return;
        _notes.Add(new Note(customer, _diary.Today) { IsOrder = true, Owes = true });
        _diary.Signs(_owner, customer, 100);
    }

    private void Receive(Customer customer)
    {
        Note? open = _notes.Find(note => note.Customer == customer && note.Owes);
        if (open is null || customer.IsInPool) return;
        open.Owes = false;
        _notes.Add(new Note(customer, _diary.Today));
        _diary.Receives(_owner, customer, 100);
    }

    private void TakeLeave(int days)
    {
        LocalDate first = _diary.Today.PlusDays(1);
        _owner = _owner with { Leave = [.. _owner.Leave ?? [], SalesPeriod.Between(first, first.PlusDays(days - 1))] };
        _diary.Changes(_owner);
    }

    private void Add()
    {
        Customer customer = _diary.Adds(_owner, $"客户{_customers.Count}");
        _customers.Add(customer);
        _ownedSince[customer] = _diary.Today;
    }

    private void Check(Action pass)
    {
        int before = _clock.Fallen.Count;
        pass();
        foreach (Fact.CustomerFell fall in _clock.Fallen.Skip(before)) Check(_diary.Ledger.Customers[fall.Customer], fall.On);
    }

    private void Check(Customer customer, LocalDate fell)
    {
        LocalDate last = fell.PlusDays(-1);
        LocalDate start = _notes.Where(note => note.Customer == customer).Select(note => note.On).Append(_ownedSince[customer]).Max();
        int counted = Enumerable.Range(1, Period.DaysBetween(start, last)).Count(day => !_owner.IsOnLeave(start.PlusDays(day)));
        Offend(customer, fell, "too early", counted < 7);
        Offend(customer, fell, "on a day off", !_diary.Ledger.Calendar.IsWorkday(last));
        Offend(customer, fell, "in a leave", _owner.IsOnLeave(last));
        Offend(customer, fell, "with an open order", _notes.Exists(note => note.Customer == customer && note.Owes));
        Offend(customer, fell, "after a young order", _notes.Exists(note => note.Customer == customer && note.IsOrder && fell <= note.On.PlusDays(ShieldDays)));
        Offend(customer, fell, "unwarned", !_clock.Said.OfType<Post.PoolWarning>().Any(post => post.Act.On > start && post.Act.On <= last && Names(post, customer)));
        Offend(customer, fell, "and is owned", !customer.IsInPool || _diary.Ledger.Customers.OwnedBy(_owner.Id).Contains(customer));
    }

    private static bool Names(Post.PoolWarning post, Customer customer) => post.Risks.Any(risk => risk.Customer == customer);

    private void Offend(Customer customer, LocalDate fell, string how, bool isSo)
    {
        if (isSo) Offences.Add($"{customer.Name} fell on {fell:R} {how}");
    }

    private sealed record Note(Customer Customer, LocalDate On)
    {
        public bool IsOrder { get; init; }

        public bool Owes { get; set; }
    }
}
