using System.Globalization;
using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>What superiors say to keep customers from falling: locks and approved leave.</summary>
internal static class ProtectionDecisions
{
    /// <summary>Customers of one owner that may be locked at once.</summary>
    private const int MostLocks = 10;

    /// <summary>A lock that ends later is more often a day of this year that is over than one of the next: asked about.</summary>
    private const int FarDays = 183;

    /// <summary>A date further ahead is a slip of the pen.</summary>
    private const int FurthestYears = 2;

    public static Decision Lock(Setting setting, Command.LockCustomer command)
    {
        PartyFinding found = CustomerFinder.Find(setting, command, command.Customer, mayCreate: false);
        if (found.Instead is { } instead) return instead;
        Customer customer = found.Party!.Known!;
        if (customer.IsInPool) return new Decision.Refused(command, RefusalReason.InPool, customer.Name);
        if (!Rights.MayLock(setting.Ledger, setting.Speaker.Member, customer.Owner)) return Refused(command, RefusalReason.NotAllowed, customer.Name, new Refusal(RefusalCase.MayNotLock));
        if (command.Until is not { } until) return new Decision.Asked(command, "until", [], customer.Name);
        if (until == setting.Today.PlusDays(-1)) return Lift(setting, command, customer, until);
        if (!IsAhead(setting, until)) return new Decision.Refused(command, RefusalReason.InvalidValue, Iso(until));
        if (TooManyLocked(setting, customer) is { } full) return Refused(command, RefusalReason.Cap, customer.Name, full);
        Command understood = command with { Customer = new CustomerName(customer.Name) };
        if (until > setting.Today.PlusDays(FarDays) && !setting.IsConfirmed && setting.Amending is null) return new Decision.Asked(understood, Conversation.ConfirmSlot, [], customer.Name);
        return new Decision.Recorded(understood, new Fact.CustomerLocked(customer.Id, until), [], []);
    }

    private static Refusal? TooManyLocked(Setting setting, Customer customer)
    {
        int locked = setting.Ledger.Customers.OwnedBy(customer.Owner).Count(one => one != customer && one.Lock?.Until >= setting.Today);
        return locked < MostLocks ? null : new Refusal(RefusalCase.LockedEnough, setting.Ledger.People[customer.Owner].Name, Count: locked, Most: MostLocks);
    }

    /// <summary>A lock that ended yesterday is one that is lifted.</summary>
    private static Decision Lift(Setting setting, Command.LockCustomer command, Customer customer, LocalDate ended) => customer.Lock?.Until >= setting.Today
        ? new Decision.Recorded(command with { Customer = new CustomerName(customer.Name) }, new Fact.CustomerLocked(customer.Id, ended), [], [])
        : Refused(command, RefusalReason.InvalidValue, customer.Name, new Refusal(RefusalCase.NotLocked));

    public static Decision SetLeave(Setting setting, Command.SetLeave leave)
    {
        if (leave.Who is not { } who) return new Decision.Asked(leave, "who", [], "");
        if (MemberFinder.Named(setting, who.Text) is not { } member) return MemberFinder.Nobody(leave, who.Text);
        if (!Rights.MaySetLeave(setting.Ledger, setting.Speaker.Member, member)) return Refused(leave, RefusalReason.NotAllowed, member.Name, new Refusal(RefusalCase.MayNotSetLeave));
        if (leave.Period is not { } period) return new Decision.Asked(leave, "period", [], member.Name);
        if (!IsAhead(setting, period.Last)) return new Decision.Refused(leave, RefusalReason.InvalidValue, Iso(period.Last));
        Command.SetLeave understood = leave with { Who = new MemberName(member.Name) };
        if (MayBeSlip(setting, period) && !setting.IsAnswer && setting.Amending is null) return Conversation.AskWhether(understood, isProposed: false);
        return new Decision.Recorded(understood, new Fact.LeaveSet(member.Id, period), [], []);
    }

    /// <summary>"From 24 August to the 20th": a month later, of which nobody spoke, or a slip of the pen.</summary>
    private static bool MayBeSlip(Setting setting, SalesPeriod period)
    {
        if (setting.Words is not { } words || period.First.Month == period.Last.Month || period.Last.Day >= period.First.Day) return false;
        return NamesMonth(words, period.First.Month) && !NamesMonth(words, period.Last.Month) && words.Contains(period.Last.Day.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static bool NamesMonth(string words, int month) =>
        words.Contains($"{month}月", StringComparison.Ordinal) || words.Contains(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase);

    private static bool IsAhead(Setting setting, LocalDate day) => day >= setting.Today && day <= setting.Today.PlusYears(FurthestYears);

    private static string Iso(LocalDate day) => day.ToString("yyyy-MM-dd", null);

    private static Decision.Refused Refused(Command command, RefusalReason reason, string about, Refusal more) => new(command, reason, about, More: more);
}
