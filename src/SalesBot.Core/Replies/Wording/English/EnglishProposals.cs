using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What a language model proposes to record.</summary>
internal static class EnglishProposals
{
    public static string Of(Command command) => ProposedSlots.Of(command, NameOf(CommandWire.IntentOf(command)), slot => slot.Replace('_', ' '));

    private static string NameOf(string intent) => intent switch
    {
        "plan_follow_up" => "Plan a follow-up",
        "undo_last" => "Take back the last record",
        "amend_last" => "Put right the last record",
        _ => char.ToUpperInvariant(intent[0]) + intent[1..].Replace('_', ' '),
    };
}
