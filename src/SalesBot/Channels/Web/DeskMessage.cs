namespace SalesBot.Channels.Web;

/// <summary>A message or a pressed button, one of <paramref name="Text"/> and <paramref name="Action"/>.</summary>
/// <param name="Id">The same when the browser sends the same again, another for anything else.</param>
/// <param name="Room">The team's name in its channel; empty in private.</param>
/// <param name="Action">As the button carries it; nothing that it says is to be believed.</param>
internal sealed record DeskMessage(string Id, string Member, string Room, string? Text, string? Action);
