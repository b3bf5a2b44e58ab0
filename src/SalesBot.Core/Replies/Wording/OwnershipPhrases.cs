using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies.Wording;

/// <summary>How is said whose customers are, in one language.</summary>
internal abstract class OwnershipPhrases
{
    public abstract Worded Claim(View.Claim view);

    public abstract Worded Release(View.Release view);

    public abstract Worded Transfer(View.Transfer view);

    public abstract Worded HandoverReceipt(View.HandoverReceipt view);

    public abstract Worded CustomerLock(View.CustomerLock view);

    public abstract Worded Leave(View.Leave view);

    public abstract Worded Handover(View.Handover view);

    public abstract Worded Pool(View.PoolAnswer view);

    public abstract Worded Barred(View.Barred view);

    public abstract Worded ThinContacts(View.ThinContacts view);

    /// <summary>Why a contact looks empty, in a few words.</summary>
    public abstract string Thin(ThinReason why);

    /// <summary>What must be known of a customer: the part's name of the contract, and its text; parts that nothing is known of are left out.</summary>
    public abstract IEnumerable<(string Part, string Text)> PartsOf(HandoverPack pack);
}
