using SalesBot.Core.Deciding;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Remarks below a record.</summary>
internal static class EnglishNotes
{
    public static IEnumerable<string> Of(IReadOnlyList<Note> notes) => notes.Select(Of);

    /// <summary>Of an order that is only supposed: there is no record to put right, only a better question.</summary>
    public static IEnumerable<string> OfSupposed(IReadOnlyList<Note> notes) => notes.Select(note => note.Kind switch
    {
        NoteKind.ProfitEstimated => $"Profit estimated at a {Percent(note.About)} margin; for a better answer ask with the profit",
        NoteKind.ProfitUnknown => "Without a profit its commission does not count. Ask with it, e.g. “what if I sign another 200k, profit 50k”",
        _ => Of(note),
    });

    private static string Of(Note note) => note.Kind switch
    {
        NoteKind.CategoryAssumed => $"No category was named, so I took “{Markdown.Plain(note.About)}”",
        NoteKind.ProfitEstimated => $"Profit estimated at a {Percent(note.About)} margin; tell me when you know it, e.g. “correction: profit 30k”",
        NoteKind.ProfitUnknown => "Profit is not known yet, so its commission does not count so far. Tell me when you know it, e.g. “correction: profit 30k”",
        NoteKind.TermsLong => $"{note.About} days is long: late payment cuts the commission",
        NoteKind.Overpaid => $"{Amount(note.About)} more than was owed; kept as the customer's credit",
        NoteKind.NoOrderYet => "This customer has no order yet; all of it is kept as credit for the next one",
        NoteKind.PaidOnSales => $"{Markdown.Plain(note.About)}: paid on sales, so the profit changes no commission here",
        NoteKind.Converted => $"Converted from {Foreign(note.About)} at the company's rate",
        NoteKind.BackdatedFar => "That day is too far back to count as a follow-up; the pool deadline stays as it is",
        NoteKind.NoAnswer => "Nobody was reached, so this is no follow-up; the pool deadline stays as it is",
        NoteKind.NotTheOwners => $"This is {Markdown.Plain(note.About)}'s customer, so it is no follow-up; the pool deadline stays as it is",
        NoteKind.InPool => "The customer is in the public pool, so this is no follow-up and brings it back to nobody; claim it to go on",
        NoteKind.BareMove => "Nothing was said of a contact, so this is no follow-up; the pool deadline stays as it is",
        NoteKind.AmountLeftOut => $"I don't know what “{Markdown.Plain(note.About)}” is for, so it was left out",
        NoteKind.MassGreeting => "A message to many is no follow-up; the pool deadline stays as it is",
        NoteKind.BeyondCap => $"⚠️ Beyond the cap of customers ({note.About})",
        NoteKind.HolidaysUnknown => $"The holidays of {note.About} are not known yet; only its weekends were counted",
        NoteKind.DocumentsMissing => $"Still missing from the stage before: {EnglishDealWords.Documents(note.About.Split(','))}",
        NoteKind.ComplaintOpen => $"⚠️ There is an open complaint ({EnglishDealWords.Subject(note.About)}); settle that first",
        NoteKind.GoodsComplained => Complained(note.About.Split('/')),
        NoteKind.DealWon => "That wins the deal 🎉 Say thank you, ask for a referral, write the case",
        NoteKind.PersonaQuestion => EnglishDealWords.Question(note.About),
        NoteKind.CustomerCreated => $"Created the customer {Markdown.Plain(note.About)}",
    };

    private static string Complained(string[] about) => $"⚠️ {about[1]} of {about[2]} orders of {Markdown.Plain(about[0])} within a year had complaints about the goods; look into it before quoting";

    private static string Percent(string figure) => Ratio.TryParse(figure, out Ratio ratio) ? Typeset.Percent(ratio) : figure;

    private static string Amount(string figure) => Money.TryParse(figure, out Money money) ? Typeset.Separated(money) : figure;

    private static string Foreign(string about) =>
        about.Split(' ') is [var amount, var currency] ? $"{Amount(amount)} {currency}" : about;
}
