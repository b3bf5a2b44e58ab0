namespace SalesBot.Core.Interpreting;

/// <summary>A stretch of a message in UTF-16 code units; <paramref name="End"/> is the first one after it.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
