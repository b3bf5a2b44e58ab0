using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Pipeline;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What happened with a customer's deals, and what was learnt about it, in a few words.</summary>
internal static class EnglishDealHappenings
{
    /// <summary>Null where it is something else.</summary>
    public static string? Of(Fact what) => what switch
    {
        Fact.StageMoved moved => $"Moved to {StageNames.UsualOf(moved.Stage, Language.En)}" + (moved.Amount is { } amount ? $", {Typeset.Separated(amount)}" : ""),
        Fact.DealLost lost => $"Lost ({EnglishDealWords.Of(lost.Reason)})" + (lost.Words is { } words ? ": " + words.ReplaceLineEndings(" ") : ""),
        Fact.DocumentsFiled filed => $"Documents there for {StageNames.UsualOf(filed.Stage, Language.En)}",
        Fact.TierSet set => $"Set to tier {set.Tier}",
        Fact.ContactSet set => "Contact: " + string.Join(' ', new[] { set.Contact, set.Phone }.OfType<string>()),
        Fact.CustomerNoted noted => $"{EnglishDealWords.Of(noted.Aspect)}: {noted.Note.ReplaceLineEndings(" ")}",
        Fact.ComplaintLogged complaint => $"Complaint ({EnglishDealWords.Of(complaint.About)})" + (complaint.Words is { } words ? ": " + words.ReplaceLineEndings(" ") : ""),
        Fact.ComplaintResolved => "Complaint settled",
        Fact.CaseShared => "Case shared",
        _ => null,
    };
}
