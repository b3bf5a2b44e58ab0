namespace SalesBot.Core.Replies.Wording;

public sealed class Phrase;
