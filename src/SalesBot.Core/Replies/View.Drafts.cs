using SalesBot.Core.Drafting;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>What a language model drafted.</content>
internal abstract partial record View
{
    /// <param name="Lines">At least one.</param>
    public sealed record Drafted(DraftKind Of, IReadOnlyList<string> Lines) : View
    {
        public override string Kind => "draft";

        public override FigureList Figures => new() { { "of", Name.Of(Of) }, { "drafted_by", "model" } };

        public override Worded In(Phrasebook book) => book.Talk.Drafted(this);
    }
}
