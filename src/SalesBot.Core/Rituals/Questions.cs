using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>The questions of one ritual.</summary>
/// <param name="Chinese">What is asked, each in at least one wording; the wordings take turns by date.</param>
/// <param name="English">The same in English.</param>
public sealed record Questions(IReadOnlyList<IReadOnlyList<string>> Chinese, IReadOnlyList<IReadOnlyList<string>> English)
{
    private static readonly LocalDate FirstDay = new(2000, 1, 1);

    /// <summary>The questions of a day, the same for everyone.</summary>
    public IReadOnlyList<string> On(LocalDate day, Language language)
    {
        int turn = Math.Abs(Period.DaysBetween(FirstDay, day));
        IReadOnlyList<IReadOnlyList<string>> questions = language switch
        {
            Language.Zh => Chinese,
            Language.En => English,
        };
        return [.. questions.Select(wordings => wordings[turn % wordings.Count])];
    }
}
