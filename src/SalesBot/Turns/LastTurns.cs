using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>
/// The question that was answered last to each member in each room, so that "why" means its figures, and whether their last message came to nothing. Kept
/// in memory only, as an answer costs no commit: after a restart "why" means the pay of the quarter.
/// </summary>
internal sealed class LastTurns
{
    private readonly Dictionary<(MemberId Member, string Room), (Missed Missed, Instant At)> _missed = [];
    private readonly Dictionary<(MemberId Member, string Room), (Command Question, Instant At)> _last = [];

    /// <summary>Null where something came of the speaker's last message, or it was long ago.</summary>
    public Missed? MissedBy(Speaker speaker, Instant now) =>
        _missed.TryGetValue((speaker.Member.Id, speaker.Room), out (Missed Missed, Instant At) last) && now - last.At <= Conversation.Patience ? last.Missed : null;

    /// <summary>Null where nothing was asked for so long that nobody means it any more, or something was recorded since.</summary>
    public Command? QuestionOf(Speaker speaker, Instant now) =>
        _last.TryGetValue((speaker.Member.Id, speaker.Room), out (Command Question, Instant At) last) && now - last.At <= Conversation.Patience ? last.Question : null;

    /// <param name="missed">Null where something came of the message.</param>
    public void Note(Speaker speaker, Missed? missed, Instant now)
    {
        if (missed is null) _missed.Remove((speaker.Member.Id, speaker.Room));
        else _missed[(speaker.Member.Id, speaker.Room)] = (missed, now);
    }

    /// <summary>An explanation leaves what it explained, so that "why" may be asked of it again.</summary>
    public void Note(Speaker speaker, Decision decision, Instant now)
    {
        if (decision is Decision.Recorded) _last.Remove((speaker.Member.Id, speaker.Room));
        else if (decision is Decision.Answered { Command: not (Command.ExplainFigure or Command.Help or Command.Cancel or Command.Confirm) and var question }) _last[(speaker.Member.Id, speaker.Room)] = (question, now);
    }
}
