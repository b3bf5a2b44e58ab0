namespace SalesBot.CommandLine;

/// <summary>A verb cannot do what it was asked. The message is one sentence, or one a line, that says what is wrong and what would be right.</summary>
internal sealed class RefusedException(string message) : Exception(message);
