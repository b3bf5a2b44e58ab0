using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Cases;
using SalesBot.Core.Commands;
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

    public Ledger()
    {
        Deadlines = new DeadlineBook(this);
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

    public FollowUpBook FollowUps { get; } = new();

    public DeadlineBook Deadlines { get; }

    public ThinBook Thin { get; } = new();

    public ReviewBook Reviews { get; } = new();

    public HonourBook Honours { get; } = new();

    public BandNotes BandNotes { get; } = new();

    public ObjectionBook Objections { get; } = new();
    public ClosingBook Closings { get; } = new();

    public GradeBook Grades { get; } = new();

    public RecordLog Records { get; } = new();

    public QuestionBook Questions { get; } = new();

    public PostBook Posts { get; } = new();

    public ChannelBook Channels { get; } = new();

    /// <summary>Signs and cancels orders in the figures.</summary>
    internal OrderBook Orders { get; }

    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The quarter of the company's fiscal year that a day lies in.</summary>
    public SalesPeriod QuarterOf(LocalDate day) => SalesPeriod.OfQuarter(day, Company?.FiscalYearStarts ?? 1);

    /// <summary>The company's fiscal year that a day lies in.</summary>
    public SalesPeriod YearOf(LocalDate day) => SalesPeriod.OfYear(day, Company?.FiscalYearStarts ?? 1);

    public Category? Category(CategoryId id) => Categories.FirstOrDefault(category => category.Id == id);

    /// <summary>Takes an entry in. Never refuses: what stands in the journal has happened.</summary>
    public void Apply(Entry entry)
    {
        Seq = entry.Seq;
        if (entry.Seq == 1) FirstAt = entry.At;
        LastAt = entry.At;
        switch (entry.Fact)
        {
            case Fact.CustomerListed listed: _customers.List(entry, listed); break;
            case Fact.RecordAmended amended: _records.Amend(entry, amended); break;
            case Fact.ChangeTakenBack taken: _records.TakeBack(taken.Change); break;
            case Fact.QuestionAsked asked: Questions.Ask(entry, asked); break;
            case Fact.QuestionSettled settled: Questions.Settle(settled.Question); break;
            case Fact.CustomerFell fell: _customers.Fall(entry, fell); break;
            case Fact.Posted posted: Post(posted); break;
            default:
                if (!Channels.Put(entry)) ApplyRest(entry);
                break;
        }
    }

    private void ApplyRest(Entry entry)
    {
        switch (entry.Fact)
        {
            case Fact.SettingsAdopted adopted: Adopt(adopted.Settings); break;
            case Fact.TeamFormed formed: People.Form(formed.Team); break;
            case Fact.MemberJoined joined: Join(entry, joined.Member); break;
            case Fact.CategoriesAdopted adopted: Adopt(adopted.Categories); break;
            case Fact.PlanAdopted plan: Plans.Adopt(plan); break;
            case Fact.PlanShelved shelved: Plans.Shelve(shelved.Plan); break;
            case Fact.BandNoted noted: BandNotes.Add(noted); break;
            case Fact.TargetSet or Fact.BudgetSet when entry.By == default:
                File.Keep(entry.Fact);
                _records.Record(entry);
                break;
            case Fact.HonourGiven honour: Honours.Add(honour); break;
            default:
                if (!_closings.Put(entry, entry.Fact)) _records.Record(entry);
                break;
        }
    }

    private void Adopt(CompanySettings settings)
    {
        CommissionRules before = Company?.Commission ?? CommissionRules.Default;
        Company = settings;
        Zone = DateTimeZoneProviders.Tzdb[settings.TimeZone];
        Calendar = CompanyCalendar.For(settings);
        Plans.Adopt(settings.Commission);
        Deadlines.TouchAll();
        Deals.Adopt(settings.Pipeline);
        if (settings.Commission == before) return;
        foreach (Customer customer in Customers.All) Orders.Recount(customer);
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
        foreach (CustomerId customer in posted.Customers ?? [])
        {
            if (Customers.Has(customer)) Customers[customer].Warned = new PoolNotice(posted.On, Customers[customer].Owner);
        }
    }
}
