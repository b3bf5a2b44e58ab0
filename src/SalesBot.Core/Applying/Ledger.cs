using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Cases;
using SalesBot.Core.Commands;
using SalesBot.Core.Complaints;
using SalesBot.Core.Journal;
using SalesBot.Core.Measures;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Applying;

/// <summary>
/// All that is known now: everything applied so far, kept so that questions are answered without counting again. One writer at a time; a
/// reader sees it between two entries.
/// </summary>
public sealed class Ledger
{
    private readonly CustomerKeeper _customers;
    private readonly RecordKeeper _records;
    private readonly ClosingKeeper _closings;
    private readonly Dictionary<TeamId, CompanyCalendar> _calendars = [];

    public Ledger()
    {
        Deadlines = new DeadlineBook(this);
        Cycles = new CycleBook(this);
        Orders = new OrderBook(this);
        _closings = new ClosingKeeper(this);
        SaleKeeper sales = new(this, Orders);
        _customers = new CustomerKeeper(this, sales);
        _records = new RecordKeeper(this, sales, new OrderChangeKeeper(this, Orders), _customers);
    }

    /// <summary>Number of the last entry applied; 0 while nothing was.</summary>
    public long Seq { get; private set; }

    /// <summary>When the first entry was recorded.</summary>
    public Instant FirstAt { get; private set; }

    /// <summary>When the last entry was recorded.</summary>
    public Instant LastAt { get; private set; }

    /// <summary>Null until a company file is adopted.</summary>
    public CompanySettings? Company { get; private set; }

    /// <exception cref="InvalidOperationException">No company file was adopted yet.</exception>
    public CompanySettings Settings => Company ?? throw new InvalidOperationException("no company file was adopted");

    /// <summary>The company's zone; UTC until a company file is adopted.</summary>
    public DateTimeZone Zone { get; private set; } = DateTimeZone.Utc;

    public CompanyCalendar Calendar { get; private set; } = CompanyCalendar.WeekendsOnly;

    public IReadOnlyList<Category> Categories { get; private set; } = [];

    public People People { get; } = new();

    public PlanBook Plans { get; } = new();

    public TargetBook Targets { get; } = new();

    public BudgetBook Budgets { get; } = new();

    public SpendBook Spends { get; } = new();

    public CustomerBook Customers { get; } = new();

    public FileBook File { get; } = new();

    public FigureBook Figures { get; } = new();

    public DealBook Deals { get; } = new();

    public WorkBook Work { get; } = new();

    public CaseBook Cases { get; } = new();

    public GoodsBook Goods { get; } = new();

    public FollowUpBook FollowUps { get; } = new();

    public DeadlineBook Deadlines { get; }

    public CycleBook Cycles { get; }

    public ThinBook Thin { get; } = new();

    public LookUpBook LookUps { get; } = new();

    public ModelUse ModelUse { get; } = new();

    public ReviewBook Reviews { get; } = new();

    public VoiceBook Voices { get; } = new();

    public PainBook Pains { get; } = new();

    public HonourBook Honours { get; } = new();

    public PauseBook Pauses { get; } = new();

    public DuelBook Duels { get; } = new();

    public BandNotes BandNotes { get; } = new();

    public ObjectionBook Objections { get; } = new();

    public ClosingBook Closings { get; } = new();

    public GradeBook Grades { get; } = new();

    public RecordLog Records { get; } = new();

    public QuestionBook Questions { get; } = new();

    public PostBook Posts { get; } = new();

    public WarningBook Warnings { get; } = new();

    public ChannelBook Channels { get; } = new();

    /// <summary>Signs and cancels orders in the figures.</summary>
    internal OrderBook Orders { get; }

    /// <summary>The rules by which a member's customers are kept, claimed and lost: their team's, else the company's.</summary>
    /// <param name="member">Nobody (0) for the company's.</param>
    public PoolRules PoolRulesOf(MemberId member) => (People.HasTeamRules && member != default ? People.TeamOf(member)?.Pool : null) ?? Settings.Pool;

    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>In which a team keeps its day: its own, else the company's.</summary>
    public DateTimeZone ZoneOf(Team? team) => team?.TimeZone is { } zone ? DateTimeZoneProviders.Tzdb[zone] : Zone;

    /// <summary>The days that a team works: its own, else the company's.</summary>
    public CompanyCalendar CalendarOf(Team? team) => team is not null && _calendars.TryGetValue(team.Id, out CompanyCalendar? own) ? own : Calendar;

    /// <summary>The quarter of the company's fiscal year that a day lies in.</summary>
    public SalesPeriod QuarterOf(LocalDate day) => SalesPeriod.OfQuarter(day, Company?.FiscalYearStarts ?? 1);

    /// <summary>The company's fiscal year that a day lies in.</summary>
    public SalesPeriod YearOf(LocalDate day) => SalesPeriod.OfYear(day, Company?.FiscalYearStarts ?? 1);

    public Category? Category(CategoryId id) => Categories.FirstOrDefault(category => category.Id == id);

    /// <summary>What a category is called to a reader; one that the company has no more, by its id.</summary>
    internal string NameOf(CategoryId category, Language language) => Category(category)?.NameIn(language) ?? category.Text;

    /// <summary>Takes an entry in. Never refuses: what stands in the journal has happened.</summary>
    public void Apply(Entry entry)
    {
        Seq = entry.Seq;
        if (entry.Seq == 1) FirstAt = entry.At;
        LastAt = entry.At;
        switch (entry.Fact)
        {
            case Fact.Recorded: Record(entry); break;
            case Fact.OfChange change: Apply(entry, change); break;
            case Fact.OfCourse noted: Note(entry, noted); break;
            case Fact.OfChannel channel: Channels.Put(entry, channel); break;
            case Fact.OfClosing closing: _closings.Put(entry, closing); break;
            case Fact.OfCompany said: Adopt(entry, said); break;
            default: throw RecordKeeper.Unreachable(entry.Fact);
        }
    }

    /// <summary>What the company file sets is remembered as it stands there, beside what members record.</summary>
    private void Record(Entry entry)
    {
        if (entry is { By.Number: 0, Fact: Fact.TargetSet or Fact.BudgetSet }) File.Keep(entry.Fact);
        _records.Record(entry);
    }

    private void Apply(Entry entry, Fact.OfChange fact)
    {
        switch (fact)
        {
            case Fact.RecordAmended amended: _records.Amend(entry, amended); break;
            case Fact.ChangeTakenBack taken: _records.TakeBack(taken.Change); break;
            case Fact.QuestionAsked asked: Questions.Ask(entry, asked); break;
            case Fact.QuestionSettled settled: Questions.Settle(settled.Question); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void Note(Entry entry, Fact.OfCourse fact)
    {
        switch (fact)
        {
            case Fact.CustomerFell fell: _customers.Fall(entry, fell); break;
            case Fact.Posted posted: Post(posted); break;
            case Fact.BandNoted noted: BandNotes.Add(noted); break;
            case Fact.HonourGiven honour: Honours.Add(entry, honour); break;
            case Fact.DuelSettled duel: Duels.Settle(entry, duel); break;
            case Fact.WarningLost lost: Lose(lost); break;
            case Fact.ModelAsked asked: ModelUse.Add(asked.Member, DayOf(entry.At)); break;
            case Fact.PoolCustomerSeen seen: LookUps.Add(seen.Member, seen.Customer, DayOf(entry.At)); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void Adopt(Entry entry, Fact.OfCompany fact)
    {
        switch (fact)
        {
            case Fact.SettingsAdopted adopted: Adopt(adopted.Settings); break;
            case Fact.TeamFormed formed: Form(formed.Team, DayOf(entry.At)); break;
            case Fact.MemberJoined joined: Join(entry, joined.Member); break;
            case Fact.CategoriesAdopted adopted: Adopt(adopted.Categories); break;
            case Fact.PlanAdopted plan: Plans.Adopt(plan); break;
            case Fact.PlanShelved shelved: Plans.Shelve(shelved.Plan); break;
            case Fact.CustomerListed listed: _customers.List(entry, listed); break;
            default: throw RecordKeeper.Unreachable(fact);
        }
    }

    private void Adopt(CompanySettings settings)
    {
        CommissionRules before = Company?.Commission ?? CommissionRules.Default;
        bool hasProducts = settings.Products is { Count: > 0 } || Company?.Products is { Count: > 0 };
        Company = settings;
        Zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        Calendar = CompanyCalendar.For(settings);
        foreach (Team team in People.Teams) KeepCalendar(team);
        Plans.Adopt(settings.Commission);
        Deadlines.TouchAll();
        Deals.Adopt(settings.Pipeline);
        if (settings.Commission != before)
        {
            foreach (Customer customer in Customers.All) Orders.Recount(customer);
            Cycles.TouchAll();
        }
        else if (hasProducts)
        {
            foreach (Customer customer in Customers.All) Orders.CountKinds(customer);
        }
    }

    private void Form(Team team, LocalDate day)
    {
        People.Form(team);
        Duels.Form(team, day);
        KeepCalendar(team);
        Deadlines.TouchAll();
    }

    private void KeepCalendar(Team team)
    {
        if (team.Calendar is null && team.TimeZone is null) _calendars.Remove(team.Id);
        else _calendars[team.Id] = CompanyCalendar.For(Settings with { Calendar = team.Calendar ?? Settings.Calendar, TimeZone = team.TimeZone ?? Settings.TimeZone });
    }

    private void Join(Entry entry, Member member)
    {
        Grades.Join(entry.Seq, member, DayOf(entry.At));
        People.Join(member);
        Figures.Open(member.Id);
        Channels.List(member);
        Deadlines.TouchAllOf(member.Id);
    }

    private void Adopt(IReadOnlyList<Category> categories)
    {
        Categories = categories;
        Plans.Adopt(categories);
    }

    private void Post(Fact.Posted posted)
    {
        if (posted.About is { } plan) FollowUps.Remind(plan);
        else Posts.Add(posted);
        if (posted.Customers is not { } warned) return;
        if (People.Named(posted.To) is { } owner) Warnings.Send(owner.Id, posted.On, posted.Copies ?? 1);
        foreach (CustomerId customer in warned)
        {
            if (Customers.Has(customer)) Customers[customer].Warn(new PoolNotice(posted.On, Customers[customer].Owner));
        }
    }

    private void Lose(Fact.WarningLost lost)
    {
        if (!Warnings.Lose(lost)) return;
        foreach (Customer customer in Customers.OwnedBy(lost.Owner)) customer.Unwarn(lost.On);
    }
}
