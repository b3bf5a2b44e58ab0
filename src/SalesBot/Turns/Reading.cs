using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Proposing;
using SalesBot.Understanding;

namespace SalesBot.Turns;

/// <summary>
/// How a text is understood: offline first. A language model is asked only where nothing was found or what was found is unsure; what it proposes is shown
/// for a yes, unless the interpreter thought the same.
/// </summary>
internal static class Reading
{
    /// <param name="mayAsk">Whether the company uses a language model.</param>
    /// <param name="answer">What the model said of the text; null where it was not asked yet.</param>
    public static Heeded Of(Setting setting, string text, bool mayAsk, ModelAnswer? answer)
    {
        Understood understood = setting.Understand(text);
        IReadOnlyList<Intention> meant = Conversation.Follow(setting, text, understood.Commands, understood.Confidence);
        if (answer is null) return mayAsk && Conversation.IsUnclear(text, understood, meant) ? new Heeded([], ModelQuestion.Of(setting, text)) : new Heeded(meant);
        // Between the question and its answer the conversation may have gone on, so that the text is clear now.
        if (answer is not ModelAnswer.Said said || !Conversation.IsUnclear(text, understood, meant)) return new Heeded(meant);
        Proposal proposal = ProposalReader.Read(setting, text, said.Candidates, said.Calls);
        if (proposal.Commands.Count == 0) return new Heeded(meant);
        bool agree = Likeness.Agree(understood.Commands, proposal.Commands, setting.Today, setting.Speaker.Member.Name);
        return new Heeded(agree ? Conversation.Follow(setting, text, understood.Commands) : Conversation.Propose(setting, text, proposal.Commands));
    }
}
