using SalesBot.Core.Applying;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Personas;

/// <summary>The three things to know of a customer: who decides, what hurts, what it is worth to them. The newest note of each stands.</summary>
public sealed record PersonaCard(CustomerNote? DecisionChain, CustomerNote? Pain, CustomerNote? Budget)
{
    /// <summary>How many things there are to know.</summary>
    public const int Parts = 3;

    /// <summary>How many of them are known.</summary>
    public int Known => (DecisionChain is null ? 0 : 1) + (Pain is null ? 0 : 1) + (Budget is null ? 0 : 1);

    /// <summary>The first that is not known, which the next visit should ask for; null where all are.</summary>
    public Aspect? Missing => DecisionChain is null ? Aspect.DecisionChain : Pain is null ? Aspect.Pain : Budget is null ? Aspect.Budget : null;

    public static PersonaCard Of(Customer customer) => new(Newest(customer, Aspect.DecisionChain), Newest(customer, Aspect.Pain), Newest(customer, Aspect.Budget));

    private static CustomerNote? Newest(Customer customer, Aspect aspect)
    {
        for (int index = customer.Notes.Count - 1; index >= 0; index--)
        {
            if (customer.Notes[index].Aspect == aspect) return customer.Notes[index];
        }

        return null;
    }
}
