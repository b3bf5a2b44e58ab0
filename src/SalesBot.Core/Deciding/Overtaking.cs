using System.Text.Json.Nodes;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Deciding;

/// <summary>What becomes of a question whose answer is not what comes next.</summary>
internal static class Overtaking
{
    /// <summary>
    /// Whether the question is put once more behind the answer to a record that came in between. Not where that says the same anew, where only a yes was
    /// missing, which would by then mean anything, nor a second time.
    /// </summary>
    public static bool IsPutAgain(OpenQuestion open, Command next) =>
        open.Asked is { IsRepeated: not true, Missing: not (Conversation.ConfirmSlot or Conversation.Meant) }
        && !AsksForAYes(open)
        && next is not (Command.Confirm or Command.Cancel or Command.UndoLast or Command.AmendLast)
        && !IsTheSame(open.Asked.Pending, CommandWire.ToJson(next));

    /// <summary>Whether words that take back mean the question: nothing was recorded since it was asked, and they name nothing else.</summary>
    public static bool IsCalledOff(Setting setting, OpenQuestion open, string text) =>
        IsNewest(setting, open) && SpokenStage.CustomerIn(setting.Names, PlainText.Of(text)) is null && MeantOwner.In(setting, text) is null;

    /// <summary>Whether the speaker recorded nothing since the question was asked, so that "no, 80k" means what it is about.</summary>
    public static bool IsNewest(Setting setting, OpenQuestion open)
    {
        foreach (long change in setting.Ledger.Records.ChangesOf(setting.Speaker.Member.Id)) return change < open.Id;
        return true;
    }

    /// <summary>A new name that only has to be agreed to.</summary>
    private static bool AsksForAYes(OpenQuestion open) => open.Asked.Choices is [var only] && only.StartsWith(CustomerFinder.CreatePrefix, StringComparison.Ordinal);

    private static bool IsTheSame(JsonObject asked, JsonObject said) =>
        (string?)asked["intent"] == (string?)said["intent"] && (string?)asked["slots"]?["amount"] == (string?)said["slots"]?["amount"];
}
