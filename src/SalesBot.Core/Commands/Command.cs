namespace SalesBot.Core.Commands;

/// <summary>
/// What a message, a button or a model can mean: the closed set of the command contract, one nested record an intent, one file a family.
/// A slot that the text did not give is null. Customers, members and teams are named as the contract says: by the directory's full name where
/// the text named one, otherwise by the words of the text. Money is as said: yuan, unless the command's currency says otherwise.
/// Every case belongs to one family, which is decided by one switch in <see cref="Deciding.Decider"/>.
/// </summary>
public abstract partial record Command
{
    // Private, so that no case can be added outside this type.
    private Command()
    {
    }

    /// <summary>Contacts, orders, and the money that comes and goes for them.</summary>
    public abstract record OfSelling : Command
    {
        private protected OfSelling()
        {
        }
    }

    /// <summary>What is known of a customer, and where the deal with them stands.</summary>
    public abstract record OfCustomer : Command
    {
        private protected OfCustomer()
        {
        }
    }

    /// <summary>Whose a customer is.</summary>
    public abstract record OfOwnership : Command
    {
        private protected OfOwnership()
        {
        }
    }

    /// <summary>Targets, budgets, grades, honours and the rhythm of the team.</summary>
    public abstract record OfTeam : Command
    {
        private protected OfTeam()
        {
        }
    }

    /// <summary>Putting right, taking back, answering what the bot asked.</summary>
    public abstract record OfTalk : Command
    {
        private protected OfTalk()
        {
        }
    }

    /// <summary>What only asks, so that it never records anything.</summary>
    public abstract record Question : Command
    {
        private protected Question()
        {
        }
    }

    /// <summary>Asks about the sums and counts of a member or team.</summary>
    public abstract record QuestionOfFigures : Question
    {
        private protected QuestionOfFigures()
        {
        }
    }

    /// <summary>Asks what is there: customers, days, stories, contests, the bot's own help.</summary>
    public abstract record QuestionOfRecords : Question
    {
        private protected QuestionOfRecords()
        {
        }
    }

    /// <summary>Asks what something would come to, or how a figure came about.</summary>
    public abstract record QuestionOfWorth : Question
    {
        private protected QuestionOfWorth()
        {
        }
    }
}
