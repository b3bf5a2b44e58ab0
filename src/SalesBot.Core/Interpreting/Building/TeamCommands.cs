using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Slots;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>Targets, budgets, honours, and the team's rhythm.</summary>
internal static class TeamCommands
{
    private const int LongestListed = 31;

    private static readonly SenseSet Announcing = SenseSet.Of(Sense.Objection, Sense.Me, Sense.Intend, Sense.That, Sense.To, Sense.Joint);

    public static Command? Build(Said said) => said.Frame.Intent switch
    {
        Intent.SetTarget => Target(said),
        Intent.SetBudget => new Command.SetBudget(MemberSlots.Who(said), TeamWithoutMember(said), MoneySlots.Amount(said), MoneySlots.CurrencyOf(MoneySlots.AmountFigure(said)), PeriodAhead(said)),
        Intent.AwardHonour => new Command.AwardHonour(MemberSlots.Who(said), Title(said)),
        Intent.ClosePeriod => new Command.ClosePeriod(PeriodSlots.Period(said, Direction.Back)),
        Intent.RaiseObjection => new Command.RaiseObjection(IsOnlyAnnounced(said) ? null : Text(said)),
        Intent.AnswerReview => new Command.AnswerReview(Text(said)),
        Intent.SetLeave => new Command.SetLeave(MemberSlots.Who(said), DaysOff(said) ?? PeriodAhead(said)),
        Intent.PausePosts => new Command.PausePosts(DateSlots.Until(said, "until"), MemberSlots.Team(said)),
        _ => null,
    };

    private static Command.SetTarget Target(Said said)
    {
        var metric = WordSlots.TargetOf(said) ?? (said.Origin is { } origin ? WordSlots.TargetOf(origin) : null);
        var counts = metric is Metric.Visits or Metric.NewCustomers;
        var goals = said.Figures.Where(figure => TargetLevelWords.Of(said, figure) is null).ToList();
        var figure = counts ? goals.Find(figure => figure.Role is FigureRole.Count or FigureRole.Unnamed or FigureRole.Amount) : goals.Find(figure => figure.Role is not (FigureRole.Count or FigureRole.Margin));
        var amount = figure?.Money is { } money ? said.Note("amount", figure.Token.Span, money) : (Money?)null;
        return new Command.SetTarget(MemberSlots.Who(said), TeamWithoutMember(said), amount, MoneySlots.CurrencyOf(figure), PeriodAhead(said), metric, Level(said, "floor"), Level(said, "stretch"));
    }

    private static Money? Level(Said said, string level) =>
        said.Figures.FirstOrDefault(figure => TargetLevelWords.Of(said, figure) == level) is { Money: { } money } figure ? said.Note(level, figure.Token.Span, money) : null;

    // 石磊一月目标38万，高兴52万: the period is said once.
    private static Calendar.SalesPeriod? PeriodAhead(Said said) =>
        PeriodSlots.Period(said, Direction.Ahead) ?? (said.Origin is { } origin ? PeriodSlots.Period(origin, Direction.Ahead) : null);

    // 请三天假，从周一开始; "off on Monday and Tuesday": several days, said by how many they are or one by one.
    private static Calendar.SalesPeriod? DaysOff(Said said)
    {
        List<NodaTime.LocalDate> days = [.. said.Tokens.Select(token => token.Date?.Day(Direction.Ahead)).OfType<NodaTime.LocalDate>()];
        var length = said.Tokens.Select(token => token.Date).FirstOrDefault(date => date is { Kind: DateMentionKind.Duration, Days: > 1 and < 366 })?.Days;
        if (days is [var first] && length is { } many) return Calendar.SalesPeriod.Between(first, first.PlusDays(many - 1));
        return days is [var one, var other] && other > one && NodaTime.Period.DaysBetween(one, other) < LongestListed ? Calendar.SalesPeriod.Between(one, other) : null;
    }

    private static TeamName? TeamWithoutMember(Said said) => MemberSlots.Who(said) is null ? MemberSlots.Team(said) : null;

    private static string Text(Said said) => said.Message.Text.Words(said.Clauses[0].Span).Trim();

    // 我有异议, "I want to object": to what, is still to be told.
    private static bool IsOnlyAnnounced(Said said)
    {
        var told = said.Message.Masked.ToCharArray();
        foreach (var token in said.Message.Tokens.Where(token => token.IsAny(Announcing)))
        {
            told.AsSpan(token.Span.Start, token.Span.Length).Fill(' ');
        }

        return new string(told).AsSpan().Trim(" 要想提个一下了的吧啊,.!。，！").IsEmpty;
    }

    // 颁个「破冰之王」给小满, 本月销冠给东哥: the title stands before.
    private static string Before(Said said, Clause clause, Token member) =>
        said.Message.Text.Words(new TextSpan(clause.All(TokenKind.Date).FirstOrDefault(date => date.Span.End < member.Span.Start)?.Span.End ?? clause.Span.Start, member.Span.Start))
            .Trim().TrimEnd('给', '授', '予', '颁').TrimStart('颁', '发', '个', '把', '的').Trim(' ', '「', '」', '“', '”', '『', '』', '"');

    private static string? Title(Said said)
    {
        if (said.Tokens.FirstOrDefault(token => token.IsMember) is not { } member) return null;
        var clause = said.Clauses.First(clause => clause.Tokens.Contains(member));
        var rest = said.Message.Text.Words(new TextSpan(member.Span.End, clause.Span.End)).Trim().TrimStart('发', '颁', '个', '一', '的', '了');
        if (rest.Trim(' ', '吧', '了', '!', '！').Length == 0) rest = Before(said, clause, member);
        rest = rest.TrimEnd('奖', '的', '吧', '了').Trim();
        rest = rest.TrimStart(':', '-', ',', ' ');
        foreach (var word in (string[])["deserves ", "is getting ", "gets ", "wins ", "earns ", "receives ", "for ", "as ", "is ", "the ", "award", "a ", "an "])
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) rest = rest[word.Length..].Trim();
            if (rest.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase)) rest = rest[..^word.Length].Trim();
        }

        return rest.Length == 0 ? null : rest;
    }
}
