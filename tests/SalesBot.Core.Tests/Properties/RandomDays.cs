using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;
using SalesBot.Core.Tests.Rituals;

namespace SalesBot.Core.Tests.Properties;

/// <summary>
/// Days of a small company as chance writes them: visits, some dated back, orders, payments, leave, claims, releases, hand-overs, locks, plans,
/// complaints, deals at deposit, tiers, corrections, stops of the process, warnings that do not arrive. Beside the ledger it keeps its own plain notes of what happened, against which every fall is checked.
/// </summary>
internal sealed class RandomDays
{
    private const int UndoDays = 6;
    private const int ComplaintDays = 30;
    private const int PlanDays = 14;
    private const int LongestWait = 100;

    /// <summary>Of so many warnings one does not arrive.</summary>
    private const int EveryLost = 3;

    private static readonly LocalDate Start = new(2026, 8, 31);

    private readonly Diary _diary;
    private readonly ClockedDiary _clock;
    private readonly List<Customer> _customers = [];
    private readonly List<Note> _notes = [];
    private readonly Dictionary<Customer, Owned> _owned = [];
    private readonly List<Plan> _plans = [];
    private readonly MemberId[] _sellers;
    private (Customer Customer, long Record, LocalDate On, Owned Before)? _lastMove;

    /// <param name="settings">Which settings the company has.</param>
    public RandomDays(int settings = 0)
    {
        _diary = new Diary(Start, RandomRules.Of(settings));
        int warnings = 0;
        _clock = new ClockedDiary(_diary) { Loses = _ => ++warnings % EveryLost == 0 };
        Team team = _diary.Forms("华北组");
        _sellers = [_diary.Joins("赵敏", team).Id, _diary.Joins("李娜", team).Id];
        Add(_sellers[0]);
    }

    /// <summary>What is wrong with a fall, or with who owns what; empty where all is right.</summary>
    public List<string> Offences { get; } = [];

    public Diary Diary => _diary;

    public int Falls => _clock.Fallen.Count;

    /// <summary>Customers that are still somebody's though nothing protects them.</summary>
    public IEnumerable<Customer> Forgotten => _customers.Where(customer => !customer.IsInPool && !_notes.Exists(note => note.Customer == customer && (note.Owes || note.IsCommitted)));

    public void Live(IEnumerable<int> chances)
    {
        foreach (int chance in chances)
        {
            Pass(chance);
            Customer customer = _customers[chance / 7 % _customers.Count];
            if (chance / 100 % 5 < 2) Sell(chance / 500, customer);
            else if (chance / 100 % 5 < 4) Move(chance / 500, customer);
            else Treat(chance / 500, customer);
            CheckOwners();
        }
    }

    /// <summary>Nothing happens any more for longer than any protection lasts.</summary>
    public void Wait() => Check(() => _clock.Until(_diary.Today.PlusDays(LongestWait)));

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

    private void Treat(int chance, Customer customer)
    {
        if (customer.IsInPool) return;
        switch (chance % 6)
        {
            case 0: MakePlan(customer, chance / 6 % 20); break;
            case 1: Complain(customer); break;
            case 2: Settle(customer); break;
            case 3: MoveDeal(customer, Commands.Stage.Deposit); break;
            case 4: MoveDeal(customer, Commands.Stage.Pi); break;
            default: _diary.Write(new Fact.TierSet(customer.Id, (Commands.Tier)(chance / 6 % 3)), OwnerOf(customer)); break;
        }
    }

    private void MakePlan(Customer customer, int daysAhead)
    {
        if (_owned[customer].Since == _diary.Today) return;
        _plans.Add(new Plan(customer, _owned[customer].Owner, _diary.Today, _diary.Today.PlusDays(daysAhead)));
        _diary.Plans(OwnerOf(customer), customer, _diary.Today.PlusDays(daysAhead));
    }

    private void Complain(Customer customer)
    {
        if (customer.Complaints.NewestOpen is not null) return;
        _notes.Add(new Note(customer, _diary.Today.PlusDays(ComplaintDays)) { IsShield = true, IsComplaint = true });
        _diary.Write(new Fact.ComplaintLogged(customer.Id, Commands.ComplaintSubject.Goods, _diary.Today), OwnerOf(customer));
    }

    private void Settle(Customer customer)
    {
        if (_notes.FindLast(note => note.Customer == customer && note.IsComplaint) is not { } complaint || customer.Complaints.NewestOpen is null) return;
        _notes.Remove(complaint);
        if (complaint.On >= _diary.Today) _notes.Add(new Note(customer, _diary.Today));
        else _notes.Add(new Note(customer, complaint.On));
        _notes.Add(new Note(customer, _diary.Today));
        _diary.Write(new Fact.ComplaintResolved(customer.Id, _diary.Today), OwnerOf(customer));
    }

    /// <summary>To the deposit, or back before it, without a word: no follow-up.</summary>
    private void MoveDeal(Customer customer, Commands.Stage stage)
    {
        _notes.RemoveAll(note => note.Customer == customer && note.IsCommitted);
        bool isDelivery = customer.Orders.Count > 0 && customer.Deals.Open is null && stage is Commands.Stage.Deposit;
        if (isDelivery) return;
        if (stage is Commands.Stage.Deposit) _notes.Add(new Note(customer, _diary.Today) { IsCommitted = true });
        else if (customer.Deals.OpenIsCommitted) _notes.Add(new Note(customer, _diary.Today));
        _diary.Write(new Fact.StageMoved(customer.Id, stage, _diary.Today, _owned[customer].Owner), OwnerOf(customer));
    }

    private bool HasPlansOfToday(Customer customer) => _plans.Exists(plan => plan.Customer == customer && plan.MadeOn == _diary.Today);

    private Member OwnerOf(Customer customer) => _diary.Ledger.People[_owned[customer].Owner];

    private void Visit(int other, Customer customer, int daysBack)
    {
        LocalDate on = _diary.Today.PlusDays(-daysBack);
        MemberId owner = _owned[customer].Owner;
        MemberId by = owner == default ? _sellers[other] : _sellers[(Array.IndexOf(_sellers, owner) + other) % 2];
        bool counts = by == owner || _notes.Exists(note => note.Customer == customer && note.Signer == by);
        _diary.Visits(_diary.Ledger.People[by], customer, on);
        if (daysBack == 2) _diary.TakesBackLast();
        else if (counts && daysBack <= _diary.Ledger.Settings.BackdateDays && owner != default) _notes.Add(new Note(customer, on));
    }

    private void Sign(Customer customer)
    {
        if (customer.IsInPool) return;
        _notes.RemoveAll(note => note.Customer == customer && note.IsCommitted);
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
        if (customer.IsInPool && !HasPlansOfToday(customer)) Moves(customer, by, new Fact.CustomerClaimed(customer.Id, by));
    }

    private void HandOver(Customer customer)
    {
        if (customer.IsInPool || HasPlansOfToday(customer)) return;
        MemberId to = _sellers[1 - Array.IndexOf(_sellers, customer.Owner)];
        Moves(customer, to, new Fact.CustomersTransferred([customer.Id], to));
        _owned[customer] = _owned[customer] with { IsHandedOver = true };
    }

    private void Confirm(Customer customer)
    {
        if (!_owned[customer].IsHandedOver) return;
        _owned[customer] = _owned[customer] with { IsHandedOver = false };
        int grace = _diary.Ledger.Settings.HandoverGraceDays;
        if (grace > 0) _notes.Add(new Note(customer, _diary.Today.PlusDays(grace)) { IsShield = true, GraceOf = _owned[customer] });
        _diary.Write(new Fact.HandoverReceived([customer.Id], _diary.Today));
        _lastMove = null;
    }

    private void Lock(Customer customer, int days)
    {
        if (customer.IsInPool || _notes.Exists(note => note.Customer == customer && note.IsShield && !note.IsComplaint && note.On > _diary.Today)) return;
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
        else if (!customer.IsInPool && !HasPlansOfToday(customer) && customer.Orders.All(order => order.IsCollectedInFull))
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
        foreach (Fact.CustomerFell fall in _clock.Fallen.Skip(before)) Check(_diary.Ledger.Customers[fall.Customer], fall.On, fall.Why is Core.PublicPool.FallRule.NoOrder);
    }

    private void Check(Customer customer, LocalDate fell, bool isForOrder)
    {
        (Member owner, Owned owned, PoolRules rules) = (OwnerOf(customer), _owned[customer], _diary.Ledger.Settings.Pool);
        Note[] notes = [.. _notes.Where(note => note.Customer == customer && IsOf(note, owned))];
        LocalDate last = fell.PlusDays(-1);
        LocalDate quiet = notes.Select(note => note.On).Concat(ShieldEnds(notes, rules)).Append(owned.Since).Where(day => day <= last).Max();
        LocalDate? plan = PlanEnd(customer, owned, quiet);
        LocalDate start = isForOrder ? owned.Since : LaterOf(quiet, plan, last);
        int counted = Enumerable.Range(1, Period.DaysBetween(start, last)).Count(day => Counts(owner, start.PlusDays(day), rules));
        Offend(customer, fell, "too early", counted < (isForOrder ? rules.DaysWithoutOrder : DaysOf(customer, rules)));
        Offend(customer, fell, "on a day off", rules.SpareDaysOff && !_diary.Ledger.Calendar.IsWorkday(last));
        Offend(customer, fell, "in a leave", owner.IsOnLeave(last));
        Offend(customer, fell, "while a plan shielded it", plan >= fell);
        CheckShields(customer, fell, notes, rules);
        Offend(customer, fell, "for want of an order in spite of one", isForOrder && Array.Exists(notes, note => note.IsOrder && note.On >= owned.Since));
        Offend(customer, fell, "unwarned", !_clock.Said.OfType<Post.PoolWarning>().Any(post => Names(post, customer, owner, start, last)));
        Offend(customer, fell, "and is owned", !customer.IsInPool);
        _owned[customer] = new Owned(default, fell, _diary.Ledger.Seq);
        if (_lastMove?.Customer == customer) _lastMove = null;
    }

    private void CheckShields(Customer customer, LocalDate fell, Note[] notes, PoolRules rules)
    {
        Offend(customer, fell, "with an open order", Array.Exists(notes, note => note.Owes));
        Offend(customer, fell, "at deposit", Array.Exists(notes, note => note.IsCommitted));
        Offend(customer, fell, "while shielded", Array.Exists(notes, note => note.IsShield && note.On >= fell));
        Offend(customer, fell, "after a young order", ShieldEnds(notes, rules).Any(end => end >= fell));
    }

    /// <summary>A grace goes with its ownership; a lock does not come along through the pool.</summary>
    private static bool IsOf(Note note, Owned owned) => (note.GraceOf is null || note.GraceOf == owned) && !(note.LockedAt < owned.PooledAt);

    private static LocalDate LaterOf(LocalDate quiet, LocalDate? plan, LocalDate last) => plan > quiet && plan <= last ? plan.Value : quiet;

    private static IEnumerable<LocalDate> ShieldEnds(Note[] notes, PoolRules rules) =>
        notes.Where(note => note.IsOrder && rules.DealShieldDays > 0).Select(note => note.On.PlusDays(rules.DealShieldDays));

    private bool Counts(Member owner, LocalDate day, PoolRules rules) => !owner.IsOnLeave(day) && (!rules.WorkingDays || _diary.Ledger.Calendar.IsWorkday(day));

    private static int DaysOf(Customer customer, PoolRules rules) => customer.Tier is { } tier ? rules.DaysByTier.GetValueOrDefault(tier, rules.Days) : rules.Days;

    /// <summary>Where plans protect: of all made since the last follow-up or other protection, the first does, and for two weeks at most.</summary>
    private LocalDate? PlanEnd(Customer customer, Owned owned, LocalDate start)
    {
        if (!_diary.Ledger.Settings.Pool.PlanProtects) return null;
        Plan? plan = _plans.Find(one => one.Customer == customer && one.Owner == owned.Owner && one.MadeOn >= start);
        return plan is null ? null : LocalDate.Min(plan.On, plan.MadeOn.PlusDays(PlanDays));
    }

    /// <summary>Whether the warning arrived and named the customer to its owner after the clock's start, up to the last day.</summary>
    private bool Names(Post.PoolWarning post, Customer customer, Member owner, LocalDate start, LocalDate last) =>
        !_clock.Lost.Contains(post) && post.Owner.Id == owner.Id && post.Act.On > start && post.Act.On <= last && post.Risks.Any(risk => risk.Customer == customer);

    private void Offend(Customer customer, LocalDate fell, string how, bool isSo)
    {
        if (isSo) Offences.Add($"{customer.Name} fell on {fell:R} {how}");
    }

    private sealed record Note(Customer Customer, LocalDate On)
    {
        public bool IsOrder { get; init; }

        /// <summary>A lock, a grace or an open complaint, until this day.</summary>
        public bool IsShield { get; init; }

        public bool IsComplaint { get; init; }

        /// <summary>The deal stands at deposit.</summary>
        public bool IsCommitted { get; init; }

        /// <summary>The ownership whose grace it is; it goes with that.</summary>
        public Owned? GraceOf { get; init; }

        /// <summary>A lock does not come along through the pool.</summary>
        public long? LockedAt { get; init; }

        public MemberId Signer { get; init; }

        public bool Owes { get; set; }
    }

    private sealed record Plan(Customer Customer, MemberId Owner, LocalDate MadeOn, LocalDate On);

    /// <param name="PooledAt">Number of the entry after which it came into the pool last.</param>
    private sealed record Owned(MemberId Owner, LocalDate Since, long PooledAt, bool IsHandedOver = false);
}
