using Microsoft.AspNetCore.Http.Extensions;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web;

/// <summary>Where a page stands; it is all in the query, so that a page can be kept, and two members can talk side by side.</summary>
/// <param name="Member">Who speaks; null before one is chosen.</param>
/// <param name="Language">Of the page's own words; null where the browser's wish decides.</param>
/// <param name="Team">Whose channel is shown, for members who read several; null for the first.</param>
/// <param name="ShowsTeam">Whether a narrow screen shows the team's channel in place of the private chat.</param>
internal sealed record PageAddress(string? Member, Language? Language, string? Team, bool ShowsTeam)
{
    public const string MemberKey = "as";
    public const string LanguageKey = "lang";
    public const string TeamKey = "team";
    public const string SideKey = "side";
    public const string DraftKey = "draft";

    /// <summary>The value of <see cref="SideKey"/> that shows the team's channel.</summary>
    public const string TeamSide = "team";

    public static PageAddress Read(IQueryCollection query) =>
        new(NotEmpty(query[MemberKey]), LanguageOf(query[LanguageKey]), NotEmpty(query[TeamKey]), query[SideKey] == TeamSide);

    /// <summary>The address with a message already written out.</summary>
    public string WithDraft(string draft)
    {
        QueryBuilder query = Query();
        query.Add(DraftKey, draft);
        return "/" + query;
    }

    public sealed override string ToString() => "/" + Query();

    private QueryBuilder Query()
    {
        QueryBuilder query = [];
        if (Member is not null) query.Add(MemberKey, Member);
        if (Language is { } language) query.Add(LanguageKey, Script.CodeOf(language));
        if (Team is not null) query.Add(TeamKey, Team);
        if (ShowsTeam) query.Add(SideKey, TeamSide);
        return query;
    }

    private static Language? LanguageOf(string? code) => code switch
    {
        "zh" => Core.Organisation.Language.Zh,
        "en" => Core.Organisation.Language.En,
        _ => null,
    };

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
