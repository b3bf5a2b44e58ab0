namespace SalesBot.Channels.Shaping;

/// <summary>Words in one weight, without markdown.</summary>
internal readonly record struct Run(string Text, bool IsBold);
