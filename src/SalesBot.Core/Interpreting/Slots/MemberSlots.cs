using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Colleagues and teams: whose figures, to whom, from whom.</summary>
internal static class MemberSlots
{
    private static readonly string[] BeforeTo = ["给", "到", "归", "由", "为", "换", "under ", "to ", "to", "with ", "和", "跟"];
    private static readonly string[] BeforeFrom = ["从", "from ", "把", "of ", "off "];
    private static readonly string[] AfterFrom = ["的", "手", "名下", "那", "'s", "这"];

    private static readonly string[] They = ["他们", "她们", "对方", "人家", "这家", "那家", "这客户", "这个客户", "该客户", "他家", "她家", "这单位"];

    private static readonly string[] ToMe = ["给我", "到我", "归我", "由我"];

    public static MemberName NameOf(Token token, Message message) =>
        new(token.Name!.Only(NameKind.Member)?.Value ?? message.Text.Words(token.Span));

    public static MemberName? Who(Said said) =>
        (said.Member ?? said.Tokens.FirstOrDefault(IsMember)) is { } token && IsMember(token) ? said.Note("who", token.Span, NameOf(token, said.Message)) : null;

    /// <summary>The colleague or team the frame names last; null where it names none.</summary>
    public static Token? SpokenOf(Frame frame) => frame.Clauses.SelectMany(clause => clause.Tokens).LastOrDefault(IsSomeone);

    /// <summary>Whom a frame that names nobody speaks of by "his" or "her": whoever was named <paramref name="before"/>.</summary>
    public static Token? PointedAt(Frame frame, Token? before) => SpokenOf(frame) is null && PointsBack(frame) ? before : null;

    /// <summary>"her", "their": whom the words before named.</summary>
    public static bool PointsBack(Frame frame) => frame.Clauses.Any(clause => clause.Has(Sense.Them));

    /// <summary>他们, 这家: the customer that the words before named.</summary>
    public static bool PointsBackInChinese(Frame frame) =>
        frame.Clauses.Any(clause => Array.Exists(They, clause.Says) && !clause.Says("其他") && !clause.HasAny(SenseSet.Of(Sense.Me, Sense.MyTeam, Sense.Company)));

    /// <summary>The colleagues that are listed in one breath: 张伟和李娜这个月完成多少.</summary>
    public static List<Token> Listed(Frame frame, Message message)
    {
        var listed = new List<Token>();
        foreach (var token in frame.Clauses.SelectMany(clause => clause.Tokens).Where(IsSomeone))
        {
            if (listed.Count == 0 || CustomerSlots.IsListed(message, listed[^1], token)) listed.Add(token);
        }

        return listed;
    }

    /// <summary>The teams that are listed in one breath.</summary>
    public static List<Token> ListedTeams(Frame frame, Message message)
    {
        var listed = new List<Token>();
        foreach (var token in frame.Clauses.SelectMany(clause => clause.Tokens).Where(token => token.IsTeam && !token.IsCustomer && !token.IsMember))
        {
            if (listed.Count == 0 || CustomerSlots.IsListed(message, listed[^1], token)) listed.Add(token);
        }

        return listed;
    }

    public static TeamName? Team(Said said)
    {
        if (said.Member is { } member && IsMember(member)) return null;
        foreach (var token in (said.Team ?? said.Member) is { } one ? [one] : said.Tokens)
        {
            if (token.IsTeam && !token.IsCustomer && token.Name!.Only(NameKind.Team) is { } team) return said.Note("team", token.Span, new TeamName(team.Value));
            if (token.Is(Sense.MyTeam)) return said.Note("team", token.Span, TeamName.Mine);
            if (token.Is(Sense.Company) || token.Is(Sense.Everyone)) return said.Note("team", token.Span, TeamName.All);
        }

        return null;
    }

    public static MemberName? To(Said said)
    {
        if (said.Message.Speaker is { } me && said.Clauses.Any(clause => clause.HasCustomer && !clause.HasMember && Array.Exists(ToMe, clause.Says))) return new MemberName(me);
        var members = said.Tokens.Where(IsMember).ToList();
        var to = members.Find(token => EndsBefore(said, token, BeforeTo) && !Follows(said, token, AfterFrom[..1])) ?? members.FindLast(token => !IsFrom(said, token));
        if (to is not null) return said.Note("to", to.Span, NameOf(to, said.Message));
        return said.Message.Speaker is { } speaker ? new MemberName(speaker) : null;
    }

    public static MemberName? From(Said said, MemberName? to)
    {
        foreach (var token in said.Tokens.Where(IsMember))
        {
            var name = NameOf(token, said.Message);
            if (name != to && (IsFrom(said, token) || said.Message.Masked.StartsAt(token.Span.End, " has"))) return said.Note("from", token.Span, name);
        }

        return Left(said, to) is { } left ? said.Note("from", left.Span, NameOf(left, said.Message)) : null;
    }

    // 张伟离职了，他的客户都转给李娜: whose customers they are was said before.
    private static Token? Left(Said said, MemberName? to) =>
        said.Has(Sense.HisCustomers) ? said.Tokens.FirstOrDefault(token => IsMember(token) && NameOf(token, said.Message) != to) : null;

    private static bool IsSomeone(Token token) => IsMember(token) || token.IsTeam && !token.IsCustomer;

    private static bool IsMember(Token token) => token.IsMember && !token.IsCustomer;

    private static bool IsFrom(Said said, Token token) => EndsBefore(said, token, BeforeFrom) || Follows(said, token, AfterFrom);

    private static bool EndsBefore(Said said, Token token, string[] words) =>
        Array.Exists(words, word => said.Message.Masked.EndsAt(token.Span.Start, word));

    private static bool Follows(Said said, Token token, string[] words) =>
        Array.Exists(words, word => said.Message.Masked.StartsAt(token.Span.End, word));
}
