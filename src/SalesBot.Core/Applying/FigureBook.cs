using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every member's figures.</summary>
public sealed class FigureBook
{
    private readonly List<MemberFigures> _figures = [];

    internal FigureBook()
    {
    }

    /// <summary>The figures of a member who has joined, and those of nobody (0): what was done to customers without an owner.</summary>
    public MemberFigures Of(MemberId member)
    {
        Open(member);
        return _figures[member.Number];
    }

    internal IReadOnlyList<MemberFigures> All => _figures;

    internal void Open(MemberId member)
    {
        while (_figures.Count <= member.Number) _figures.Add(new MemberFigures(new MemberId(_figures.Count)));
    }
}
