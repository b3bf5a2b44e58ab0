using NodaTime;
using SalesBot.Core.Access;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Deciding;

/// <summary>Targets and the evening review.</summary>
internal static class TeamDecisions
{
    public static Decision SetTarget(Setting setting, Command.SetTarget target)
    {
        if (!setting.Speaker.Member.IsManager && setting.Speaker.Member.Role is not Role.Leader) return new Decision.Refused(target, RefusalReason.NotAllowed, "");
        if (target.Who is null && target.Team is null) return new Decision.Asked(target, "who", [], "");
        if (ScopeFinder.Find(setting, target.Who, target.Team) is not { } scope)
        {
            return MemberFinder.Nobody(target, target.Who?.Text ?? target.Team!.Value.Text);
        }

        if (!Rights.MaySetTarget(setting.Ledger, setting.Speaker.Member, scope)) return new Decision.Refused(target, RefusalReason.NotAllowed, "");
        if (ClosedBooks.Refusal(setting, target, PeriodOf(setting, target)) is { } closed) return closed;
        Command.SetTarget whole = AroundTheOneInForce(setting, target, scope);
        AmountFinding amount = AmountFinding.Of(setting, whole, whole.Amount, whole.Currency);
        return amount.Instead ?? OutOfOrder(whole, amount.Yuan) ?? Record(setting, whole, scope, amount);
    }

    public static Decision AnswerReview(Setting setting, Command.AnswerReview answer) => string.IsNullOrWhiteSpace(answer.Text)
        ? new Decision.Asked(answer, "text", [], "")
        : new Decision.Recorded(answer, Reviewed(setting, answer.Text), [], []);

    /// <summary>What is written before the morning looks back on the last day that was reviewed; a correction stays with its day.</summary>
    private static Fact.ReviewAnswered Reviewed(Setting setting, string text)
    {
        Ledger ledger = setting.Ledger;
        LocalDate day = setting.Amending?.Now is Fact.ReviewAnswered before ? before.On : ReviewDay.Of(ledger, setting.Speaker.Member, setting.Now);
        CustomerId[] named = [.. NameFinder.Find(PlainText.Of(text), setting.Names)
            .Select(hit => hit.Only(NameKind.Customer)).OfType<NamedThing>()
            .Select(thing => ledger.Customers.Named(thing.Value)?.Id).OfType<CustomerId>().Distinct()];
        return new Fact.ReviewAnswered(day, text, named.Length > 0 ? named : null);
    }

    /// <summary>A floor or a stretch alone is one of the target that stands, whose amount and other level it leaves alone.</summary>
    private static Command.SetTarget AroundTheOneInForce(Setting setting, Command.SetTarget target, Scope scope)
    {
        if (target is not ({ Amount: null, Floor: not null } or { Amount: null, Stretch: not null })) return target;
        if (setting.Ledger.Targets.InForce(scope.Member?.Id ?? default, scope.Team?.Id ?? default, target.Metric ?? Metric.Amount, PeriodOf(setting, target)) is not { } stands) return target;
        return target with { Amount = Money.FromYuan(stands.Amount), Floor = target.Floor ?? Yuan(stands.Floor), Stretch = target.Stretch ?? Yuan(stands.Stretch) };
    }

    private static Money? Yuan(decimal? amount) => amount is { } yuan ? Money.FromYuan(yuan) : null;

    /// <summary>Null where the floor lies below the target and the stretch above it.</summary>
    private static Decision? OutOfOrder(Command.SetTarget target, Money amount)
    {
        if (target.Floor is { } floor && (!floor.IsPositive || floor >= amount)) return new Decision.Refused(target, RefusalReason.InvalidValue, floor.ToString(), Slot: "floor");
        return target.Stretch is { } stretch && stretch <= amount ? new Decision.Refused(target, RefusalReason.InvalidValue, stretch.ToString(), Slot: "stretch") : null;
    }

    private static Decision.Recorded Record(Setting setting, Command.SetTarget target, Scope scope, AmountFinding amount)
    {
        SalesPeriod period = PeriodOf(setting, target);
        Command understood = target with
        {
            Who = scope.Member is { } member ? new MemberName(member.Name) : null,
            Team = scope.Team is { } team ? new TeamName(team.Name) : scope.IsCompany ? TeamName.All : null,
            Amount = amount.Yuan,
            Currency = null,
            Period = period,
        };
        Fact.TargetSet fact = new(
            period, amount.Yuan.Yuan, target.Metric ?? Metric.Amount, scope.Member?.Id, scope.Team?.Id, target.Floor?.Rounded().Yuan, target.Stretch?.Rounded().Yuan);
        return new Decision.Recorded(understood, fact, [], amount.Notes);
    }

    private static SalesPeriod PeriodOf(Setting setting, Command.SetTarget target) => target.Period ?? setting.Ledger.QuarterOf(setting.Today);
}
