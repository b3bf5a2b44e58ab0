using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;
using SalesBot.Core.Targets;

namespace SalesBot.Core.Replies;

/// <summary>What a letter of thanks to a member's family says. Never pay.</summary>
/// <param name="Company">Who thanks.</param>
/// <param name="Since">First day in the company; null where it is not known.</param>
/// <param name="NewCustomers">Won this year.</param>
/// <param name="Honours">Given this year, this one included.</param>
internal sealed record ThanksLetter(string Company, LocalDate On, LocalDate? Since, int NewCustomers, int Honours)
{
    private static readonly string[] Words = ["感谢信", "感谢函", "致谢信", "thank-you letter", "thank you letter", "letter of thanks"];

    /// <summary>Null where the title asks for no letter.</summary>
    public static ThanksLetter? Of(Ledger ledger, Member member, string title, LocalDate today)
    {
        if (!Array.Exists(Words, word => title.Contains(word, StringComparison.OrdinalIgnoreCase))) return null;
        SalesPeriod year = SalesPeriod.Between(new LocalDate(today.Year, 1, 1), today);
        int won = (int)AchievedSum.Of(ledger, new Scope(member, null), Metric.NewCustomers, year);
        int honours = ledger.Honours.Of(member.Id).Count(honour => year.Contains(honour.On));
        return new ThanksLetter(ledger.Settings.Name, today, member.Joined, won, honours);
    }
}
