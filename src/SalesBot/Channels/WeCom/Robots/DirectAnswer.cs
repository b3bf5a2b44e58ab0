using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Robots;

/// <summary>What a robot answers at once: in the acknowledgement of a callback, or by the frame that has to follow within five seconds.</summary>
internal static class DirectAnswer
{
    /// <summary>To a message: one stream that is complete, with a card where there are buttons. Null where nothing is said there.</summary>
    /// <param name="answers">Those that everybody there may read, in order.</param>
    /// <param name="stream">The id under which it may be asked for again.</param>
    public static (JsonObject Reply, IReadOnlyList<string> More)? ToMessage(IReadOnlyList<Answer> answers, string stream)
    {
        if (answers.Count == 0) return null;
        string text = string.Join("\n\n", answers.Select(answer => WeComText.Of(answer.Reply, Dialect.Rich, isAgain: false)));
        TemplateCard? card = CardOf(answers);
        if (card?.Legend is { Count: > 0 } legend) text += "\n\n" + string.Join('\n', legend.Select(WeComText.Plain));
        IReadOnlyList<string> parts = TextParts.OfBytes(text, MessageList.RobotBytes);
        // The last frame carries everything: whatever it leaves out disappears.
        JsonObject reply = Stream(stream, parts[0].TrimEnd(), isWhole: true);
        if (card is not null) (reply["msgtype"], reply["template_card"]) = ("stream_with_template_card", card.Cards[0].DeepClone());
        return (reply, [.. parts.Skip(1)]);
    }

    /// <summary>To a message whose answer is still being worked: a word, whereupon the answer is asked for again.</summary>
    /// <param name="isOver">Whether it is asked for no longer, so that it follows by itself.</param>
    public static JsonObject ToWaiting(string stream, Language language, bool isOver)
    {
        (string meanwhile, string follows) = language switch
        {
            Language.Zh => ("正在想……", "还要一会儿，想好了另发给您。"),
            Language.En => ("One moment…", " It takes longer; the answer will follow by itself."),
        };
        return Stream(stream, isOver ? meanwhile + follows : meanwhile, isOver);
    }

    /// <summary>To whoever asks for an answer of which nothing may be read there.</summary>
    public static JsonObject ToEnd(string stream) => Stream(stream, "✓", isWhole: true);

    /// <param name="isWhole">Else it is asked for again.</param>
    private static JsonObject Stream(string id, string content, bool isWhole) =>
        new() { ["msgtype"] = "stream", ["stream"] = new JsonObject { ["id"] = id, ["finish"] = isWhole, ["content"] = content } };

    /// <summary>The pressed card as it is from now on, for everybody who sees it; null where it stays.</summary>
    public static JsonObject? ToPress(IReadOnlyList<Answer> answers, RobotMessage pressed) =>
        answers.Count > 0 && !answers[0].Reply.IsForPresserOnly() && pressed.SettlesCard
            ? new JsonObject { ["response_type"] = "update_template_card", ["template_card"] = TemplateCard.After(answers[0].Reply, pressed.Task) }
            : null;

    /// <summary>To whoever opened the chat; null where there is no welcome.</summary>
    public static JsonObject? ToEntry(IReadOnlyList<Answer> answers) => answers.Count == 0
        ? null
        : WeComJson.Words("text", TextParts.OfBytes(WeComText.Of(answers[0].Reply, Dialect.Plain, isAgain: false), WelcomeBytes)[0].TrimEnd());

    private const int WelcomeBytes = 2048;

    /// <summary>All buttons on one card, since there can be but one; those of several answers are told apart by number.</summary>
    private static TemplateCard? CardOf(IReadOnlyList<Answer> answers)
    {
        Answer[] able = [.. answers.Where(answer => answer.Reply.Actions.Count > 0)];
        if (able.Length == 0) return null;
        IEnumerable<ReplyAction> actions = able.Length == 1
            ? able[0].Reply.Actions
            : able.SelectMany((answer, index) => answer.Reply.Actions.Select(action => action with { Label = FormattableString.Invariant($"{index + 1} {action.Label}") }));
        Reply asked = able[0].Reply with { Actions = [.. actions.Take(CardButton.Most)] };
        return TemplateCard.Of(asked, CardLimits.Robot, able[0].Key, isAgain: false) is { Cards.Count: > 0 } card ? card.WithoutWords() : null;
    }
}
