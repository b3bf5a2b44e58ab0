using NodaTime;
using SalesBot.Core.Calendar;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Proposing;

/// <summary>The days, periods and times that a message says, looking back or ahead, as the interpreter reads them.</summary>
internal sealed class SaidDays
{
    private const long HalfDay = 12;

    private readonly DateMention[] _said;

    /// <param name="text">With its names hidden: a weekday in a name is no weekday.</param>
    public SaidDays(PlainText text, LocalDateTime now, int fiscalYearStarts) =>
        _said = [.. DateReader.Read(text, now, fiscalYearStarts).Where(mention => !mention.IsImpossible)];

    public bool Has(LocalDate day) => Intervals().Any(days => days.Start == day || days.End == day);

    public bool Has(SalesPeriod period) => Intervals().Any(days => days.Start == period.First && days.End == period.Last);

    public bool Has(LocalTime time) => _said.Any(mention => Is(mention, mention.Time, time) || Is(mention, mention.TimeEnd, time));

    /// <summary>A length of so many days, as of a payment term.</summary>
    public bool HasLength(int days) => _said.Any(mention => mention.Days == days);

    private IEnumerable<DateInterval> Intervals() => _said.SelectMany(mention => new[] { mention.Past, mention.Future }).OfType<DateInterval>();

    private static bool Is(DateMention mention, LocalTime? said, LocalTime time) =>
        said is { } one && !mention.IsPartOfDay && (one == time || (mention.IsHalfDayOpen && one.PlusHours(HalfDay) == time));
}
