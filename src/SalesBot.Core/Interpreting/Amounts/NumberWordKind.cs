namespace SalesBot.Core.Interpreting.Amounts;

internal enum NumberWordKind
{
    Below20,
    Tens,
    Hundred,
    Scale,
    Dozen,
    Half,
    Quarter,
    And,
    Article,
    Of,
    Point,
    Couple,
    Some,
}
