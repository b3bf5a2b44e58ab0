using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>What leaders and managers order about the team's rhythm: honours by hand, who answers a trouble, and pauses of posts. And questions about its contests.</summary>
internal static class RhythmDecisions
{
    private const int LongestTitle = 60;

    /// <summary>A pause that ends later is a slip of the pen.</summary>
    private const int FurthestDays = 366;

    public static Decision Award(Setting setting, Command.AwardHonour award)
    {
        if (!Rights.MayHonour(setting.Speaker.Member)) return new Decision.Refused(award, RefusalReason.NotAllowed, "");
        if (award.Who is not { } who) return new Decision.Asked(award, "who", [], "");
        if (MemberFinder.Named(setting, who.Text) is not { } member) return new Decision.Refused(award, RefusalReason.InvalidValue, who.Text);
        if (string.IsNullOrWhiteSpace(award.Title)) return new Decision.Asked(award with { Who = new MemberName(member.Name) }, "title", [], member.Name);
        string title = award.Title.Trim();
        if (title.Length > LongestTitle) title = title[..LongestTitle];
        Command understood = award with { Who = new MemberName(member.Name), Title = title };
        return new Decision.Recorded(understood, new Fact.HonourAwarded(member.Id, title, setting.Today), [], []);
    }

    /// <summary>By two working days from now where no day is said.</summary>
    public static Decision Assign(Setting setting, Command.AssignPain assign)
    {
        if (!Rights.MayHonour(setting.Speaker.Member)) return new Decision.Refused(assign, RefusalReason.NotAllowed, "");
        if (assign.Topic is not { } topic) return new Decision.Refused(assign, RefusalReason.InvalidValue, "", Slot: "topic");
        if (assign.Who is not { } who) return new Decision.Asked(assign, "who", [], "");
        if (MemberFinder.Named(setting, who.Text) is not { } member || !member.IsHereOn(setting.Today)) return new Decision.Refused(assign, RefusalReason.InvalidValue, who.Text);
        CompanyCalendar calendar = setting.Ledger.CalendarOf(setting.Ledger.People.TeamOf(setting.Speaker.Member.Id));
        LocalDate on = assign.On ?? calendar.WorkdayFrom(calendar.WorkdayFrom(setting.Today.PlusDays(1)).PlusDays(1));
        if (on < setting.Today) return new Decision.Refused(assign, RefusalReason.InvalidValue, on.ToString("yyyy-MM-dd", null), Slot: "on");
        Command understood = assign with { Who = new MemberName(member.Name), On = on };
        return new Decision.Recorded(understood, new Fact.PainAssigned(topic, member.Id, on, setting.Ledger.People.TeamOf(setting.Speaker.Member.Id)?.Id), [], []);
    }

    /// <summary>Without a team a leader pauses their own, a manager all. Without a day posts go on with the next working day.</summary>
    public static Decision Pause(Setting setting, Command.PausePosts pause)
    {
        if (ScopeOf(setting, pause.Team) is not { } scope) return new Decision.Refused(pause, RefusalReason.InvalidValue, pause.Team!.Value.Text);
        if (!Rights.MayPausePosts(setting.Ledger, setting.Speaker.Member, scope)) return new Decision.Refused(pause, RefusalReason.NotAllowed, scope.Team?.Name ?? "");
        LocalDate until = UntilOf(setting, pause.Until) ?? setting.Ledger.CalendarOf(scope.Team).WorkdayFrom(setting.Today.PlusDays(1));
        if (until <= setting.Today || until > setting.Today.PlusDays(FurthestDays))
        {
            return new Decision.Refused(pause, RefusalReason.InvalidValue, until.ToString("yyyy-MM-dd", null), Slot: "until");
        }

        Command understood = pause with { Until = until, Team = scope.Team is { } team ? new TeamName(team.Name) : TeamName.All };
        return new Decision.Recorded(understood, new Fact.PostsPaused(setting.Today, until, scope.Team?.Id), [], []);
    }

    /// <summary>A weekday that is today is meant in a week: nobody pauses posts until a day that has begun.</summary>
    private static LocalDate? UntilOf(Setting setting, LocalDate? said) => said == setting.Today && NamesTodaysWeekday(setting) ? setting.Today.PlusWeeks(1) : said;

    private static bool NamesTodaysWeekday(Setting setting) =>
        setting.Words is { } words && DateReader.Read(words, setting.LocalNow).Any(mention => mention.Form is DateForm.Weekday && mention.Day(Direction.Ahead) == setting.Today);

    /// <summary>The duels of the speaker's team; of all teams for those who are in none.</summary>
    public static Decision Duels(Setting setting, Command.AskPk ask)
    {
        Team? team = setting.Ledger.People.TeamOf(setting.Speaker.Member.Id);
        return new Decision.Answered(ask, new Scope(null, team));
    }

    /// <summary>Honours are public; a member named must exist.</summary>
    public static Decision Honours(Setting setting, Command.AskHonours ask)
    {
        if (ask.Who is not { } who) return new Decision.Answered(ask, new Scope(setting.Speaker.Member, null));
        return MemberFinder.Named(setting, who.Text) is { } member
            ? new Decision.Answered(ask with { Who = new MemberName(member.Name) }, new Scope(member, null))
            : new Decision.Refused(ask, RefusalReason.InvalidValue, who.Text);
    }

    private static Scope? ScopeOf(Setting setting, TeamName? team)
    {
        if (team is not null) return ScopeFinder.Find(setting, null, team);
        Member speaker = setting.Speaker.Member;
        return speaker.IsManager ? Scope.Company : new Scope(null, setting.Ledger.People.TeamOf(speaker.Id));
    }
}
