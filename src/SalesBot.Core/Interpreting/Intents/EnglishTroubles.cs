using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>Complaints without a word of complaining: "Lockwood says our driver was rude", "Lockwood got the wrong boxes", "Lockwood: half of it arrived broken".</summary>
internal static class EnglishTroubles
{
    private static readonly SenseSet Kinds = SenseSet.Of(Sense.Damage, Sense.Late, Sense.Rude, Sense.Invoice);

    private static readonly SenseSet Others = SenseSet.Of(Sense.Visit, Sense.Sign, Sense.Lose, Sense.Solved, Sense.Me, Sense.Expensive, Sense.Refund);

    // What makes of boxes, drivers and invoices a trouble.
    private static readonly string[] Amiss =
    [
        " wrong", " broken", " broke", " damaged", " smashed", " crushed", " torn", " cracked", " dented", " scratched", " leak", " smell", " mould", " mold", " rotten", " stale", " faulty", " defective", " missing", " empty", " bad", " off", " dirty", " rusty", " warped", " bent", " faded", " shrank", " shrunk", " split", " ripped", " snapped",
        " rude", " unfriendly", " unhelpful", " twice", " overcharged", " late", " never arrived", " never came", " never turned up", "n't arrived", "n't turned up", "n't come", " not arrived", " not come", "n't work", " not working", "n't fit", " stopped working", " still waiting", " short", " incomplete", " incorrect", " mistake", " error", " mix-up", " mixed up", " busted", " never ordered", "n't order", " blew them off", " no-show", " rubbish", " useless", " garbage", " poor", " no good", " terrible", " awful", " dreadful", " redone", " reissued", " corrected",
    ];

    private static readonly string[] Getting = [" received ", " got ", " have had ", " has had ", " been sent ", " were sent ", " was sent ", " been given "];

    private static readonly string[] Telling = [" says", " say ", " said", " report", " told ", " tells ", " is saying", " are saying", " claims", " wrote ", " called to say", " rang to say", " emailed to say", " messaged to say", " mention", " reckon", " find ", " found ", " think", ": ", " - "];

    /// <summary>"squared away with Lockwood on the broken boxes": a trouble called by its name.</summary>
    public static bool AreNamed(Clause clause) => clause.HasAny(Kinds) && Array.Exists(Amiss, clause.Says);

    public static bool AreTold(Clause clause) =>
        clause.Mood is Mood.Plain or Mood.Denied && !clause.HasAmount && !clause.HasAny(Others) && clause.HasAny(Kinds) && Array.Exists(Amiss, clause.Says)
        && clause.Customers.FirstOrDefault() is { } customer && (clause.Has(Sense.Reported) || Array.Exists(Telling, word => clause.Message.Masked.StartsAt(customer.Span.End, word)) || Array.Exists(Getting, clause.Says));
}
