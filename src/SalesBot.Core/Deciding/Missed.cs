using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>The speaker's last message, where nothing came of it though it told of a customer: what follows as a correction is meant for it, and for no older record.</summary>
/// <param name="Refused">The command that was refused; null where the message was not understood.</param>
public sealed record Missed(Command? Refused)
{
    /// <summary>Null where the decision leaves nothing that could be corrected.</summary>
    /// <param name="text">The message; null for a button.</param>
    public static Missed? After(Decision decision, NameDirectory names, string? text) => decision switch
    {
        Decision.Refused { Command: var command } when !CommandWire.Asks(command) && command is not (Command.AmendLast or Command.UndoLast) => new Missed(command),
        Decision.NotUnderstood { Said: null } when text is not null && SpokenStage.CustomerIn(names, PlainText.Of(text)) is not null => new Missed(Refused: null),
        _ => null,
    };
}
