using SalesBot.Core.Applying;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>Asks for the evening review, and once more whoever has not answered.</summary>
internal static class ReviewWork
{
    public static Performance Ask(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        Language language = act.Member is { } member ? Tongue.Of(ledger, member) : Tongue.Of(ledger, act.Team);
        return new Performance([done], [new Post.ReviewPrompt(act, act.Member, language, questions.On(act.On, language), DigestWork.Missed(ledger, act))]);
    }

    public static Performance AskAgain(Ledger ledger, RitualAct act, Fact.Posted done, Questions questions)
    {
        if (DigestWork.HasAnswered(ledger, act.Member!, act.On)) return Performance.Nothing;
        Language language = Tongue.Of(ledger, act.Member!);
        return new Performance([done], [new Post.ReviewReminder(act, act.Member!, language, questions.On(act.On, language))]);
    }
}
