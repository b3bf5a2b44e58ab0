namespace SalesBot.Core.Commands;

/// <content>Documents of a stage, said by the button below a warning.</content>
public abstract partial record Command
{
    /// <summary>The documents of a stage are there.</summary>
    public sealed record FileDocuments(CustomerName? Customer = null, StageKey? Stage = null) : OfCustomer;
}
