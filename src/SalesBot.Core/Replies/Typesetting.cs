using NodaTime;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <summary>Puts a view into words for one reader.</summary>
internal static class Typesetting
{
    /// <param name="to">A member's name, or a channel.</param>
    /// <param name="at">When it was due, for posts of the clock.</param>
    public static Reply Set(View view, string to, Phrasebook book, OffsetDateTime? at = null)
    {
        Worded worded = view.In(book);
        return new Reply(
            to,
            view.Kind,
            worded.Title,
            worded.Text,
            view.Figures.Values,
            [.. view.RowsIn(book).Select(row => row.Values)],
            [.. view.Buttons.Select(button => new ReplyAction(button.Pressed.ToString(), book.Buttons.Label(button), button.Intent, button.Pick))],
            at);
    }
}
