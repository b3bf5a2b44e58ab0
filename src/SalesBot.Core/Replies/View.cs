using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <summary>
/// What one reply shows, before it has words: one nested record a view, one file a family. Money stands here exact; figures and words are
/// made from the same values, so they cannot differ.
/// </summary>
internal abstract partial record View
{
    // Private, so that no case can be added outside this type.
    private View()
    {
    }

    /// <summary>The view's name in the contract.</summary>
    public abstract string Kind { get; }

    /// <summary>Single values.</summary>
    public virtual FigureList Figures => [];

    /// <summary>The table; its cells may hold words, such as what happened with a customer.</summary>
    public virtual IReadOnlyList<FigureList> RowsIn(Phrasebook book) => [];

    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>Title and text in one language.</summary>
    public abstract Worded In(Phrasebook book);

    /// <summary>What of it may be read by everyone in a team's channel: everything but pay.</summary>
    public virtual View ForChannel() => this;
}
