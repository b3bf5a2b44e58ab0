using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web;

/// <summary>Somebody one may speak as.</summary>
/// <param name="Team">Empty where they belong to none.</param>
internal sealed record DeskMember(string Name, Role Role, string Team);
