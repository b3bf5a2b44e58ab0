namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>What a word of the tables can mean. A word may have several senses; which one counts is for the reader of the clause.</summary>
internal enum Sense
{
    /// <summary>None: the word is listed only so that shorter words are not found inside of it.</summary>
    None,

    // How it is said
    Ask, AskEnd, AskStart, Why, HowMany, Negation, Almost, Wish, If, Suppose, Rumour, Stranger, CallOff, Future, Intend, Done, Reported, Slip, Change, NotBut, Remind, Follow, Again, NextTime, Agreed,
    Me, Mine, MyTeam, Company, Everyone, All, Show, Imperative, Doubt, Fragment, Past, Unreal, Them, Diary, Open, Enough, Grade, Half,

    // Meeting customers
    Visit, GoTo, Leave, Talk, Call, Message, Email, Online, Demo, Meet,

    // Selling and money
    Sign, SignWeak, Order, DealNoun, Pay, PayWeak, Arrive, InFull, Money, Refund, RefundWeak, Quote, QuoteWeak, Sample, Pi, Deposit, Production, Balance, Shipping, StageWord, MoveTo, Expect,
    Lose, LoseWeak, Spend, Treat, Meal, GiveGift, Deliver, Send,

    // What customers say
    Complain, Solved, Damage, Late, Rude, Invoice, Expensive, Rival, NoBudget, Timing, BadFit, Relation, Price, Budget, Decide, Pain, Fact,

    // Customers as such
    TierWord, SetTier, Add, NewCustomer, Customer, Referral, Exhibition, Inquiry, ColdCall, Web, OtherSource, Contact, Phone, Claim, Release, Pool, Fall, Transfer, To, From, Note, Lock, Case, Share, Details, Status,
    Owner, HisCustomers,

    // Teams
    Target, Set, Attain, Gap, Commission, Get, More, Rank, Most, Growth, Orders, Visits, Collected, Profit, Mentoring, Referrals, Newcomers, Teams, Agenda, Do, Pipeline, Workload, Used, Owe, Unpaid, Conversion,
    Turnover, LifetimeValue, Cycle, Average, Pk, OldPlan, Compare, Explain, Help, Undo, LastEntry, Review, Objection, Close, Period, Confirmed, Absence, Register, Pause, Posts, Honour, Award, Entertain, Yes, No, Greeting,

    // What a number is
    Amount, UnitPrice, Margin, Cost, Packaging, Freight, Loss, Storage, Season, Prepaid, Term, Split, Until, MarginRate, Deficit, Rest,

    // Life outside of the company
    Family, Leisure, Private,

    // Joints of a sentence
    Joint, Because, That,
}
