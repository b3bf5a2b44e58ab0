using System.Globalization;

namespace SalesBot.Core.Replies.Wording;

/// <summary>Places of a ranking. Not numbered by the markdown list, which would count ties on.</summary>
internal static class Medals
{
    public static string Of(int rank) => rank switch
    {
        1 => "🥇",
        2 => "🥈",
        3 => "🥉",
        _ => string.Create(CultureInfo.InvariantCulture, $"{rank}."),
    };
}
