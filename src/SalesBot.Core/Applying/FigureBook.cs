using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>Every member's figures.</summary>
public sealed class FigureBook
{
    private readonly List<MemberFigures> _figures = [];

    internal FigureBook()
    {
    }

    public MemberFigures Of(MemberId member)
    {
        while (_figures.Count <= member.Number) _figures.Add(new MemberFigures(new MemberId(_figures.Count)));
        return _figures[member.Number];
    }
}
