using NodaTime;
using SalesBot.Core.Drafting;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <summary>What a language model drafted, said as its draft.</summary>
public static class DraftReplies
{
    /// <param name="lines">As <see cref="DraftCheck"/> let them pass.</param>
    public static Reply Of(DraftRequest request, IReadOnlyList<string> lines, LocalDate today) =>
        Typesetting.Set(new View.Drafted(request.Kind, lines), request.To, Phrasebook.Of(request.Language, today));
}
