namespace SalesBot.Core.Deciding;

/// <summary>What a remark says.</summary>
public enum NoteKind
{
    /// <summary>No category was said: the first of the company file was taken; about is its name.</summary>
    CategoryAssumed,

    /// <summary>The profit is an estimate from the category's typical margin; about is that margin.</summary>
    ProfitEstimated,

    /// <summary>The profit is not known and its line waits.</summary>
    ProfitUnknown,

    /// <summary>The terms are so long that the deduction for late payment threatens; about is the days.</summary>
    TermsLong,

    /// <summary>More was paid than was owed; about is the rest that is kept as credit.</summary>
    Overpaid,

    /// <summary>Money came in though nothing was ordered yet; all of it is kept as credit.</summary>
    NoOrderYet,

    /// <summary>A profit was said of goods that are paid on sales, so that it changes no commission; about is their name.</summary>
    PaidOnSales,

    /// <summary>The amount was converted from another currency; about is "12000 USD".</summary>
    Converted,

    /// <summary>The day lies further back than records count as follow-up; about is that day.</summary>
    BackdatedFar,

    /// <summary>The customer was created with this record.</summary>
    CustomerCreated,

    /// <summary>Nobody was reached, so that it is no follow-up.</summary>
    NoAnswer,

    /// <summary>Somebody else's customer, so that it is no follow-up of theirs; about is the owner's name.</summary>
    NotTheOwners,

    /// <summary>The customer lies in the pool, so that it is no follow-up and keeps nobody from claiming it.</summary>
    InPool,

    /// <summary>A bare move tells nothing of a contact, so that it is no follow-up.</summary>
    BareMove,

    /// <summary>An amount of the message that nothing was made of; about is its words.</summary>
    AmountLeftOut,

    /// <summary>It went to many, so that it is no follow-up.</summary>
    MassGreeting,

    /// <summary>The new owner has more customers than their grade allows; about is "151/150".</summary>
    BeyondCap,

    /// <summary>The pool's day lies in a year whose public holidays are not known yet; about is the year.</summary>
    HolidaysUnknown,

    /// <summary>Documents of the stage that was left are not there; about is their keys, separated by commas.</summary>
    DocumentsMissing,

    /// <summary>The customer has an open complaint; about is what it is about.</summary>
    ComplaintOpen,

    /// <summary>The goods are complained about often; about is their name, the orders complained about and all orders of a year, separated by slashes.</summary>
    GoodsComplained,

    /// <summary>The order closed the open deal.</summary>
    DealWon,

    /// <summary>Something is not known of the customer yet, to be asked at the next visit; about is the aspect.</summary>
    PersonaQuestion,
}
