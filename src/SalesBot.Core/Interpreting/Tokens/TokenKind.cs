namespace SalesBot.Core.Interpreting.Tokens;

internal enum TokenKind
{
    Word,
    Name,
    Quantity,
    Date,
}
