using SalesBot.Core.Access;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Commission;
using SalesBot.Core.Grades;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Deciding;

/// <summary>Closing a quarter, which cannot be taken back, and what managers decide about grades.</summary>
internal static class ClosingDecisions
{
    /// <summary>The last quarter that is over where none is named; recorded only after a yes.</summary>
    public static Decision Close(Setting setting, Command.ClosePeriod close)
    {
        if (!Rights.MayCloseBooks(setting.Speaker.Member)) return new Decision.Refused(close, RefusalReason.NotAllowed, "");
        SalesPeriod quarter = close.Period ?? setting.Ledger.QuarterOf(setting.Ledger.QuarterOf(setting.Today).First.PlusDays(-1));
        if (setting.Ledger.QuarterOf(quarter.First) != quarter) return new Decision.Refused(close, RefusalReason.InvalidValue, quarter.ToString());
        if (ClosedBooks.Refusal(setting, close, quarter.First) is { } closed) return closed;
        if (quarter.Last >= setting.Today) return new Decision.Refused(close, RefusalReason.NotOver, quarter.ToString());
        Command understood = close with { Period = quarter };
        return setting.IsConfirmed
            ? new Decision.Recorded(understood, new Fact.PeriodClosed(quarter, setting.Today), StatementsOf(setting, quarter), [])
            : new Decision.Asked(understood, Conversation.ConfirmSlot, [], quarter.ToString());
    }

    public static Decision SetGrade(Setting setting, Command.SetGrade set)
    {
        if (!setting.Speaker.Member.IsManager) return new Decision.Refused(set, RefusalReason.NotAllowed, "");
        if (set.Who is not { } name) return new Decision.Asked(set, "who", [], "");
        if (ScopeFinder.Find(setting, name, null)?.Member is not { Sells: true } member) return new Decision.Refused(set, RefusalReason.InvalidValue, name.Text);
        if (set.Grade is not { } grade) return new Decision.Refused(set, RefusalReason.InvalidValue, name.Text);
        NodaTime.LocalDate from = set.From ?? setting.Ledger.QuarterOf(setting.Today).First;
        if (ClosedBooks.Refusal(setting, set, from) is { } closed) return closed;
        Command understood = set with { Who = new MemberName(member.Name), From = from };
        return new Decision.Recorded(understood, new Fact.GradeSet(member.Id, grade, from), [], []);
    }

    private static IReadOnlyList<Fact> StatementsOf(Setting setting, SalesPeriod quarter) =>
        [.. QuarterClosing.Of(setting.Ledger, quarter, setting.Today), .. GradeReview.Of(setting.Ledger, quarter, setting.Today)];
}
