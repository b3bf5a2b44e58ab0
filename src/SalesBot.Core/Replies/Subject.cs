using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies;

/// <summary>Whom an answer is about, as its reader knows them; the company where neither member nor team is given.</summary>
/// <param name="IsReader">Whether the member is the one who reads it.</param>
internal sealed record Subject(string? Member, string? Team, bool IsReader)
{
    public static Subject Of(Scope scope, Speaker reader) => new(scope.Member?.Name, scope.Team?.Name, scope.Member?.Id == reader.Member.Id);
}
