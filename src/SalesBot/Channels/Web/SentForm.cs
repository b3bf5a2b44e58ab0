namespace SalesBot.Channels.Web;

/// <summary>What a form of the page brings.</summary>
/// <param name="Slip">The page's, against recording twice.</param>
/// <param name="Room">The team's name in its channel; empty in private.</param>
/// <param name="Text">What was written; null where a button was pressed.</param>
/// <param name="Action">The pressed button's; null where text was written.</param>
internal sealed record SentForm(string Slip, string Room, string? Text, string? Action)
{
    public const string SlipKey = "slip";
    public const string RoomKey = "room";
    public const string TextKey = "text";
    public const string ActionKey = "press";

    /// <summary>Bytes; many times what a message may be long, so that the bot, not the form, says that it is too long.</summary>
    public const int Largest = 1_000_000;

    public static SentForm Read(IFormCollection form)
    {
        string? action = form[ActionKey];
        return new SentForm(form[SlipKey].ToString(), form[RoomKey].ToString(), action is null ? LinesOf(form[TextKey]) : null, action);
    }

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Action is null && string.IsNullOrWhiteSpace(Text);

    public DeskMessage By(string member) => new(MessageId.Of(Slip, member, Room, Action ?? Text ?? ""), member, Room, Text, Action);

    // A browser sends line ends as two characters, whatever was typed.
    private static string LinesOf(string? text) => (text ?? "").ReplaceLineEndings("\n");
}
