using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Questions about the bot itself: what it can do, how one talks to it, in any words.</summary>
internal static class EnglishHelp
{
    private static readonly string[] Bots = ["bot", "chatbot", "assistant", "app", "tool", "salesbot", "gadget", "thingy", "software"];

    private static readonly string[] Starts = ["what", "how", "which", "whats", "what's"];

    private static readonly string[] Telling = ["explain", "tell", "show", "remind"];

    private static readonly string[] OfYou =
        ["use you", "using you", "talk to you", "talk with you", "work with you", "speak to you", "write to you", "what you can", "what can you", "what else can you", "what else do you", "what more can you", "what can u", "what u can", "you able to", "you are able", "what do you do", "what you do", "do you understand", "you understand", "how do you work", "how you work", "you capable", "you good for", "you good at", "ask you", "say to you", "what i can say", "what i can ask", "tell you", "things can you do", "all can you do", "your commands", "your functions", "your features"];

    private static readonly string[] Abilities = ["can", "able", "do", "does", "use", "using", "work", "works", "understand", "know", "capable", "help", "commands", "command", "talk", "type", "operate", "good", "features", "functions", "abilities", "tricks", "speak"];

    private static readonly string[] Others = ["weather", "joke", "name", "old", "live", "eat", "mean", "think", "feel", "human", "fun", "hungry", "love", "from", "born"];

    private static readonly SenseSet Business = SenseSet.Of(
        Sense.Sign, Sense.Pay, Sense.Visit, Sense.Commission, Sense.Target, Sense.Rank, Sense.Pipeline, Sense.Owe, Sense.Agenda, Sense.Pool, Sense.Case, Sense.Entertain, Sense.Refund, Sense.Complain, Sense.Remind, Sense.Quote, Sense.Undo, Sense.Transfer, Sense.Claim,
        Sense.Call, Sense.Email, Sense.Message, Sense.Status, Sense.Details, Sense.Attain, Sense.Gap, Sense.Lose, Sense.Deliver);

    public static bool IsAsked(Clause clause)
    {
        if (!clause.IsEnglish || IsOfBusiness(clause)) return false;
        var words = clause.Between(clause.Span.Start, clause.Span.End).ToString().Split([' ', ',', '.', '?', '!', ':'], StringSplitOptions.RemoveEmptyEntries);
        return Holds(words, Starts) && IsOfBot(clause, words) && !Holds(words, Others) && (clause.Mood == Mood.Question || Array.IndexOf(Telling, words[0]) >= 0);
    }

    private static bool IsOfBot(Clause clause, string[] words) => Holds(words, Bots) && Holds(words, Abilities) || Array.Exists(OfYou, clause.Says);

    private static bool IsOfBusiness(Clause clause) => clause.HasCustomer || clause.HasQuantity || clause.HasSomeone || clause.HasAny(Business);

    private static bool Holds(string[] words, string[] any) => Array.Exists(words, word => Array.IndexOf(any, word) >= 0);
}
