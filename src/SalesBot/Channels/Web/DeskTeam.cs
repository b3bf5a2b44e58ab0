namespace SalesBot.Channels.Web;

/// <param name="Name">Empty for those who belong to no team.</param>
internal sealed record DeskTeam(string Name, IReadOnlyList<DeskMember> Members);
