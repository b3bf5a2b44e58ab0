using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Turns;

namespace SalesBot.Demo;

/// <summary>Fills an empty journal with the demo company, half a year of its history, and a first conversation to look at.</summary>
internal static class DemoCompany
{
    private const int BatchSize = 2_000;

    public static void Load(Desk desk, CompanyDefinition company, Instant now)
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[company.Settings.TimeZone];
        LocalDate today = now.InZone(zone).Date;
        Instant start = today.PlusDays(-DemoHistory.Days - 1).AtMidnight().InZoneLeniently(zone).ToInstant();
        CompanyAdoption.Adopt(desk.Books, company, start);
        Tell(desk.Books, DemoHistory.Of(desk.Books.Ledger, today));
        LocalDate lastWorkday = LastWorkdayBefore(desk.Books, today);
        Converse(desk, lastWorkday.At(new LocalTime(17, 35)).InZoneLeniently(zone).ToInstant());
        desk.Clockwork.PassTo(lastWorkday.At(new LocalTime(19, 0)).InZoneLeniently(zone).ToInstant());
    }

    private static void Tell(Books books, IReadOnlyList<DemoFact> facts)
    {
        foreach (DemoFact[] batch in facts.Chunk(BatchSize))
        {
            Draft draft = new(books);
            foreach (DemoFact fact in batch) draft.Record(fact.At, fact.By, fact.Fact);
            draft.Keep();
        }
    }

    private static LocalDate LastWorkdayBefore(Books books, LocalDate today)
    {
        LocalDate day = today.PlusDays(-1);
        while (!books.Ledger.Calendar.IsWorkday(day)) day = day.PlusDays(-1);
        return day;
    }

    /// <summary>One member of each language has talked with the bot, so that nobody begins before an empty page.</summary>
    private static void Converse(Desk desk, Instant at)
    {
        foreach ((Member member, int index) in desk.Books.Ledger.People.Members.Where(member => member.Role is Role.Rep).Select((member, index) => (member, index)))
        {
            string? customer = desk.Books.Ledger.Customers.All.FirstOrDefault(one => one.Owner == member.Id)?.Aliases[0];
            if (customer is null || index % 6 != 0) continue;
            foreach (string text in DemoWords.Conversation(member, customer)) desk.Turn.Take(Desk.Message("web", member, text, null, at));
        }
    }
}
