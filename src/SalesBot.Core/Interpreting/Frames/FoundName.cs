using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Frames;

/// <summary>Words that stand where a customer is named.</summary>
internal readonly record struct FoundName(TextSpan Span, NamePlace Place, Token Deed);
