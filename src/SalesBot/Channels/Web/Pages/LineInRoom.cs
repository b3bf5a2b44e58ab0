using System.Globalization;

namespace SalesBot.Channels.Web.Pages;

/// <summary>A line as one member sees it.</summary>
internal sealed record LineInRoom(ChatLine Line, Conversation In)
{
    public string Time => Line.At.ToString("HH:mm", CultureInfo.InvariantCulture);

    public string MachineTime => Line.At.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What stands above a person's words: "You", or the name of the other.</summary>
    public string NameOf(string who) => IsMine(who) ? In.Page.Words.You : who;

    public bool IsMine(string who) => who == In.Page.Member!.Name;
}
