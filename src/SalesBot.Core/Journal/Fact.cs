namespace SalesBot.Core.Journal;

/// <summary>
/// What happened: the closed set of what a journal holds, one nested record a kind, one file a family. A fact on disk is readable for ever:
/// a field may be added with a default, never renamed, removed or given another meaning. Every case belongs to one family, which is put into
/// the books in one place; the families are no part of the form on disk.
/// </summary>
public abstract partial record Fact
{
    // Private, so that no case can be added outside this type.
    private Fact()
    {
    }

    /// <summary>What a member recorded or the company file sets, and what can be amended and taken back.</summary>
    public abstract record Recorded : Fact
    {
        private protected Recorded()
        {
        }
    }

    /// <summary>Orders and the money received for them.</summary>
    public abstract record OfSale : Recorded
    {
        private protected OfSale()
        {
        }
    }

    /// <summary>What became of an order after it was signed.</summary>
    public abstract record OfOrder : Recorded
    {
        private protected OfOrder()
        {
        }
    }

    /// <summary>Contacts and what is planned.</summary>
    public abstract record OfContact : Recorded
    {
        private protected OfContact()
        {
        }
    }

    /// <summary>What was spent to sell, and what may be.</summary>
    public abstract record OfSpending : Recorded
    {
        private protected OfSpending()
        {
        }
    }

    /// <summary>Whose a customer is, and who is away.</summary>
    public abstract record OfOwnership : Recorded
    {
        private protected OfOwnership()
        {
        }
    }

    /// <summary>Where the deal in progress stands.</summary>
    public abstract record OfPipeline : Recorded
    {
        private protected OfPipeline()
        {
        }
    }

    /// <summary>What is learnt about customers and from them.</summary>
    public abstract record OfKnowing : Recorded
    {
        private protected OfKnowing()
        {
        }
    }

    /// <summary>Targets, grades, honours, objections and the rhythm of the team.</summary>
    public abstract record OfTeam : Recorded
    {
        private protected OfTeam()
        {
        }
    }

    /// <summary>What the company file says of the company, its people, goods, plans and customers.</summary>
    public abstract record OfCompany : Fact
    {
        private protected OfCompany()
        {
        }
    }

    /// <summary>Corrections of records, and the question that is open.</summary>
    public abstract record OfChange : Fact
    {
        private protected OfChange()
        {
        }
    }

    /// <summary>Who is who in the chat channels, and where everybody is reached.</summary>
    public abstract record OfChannel : Fact
    {
        private protected OfChannel()
        {
        }
    }

    /// <summary>What a closed quarter came to, for ever.</summary>
    public abstract record OfClosing : Fact
    {
        private protected OfClosing()
        {
        }
    }

    /// <summary>What the clock and the program did by rule, noted so that it is done or counted once.</summary>
    public abstract record OfCourse : Fact
    {
        private protected OfCourse()
        {
        }
    }
}
