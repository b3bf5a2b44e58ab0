namespace SalesBot.Core.Commands;

/// <summary>
/// What a message, a button or a model can mean: the closed set of the command contract, one nested record an intent, one file a family.
/// A slot that the text did not give is null. Customers, members and teams are named as the contract says: by the directory's full name where
/// the text named one, otherwise by the words of the text. Money is as said: yuan, unless the command's currency says otherwise.
/// </summary>
public abstract partial record Command
{
    // Private, so that no case can be added outside this type.
    private Command()
    {
    }
}
