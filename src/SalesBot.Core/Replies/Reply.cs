namespace SalesBot.Core.Replies;

/// <summary>One answer or post, as data; each surface renders it in its own way.</summary>
/// <param name="To">A member's name, "team:name" or "team:all".</param>
/// <param name="Kind">The view: "deal_recorded", "ranking", …</param>
/// <param name="Text">Markdown of the whole reply in the reader's language.</param>
/// <param name="Figures">Single values by name: money with two decimals, fractions with four, counts, dates as yyyy-MM-dd; what cannot be known is left out.</param>
/// <param name="Rows">The view's table, cells by column name.</param>
/// <param name="At">When it was due in the company's zone, for posts of the clock.</param>
public sealed record Reply(
    string To,
    string Kind,
    string Title,
    string Text,
    IReadOnlyDictionary<string, string> Figures,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows,
    IReadOnlyList<ReplyAction> Actions,
    NodaTime.OffsetDateTime? At = null);
