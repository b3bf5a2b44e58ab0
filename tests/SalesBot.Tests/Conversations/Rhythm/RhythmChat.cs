using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Conversations.Rhythm;

/// <summary>The company of company-full.yaml, from Monday 14 September 2026, 09:30: 华北组 with its leader 王建国, 张伟, 李娜 and 钱芳; 沈怡 manages.</summary>
internal static class RhythmChat
{
    public const string Team = "team:华北组";

    public static readonly LocalDate Monday = new(2026, 9, 14);

    public static Conversing Open(Func<CompanyDefinition, CompanyDefinition>? settle = null, Instant? start = null) =>
        Conversing.Anew("company-full.yaml", settle, start ?? Instant.FromUtc(2026, 9, 14, 1, 30));

    /// <summary>Changes the one team of the company.</summary>
    public static Func<CompanyDefinition, CompanyDefinition> WithTeam(Func<Team, Team> change) =>
        company => company with { Teams = [change(company.Teams[0])] };

    /// <summary>Changes one member of the company.</summary>
    public static Func<CompanyDefinition, CompanyDefinition> WithMember(string name, Func<Member, Member> change) =>
        company => company with { Members = [.. company.Members.Select(one => one.Member.Name == name ? one with { Member = change(one.Member) } : one)] };

    public static IEnumerable<Reply> Of(this IEnumerable<Reply> replies, string kind, string? to = null) =>
        replies.Where(reply => reply.Kind == kind && (to is null || reply.To == to));

    public static Reply The(this IEnumerable<Reply> replies, string kind, string? to = null) => Assert.Single(replies.Of(kind, to));

    public static string? Row(this Reply reply, string key, string value, string column) =>
        reply.Rows.FirstOrDefault(row => row.GetValueOrDefault(key) == value)?.GetValueOrDefault(column);
}
