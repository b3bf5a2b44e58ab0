using SalesBot.Core.Interpreting.Tokens;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Clauses;

/// <summary>Names that are listed in one breath: "Lockwood and Silverleaf", "Mark, Grace and May".</summary>
internal static class Listing
{
    private static readonly SenseSet Deeds = SenseSet.Of(Sense.Sign, Sense.Pay, Sense.Refund, Sense.Lose, Sense.Complain, Sense.Deliver, Sense.Done);

    /// <summary>Whether the joint at <paramref name="index"/> only joins two names of one kind, with nothing told of the second alone.</summary>
    public static bool JoinsNames(Message message, int index)
    {
        var joint = message.Tokens[index];
        if (message.Masked[joint.Span.Start] == '&' && IsInName(message, joint)) return true;
        if (index == 0 || message.Masked[joint.Span.Start] is < 'a' or > 'z' and not '&') return false;
        var (before, after) = (message.Tokens[index - 1], message.Tokens.Skip(index + 1).FirstOrDefault(token => token.Span.Start >= joint.Span.End));
        if (after is null || !AreAlike(before, after) || !IsEmpty(message, before.Span.End, joint.Span.Start) || !IsEmpty(message, joint.Span.End, after.Span.Start)) return false;
        var next = message.Tokens.FirstOrDefault(token => token.Span.Start >= after.Span.End);
        return next is null || !next.IsAny(Deeds) || !IsEmpty(message, after.Span.End, next.Span.Start) || !IsTold(message, index);
    }

    // Wattle & Finch: capitals on both sides.
    private static bool IsInName(Message message, Token joint)
    {
        if (joint.Span.Start == 0) return false;
        var (before, after) = (joint.Span.Start - 1, joint.Span.End);
        while (before > 0 && message.Text.Original[before - 1] is not ' ')
        {
            before--;
        }

        var first = before == joint.Span.Start - 1 ? WordBefore(message, before) : before;
        while (first < joint.Span.Start && !char.IsLetterOrDigit(message.Text.Original[first]))
        {
            first++;
        }

        return char.IsUpper(message.Text.Original.CharAt(first)) && char.IsUpper(message.Text.Original.CharAt(after + 1));
    }

    private static int WordBefore(Message message, int space)
    {
        while (space > 0 && message.Text.Original[space - 1] is not ' ')
        {
            space--;
        }

        return space;
    }

    // "visited A and B paid": something was told of the first before; "A and B signed" tells of both.
    private static bool IsTold(Message message, int index) => message.Tokens.Take(index).Any(token => token.IsAny(Deeds));

    private static bool AreAlike(Token one, Token other) =>
        one.Kind == TokenKind.Name && other.Kind == TokenKind.Name && (one.IsCustomer && other.IsCustomer || !one.IsCustomer && !other.IsCustomer && one.IsCategory == other.IsCategory);

    private static bool IsEmpty(Message message, int start, int end) => start >= end || message.Masked.AsSpan(start, end - start).Trim(" ,") is "" or "the" or "also";
}
