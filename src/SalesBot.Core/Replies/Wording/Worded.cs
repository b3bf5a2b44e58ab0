namespace SalesBot.Core.Replies.Wording;

/// <summary>A view in words.</summary>
/// <param name="Title">One line without markdown.</param>
/// <param name="Text">Markdown of the whole reply.</param>
internal readonly record struct Worded(string Title, string Text);
