using SalesBot.Core.Commands;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Replies;

/// <content>What those concerned are told of a record that somebody else changed.</content>
internal abstract partial record View
{
    /// <param name="By">Who changed it.</param>
    /// <param name="Now">The record as it stands; one that is taken back, as it was.</param>
    /// <param name="IsOwn">Whether the reader recorded it; else it only concerns them.</param>
    public sealed record ChangedByOther(Happening Happening, string By, Command Now, bool IsOwn) : View
    {
        public override string Kind => KindOf(Happening, "recorded");

        public override FigureList Figures => new FigureList { { "by", By } }.With(SlotFigures.Of(Now));

        public override Worded In(Phrasebook book) => book.Talk.ChangedByOther(this);
    }
}
