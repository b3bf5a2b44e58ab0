using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Core.Tests.Rituals;

namespace SalesBot.Core.Tests.Properties;

/// <summary>
/// Days of a small company as chance writes them: visits, some dated back, orders, payments, leave, claims, releases, hand-overs, locks,
/// corrections, stops of the process. Beside the ledger it keeps its own plain notes of what happened, against which every fall is checked.
/// </summary>
internal sealed class RandomDays
{
    private const int ShieldDays = 15;
    private const int GraceDays = 7;
    private const int UndoDays = 6;

    private static readonly LocalDate Start = new(2026, 8, 31);

    private readonly Diary _diary;
    private readonly ClockedDiary _clock;
    private readonly List<Customer> _customers = [];
    private readonly List<Note> _notes = [];
    private readonly Dictionary<Customer, Owned> _owned = [];
    private readonly MemberId[] _sellers;
    private (Customer Customer, long Record, LocalDate On, Owned Before)? _lastMove;

    public RandomDays()
    {
        PoolRules rules = Diary.Settings.Pool with { DealShieldDays = ShieldDays };
        _diary = new Diary(Start, Diary.Settings with { Pool = rules });
        _clock = new ClockedDiary(_diary);
        Team team = _diary.Forms("华北组");
        _sellers = [_diary.Joins("赵敏", team).Id, _diary.Joins("李娜", team).Id];
        Add(_sellers[0]);
    }

    /// <summary>What is wrong with a fall, or with who owns what; empty where all is right.</summary>
    public List<string> Offences { get; } = [];

    public Diary Diary => _diary;

    public int Falls => _clock.Fallen.Count;

    /// <summary>Customers that are still somebody's though nothing protects them.</summary>
    public IEnumerable<Customer> Forgotten => _customers.Where(customer => !customer.IsInPool && !_notes.Exists(note => note.Customer == customer && note.Owes));

    public void Live(IEnumerable<int> chances)
    {
        foreach (int chance in chances)
        {
            Pass(chance);
            Customer customer = _customers[chance / 7 % _customers.Count];
            if (chance / 100 % 2 == 0) Sell(chance / 200, customer);
            else Move(chance / 200, customer);
            CheckOwners();
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

    private void Sell(int chance, Customer customer)
    {
        switch (chance % 7)
        {
            case 0: Visit(0, customer, 0); break;
            case 1: Visit(0, customer, chance % 6); break;
            case 2: Visit(1, customer, 0); break;
            case 3: Sign(customer); break;
            case 4 or 5: Receive(customer); break;
            default: Add(_sellers[chance % 2]); break;
        }
    }

    private void Move(int chance, Customer customer)
    {
        switch (chance % 7)
        {
            case 0: TakeLeave(_sellers[chance % 2], 2 + (chance % 9)); break;
            case 1 or 2: Claim(customer, _sellers[chance % 2]); break;
            case 3: HandOver(customer); break;
            case 4: Confirm(customer); break;
            case 5: Lock(customer, chance % 8); break;
            default: ReleaseOrUndo(customer, chance); break;
        }
    }

    private Member OwnerOf(Customer customer) => _diary.Ledger.People[_owned[customer].Owner];

    private void Visit(int other, Customer customer, int daysBack)
    {
        LocalDate on = _diary.Today.PlusDays(-daysBack);
        MemberId owner = _owned[customer].Owner;
        MemberId by = owner == default ? _sellers[other] : _sellers[(Array.IndexOf(_sellers, owner) + other) % 2];
        bool counts = by == owner || _notes.Exists(note => note.Customer == customer && note.Signer == by);
        _diary.Visits(_diary.Ledger.People[by], customer, on);
        if (daysBack == 2) _diary.TakesBackLast();
        else if (counts && daysBack <= 3 && owner != default) _notes.Add(new Note(customer, on));
    }

    private void Sign(Customer customer)
    {
        if (customer.IsInPool) return;
        _notes.Add(new Note(customer, _diary.Today) { IsOrder = true, Owes = true, Signer = _owned[customer].Owner });
        _diary.Signs(OwnerOf(customer), customer, 100);
    }

    private void Receive(Customer customer)
    {
        Note? open = _notes.Find(note => note.Customer == customer && note.Owes);
        if (open is null || customer.IsInPool) return;
        open.Owes = false;
        _notes.Add(new Note(customer, _diary.Today));
        _diary.Receives(OwnerOf(customer), customer, 100);
    }

    private void TakeLeave(MemberId member, int days)
    {
        LocalDate first = _diary.Today.PlusDays(1);
        _diary.Write(new Fact.LeaveSet(member, SalesPeriod.Between(first, first.PlusDays(days - 1))));
    }

    private void Claim(Customer customer, MemberId by)
    {
        if (customer.IsInPool) Moves(customer, by, new Fact.CustomerClaimed(customer.Id, by));
    }

    private void HandOver(Customer customer)
    {
        if (customer.IsInPool) return;
        MemberId to = _sellers[1 - Array.IndexOf(_sellers, customer.Owner)];
        Moves(customer, to, new Fact.CustomersTransferred([customer.Id], to));
        _owned[customer] = _owned[customer] with { IsHandedOver = true };
    }

    private void Confirm(Customer customer)
    {
        if (!_owned[customer].IsHandedOver) return;
        _owned[customer] = _owned[customer] with { IsHandedOver = false };
        _notes.Add(new Note(customer, _diary.Today.PlusDays(GraceDays)) { IsShield = true, GraceOf = _owned[customer] });
        _diary.Write(new Fact.HandoverReceived([customer.Id], _diary.Today));
        _lastMove = null;
    }

    private void Lock(Customer customer, int days)
    {
        if (customer.IsInPool || _notes.Exists(note => note.Customer == customer && note.IsShield && note.On > _diary.Today)) return;
        _diary.Write(new Fact.CustomerLocked(customer.Id, _diary.Today.PlusDays(days)));
        _notes.Add(new Note(customer, _diary.Today.PlusDays(days)) { IsShield = true, LockedAt = _diary.Ledger.Seq });
        _lastMove = null;
    }

    private void ReleaseOrUndo(Customer customer, int chance)
    {
        if (_lastMove is { } last && last.On > _diary.Today.PlusDays(-UndoDays) && chance % 3 > 0)
        {
            _diary.Write(new Fact.ChangeTakenBack(last.Record));
            _owned[last.Customer] = last.Before;
            _lastMove = null;
        }
        else if (!customer.IsInPool && customer.Orders.All(order => order.IsCollectedInFull))
        {
            Moves(customer, default, new Fact.CustomerReleased(customer.Id, "没预算"));
        }
    }

    private void Moves(Customer customer, MemberId to, Fact fact)
    {
        Owned before = _owned[customer];
        _diary.Write(fact, _diary.Ledger.People[_sellers[0]]);
        _owned[customer] = new Owned(to, _diary.Today, to == default ? _diary.Ledger.Seq : before.PooledAt);
        _lastMove = (customer, _diary.Ledger.Seq, _diary.Today, before);
    }

    private void Add(MemberId owner)
    {
        Customer customer = _diary.Adds(_diary.Ledger.People[owner], $"客户{_customers.Count}");
        _customers.Add(customer);
        _owned[customer] = new Owned(owner, _diary.Today, 0);
    }

    private void CheckOwners()
    {
        foreach (Customer customer in _customers)
        {
            int lists = _sellers.Append(default).Count(member => _diary.Ledger.Customers.OwnedBy(member).Contains(customer));
            if (lists != 1 || customer.Owner != _owned[customer].Owner) Offences.Add($"{customer.Name} belongs to {customer.Owner} and stands in {lists} lists");
        }
    }

    private void Check(Action pass)
    {
        int before = _clock.Fallen.Count;
        pass();
        foreach (Fact.CustomerFell fall in _clock.Fallen.Skip(before)) Check(_diary.Ledger.Customers[fall.Customer], fall.On);
    }

    private void Check(Customer customer, LocalDate fell)
    {
        (Member owner, Owned owned) = (OwnerOf(customer), _owned[customer]);
        Note[] notes = [.. _notes.Where(note => note.Customer == customer)];
        LocalDate last = fell.PlusDays(-1);
        LocalDate start = notes.Where(note => (note.GraceOf is null || note.GraceOf == owned) && !(note.LockedAt < owned.PooledAt)).Select(note => note.On).Append(owned.Since).Where(day => day <= last).Max();
        int counted = Enumerable.Range(1, Period.DaysBetween(start, last)).Count(day => !owner.IsOnLeave(start.PlusDays(day)));
        Offend(customer, fell, "too early", counted < 7);
        Offend(customer, fell, "on a day off", !_diary.Ledger.Calendar.IsWorkday(last));
        Offend(customer, fell, "in a leave", owner.IsOnLeave(last));
        Offend(customer, fell, "with an open order", Array.Exists(notes, note => note.Owes));
        Offend(customer, fell, "after a young order", Array.Exists(notes, note => note.IsOrder && fell <= note.On.PlusDays(ShieldDays)));
        Offend(customer, fell, "unwarned", !_clock.Said.OfType<Post.PoolWarning>().Any(post => post.Owner.Id == owner.Id && post.Act.On > start && post.Act.On <= last && Names(post, customer)));
        Offend(customer, fell, "and is owned", !customer.IsInPool);
        _owned[customer] = new Owned(default, fell, _diary.Ledger.Seq);
        if (_lastMove?.Customer == customer) _lastMove = null;
    }

    private static bool Names(Post.PoolWarning post, Customer customer) => post.Risks.Any(risk => risk.Customer == customer);

    private void Offend(Customer customer, LocalDate fell, string how, bool isSo)
    {
        if (isSo) Offences.Add($"{customer.Name} fell on {fell:R} {how}");
    }

    private sealed record Note(Customer Customer, LocalDate On)
    {
        public bool IsOrder { get; init; }

        /// <summary>A lock or a grace, until this day.</summary>
        public bool IsShield { get; init; }

        /// <summary>The ownership whose grace it is; it goes with that.</summary>
        public Owned? GraceOf { get; init; }

        /// <summary>A lock does not come along through the pool.</summary>
        public long? LockedAt { get; init; }

        public MemberId Signer { get; init; }

        public bool Owes { get; set; }
    }

    /// <param name="PooledAt">Number of the entry after which it came into the pool last.</param>
    private sealed record Owned(MemberId Owner, LocalDate Since, long PooledAt, bool IsHandedOver = false);
}
