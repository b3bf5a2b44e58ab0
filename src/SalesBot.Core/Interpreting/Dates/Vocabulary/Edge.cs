namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>A part of a period. The Chinese words name a day (月底) or ten days (上旬), the English ones a stretch (early next month).</summary>
internal enum Edge
{
    None,
    FirstDay,
    MiddleDay,
    LastDay,
    FirstTen,
    SecondTen,
    LastTen,
    Early,
    Middle,
    Late,
    FirstThird,
    LastThird,
}
