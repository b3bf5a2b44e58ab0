using System.Diagnostics;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Replies;

namespace SalesBot.Turns;

/// <summary>
/// What a pressed button amounts to. Nothing that comes back is believed: a question must still be open and have been put to the one who presses,
/// and an undo is decided like any other.
/// </summary>
internal static class PressedButton
{
    public static Intention Read(Setting setting, string action) => PressedAction.TryParse(action) switch
    {
        PressedAction.Undo undo => new Intention(new Command.UndoLast(), Change: undo.Change),
        PressedAction.Amend amend => new Intention(amend.Correction, Change: amend.Change),
        PressedAction.Pick pick => Answer(setting, pick.Question, open => Conversation.Pick(open, pick.Choice)),
        PressedAction.Confirm confirm => Answer(setting, confirm.Question, Conversation.Confirm),
        PressedAction.Cancel cancel => Answer(setting, cancel.Question, Conversation.Cancel),
        PressedAction.Say say => new Intention(say.Command),
        null => Refuse(RefusalReason.TooOld),
        _ => throw new UnreachableException(),
    };

    private static Intention Answer(Setting setting, long question, Func<OpenQuestion, Intention?> answer)
    {
        if (setting.Ledger.Questions.WithId(question) is not { } open) return Refuse(RefusalReason.TooOld);
        if (open.Asked.Member != setting.Speaker.Member.Id) return Refuse(RefusalReason.NotAllowed);
        return answer(open) ?? Refuse(RefusalReason.TooOld);
    }

    private static Intention Refuse(RefusalReason why) => new(new Command.Confirm(), Why: why);
}
