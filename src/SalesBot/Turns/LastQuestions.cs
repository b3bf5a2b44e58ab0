using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>
/// The question that was answered last to each member in each room, so that "why" means its figures. Kept in memory only, as an answer costs no
/// commit: after a restart "why" means the pay of the quarter.
/// </summary>
internal sealed class LastQuestions
{
    private readonly Dictionary<(MemberId Member, string Room), (Command Question, Instant At)> _last = [];

    /// <summary>Null where nothing was asked for so long that nobody means it any more, or something was recorded since.</summary>
    public Command? Of(Speaker speaker, Instant now) =>
        _last.TryGetValue((speaker.Member.Id, speaker.Room), out (Command Question, Instant At) last) && now - last.At <= Conversation.Patience ? last.Question : null;

    /// <summary>An explanation leaves what it explained, so that "why" may be asked of it again.</summary>
    public void Note(Speaker speaker, Decision decision, Instant now)
    {
        if (decision is Decision.Recorded) _last.Remove((speaker.Member.Id, speaker.Room));
        else if (decision is Decision.Answered { Command: not (Command.ExplainFigure or Command.Help or Command.Cancel or Command.Confirm) and var question }) _last[(speaker.Member.Id, speaker.Room)] = (question, now);
    }
}
