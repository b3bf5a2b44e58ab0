namespace SalesBot.Channels;

/// <summary>How fast a vendor lets itself be called.</summary>
/// <param name="Conversation">All hold, for each conversation of its own.</param>
/// <param name="Whole">All hold, for all conversations together.</param>
internal sealed record SendLimits(IReadOnlyList<Rate> Conversation, IReadOnlyList<Rate> Whole);
