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
    public static Intention? Read(Setting setting, string action) => PressedAction.TryParse(action) switch
    {
        PressedAction.Undo undo => new Intention(new Command.UndoLast(), Change: undo.Change),
        PressedAction.Amend amend => new Intention(amend.Correction, Change: amend.Change),
        PressedAction.Pick pick => Open(setting, pick.Question) is { } open ? Conversation.Pick(open, pick.Choice) : null,
        PressedAction.Confirm confirm => Open(setting, confirm.Question) is { } open ? Conversation.Confirm(open) : null,
        PressedAction.Cancel cancel => Open(setting, cancel.Question) is { } open ? Conversation.Cancel(open) : null,
        PressedAction.Say say => new Intention(say.Command),
        null => null,
        _ => throw new UnreachableException(),
    };

    private static OpenQuestion? Open(Setting setting, long question) =>
        setting.Ledger.Questions.WithId(question) is { } open && open.Asked.Member == setting.Speaker.Member.Id ? open : null;
}
