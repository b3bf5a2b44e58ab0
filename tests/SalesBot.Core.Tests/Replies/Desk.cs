using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Tests.Replies;

/// <summary>Takes decisions as a turn does: looks, records what was decided, and answers.</summary>
internal sealed class Desk(Diary diary)
{
    public IReadOnlyList<Reply> Take(Member member, Decision decision, string room = "", Language language = Language.Zh)
    {
        Speaker speaker = new(member, room, language);
        Before before = Replier.Look(diary.Ledger, speaker, decision, diary.Now);
        if (decision is Decision.Recorded recorded)
        {
            foreach (Fact fact in (IEnumerable<Fact>)[.. recorded.Also, recorded.Main]) diary.Write(fact, member);
        }

        if (decision is Decision.Asked asked)
        {
            diary.Write(new Fact.QuestionAsked(member.Id, room, CommandWire.ToJson(asked.Pending), asked.Missing, asked.Choices), member);
        }

        return Replier.Build(diary.Ledger, before, decision, speaker, diary.Now);
    }

    public Reply Record(Member member, Fact main, params Note[] notes) => Record(member, new Command.Help(), main, notes);

    public Reply Record(Member member, Command command, Fact main, params Note[] notes) =>
        Assert.Single(Take(member, new Decision.Recorded(command, main, [], notes)));

    public Reply Ask(Member member, Command command, Scope? about = null) =>
        Assert.Single(Take(member, new Decision.Answered(command, about ?? new Scope(member, null))));
}
