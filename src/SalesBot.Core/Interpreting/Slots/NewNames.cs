using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>
/// A customer who is said to be new is nobody that is known, however alike the names: 新增客户冷山乙商行 beside 冷山甲商行, "new lead: Copper Kettle Cafe" beside
/// Copper Retail. Only a name said just as it is known is that customer.
/// </summary>
internal static class NewNames
{
    /// <summary>The words of a new name in which a known one was found; null where none was, or it is the known one.</summary>
    public static TextSpan? Find(Frame frame)
    {
        foreach (var (clause, token) in frame.Clauses.SelectMany(clause => clause.Customers.Where(token => !CustomerSlots.IsReferrer(clause, token)).Select(token => (clause, token))))
        {
            if (Around(clause, token) is { } span && (span.Length > token.Span.Length || token.Name!.Match == NameMatch.Near)) return span;
        }

        return null;
    }

    private static TextSpan? Around(Clause clause, Token known)
    {
        var bare = Unmasked(clause, known);
        var found = UnknownNames.Find(bare, Intent.AddCustomer) ?? UnknownNames.Opening(bare);
        return found is { } span && span.Contains(known.Span) ? span : null;
    }

    // The clause as if nobody knew the name.
    private static Clause Unmasked(Clause clause, Token known)
    {
        var message = clause.Message;
        var masked = string.Concat(message.Masked.AsSpan(0, known.Span.Start), message.Text.Normal.AsSpan(known.Span.Start, known.Span.Length), message.Masked.AsSpan(known.Span.End));
        return new Clause(message with { Masked = masked }, clause.Span, clause.Before, clause.IsAsked, [.. clause.Tokens.Where(token => token != known)]);
    }
}
