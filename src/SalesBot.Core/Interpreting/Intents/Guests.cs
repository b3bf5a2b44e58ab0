using SalesBot.Core.Interpreting.Clauses;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Intents;

/// <summary>
/// Messages in English of somebody who was a customer's customer, or was there with the family: "ate at Harbor last night, paid 84", "got my tyres done at
/// Harbor, 220", "dinner at Harbor with my wife".
/// </summary>
internal static class Guests
{
    private static readonly string[] Visits = ["ate at ", "eaten at ", "eating at ", "ate in ", "my birthday at ", "our birthday at ", "our anniversary at ", "my anniversary at ", "wedding at ", "married at ", "honeymoon at ", "membership at ", "adopted ", "booked at ", "booked a massage at ", "booked a room at ", "booked a table at ", "my haircut at ", "got a haircut at "];

    // Whom and what one has at home.
    private static readonly string[] Home =
    [
        "my wife", "my husband", "my mum", "my mom", "my dad", "my nan", "my gran", "my son", "my daughter", "my kid", "my kids", "the kids", "my sister", "my brother", "my girlfriend", "my boyfriend", "my family", "mum", "nan", "my birthday", "our anniversary", "my anniversary",
        "my parcel", "my house", "my flat", "my car", "my bike", "my dog", "my cat", "our boiler", "our kitchen", "our extension", "our roof", "our bathroom", "at home", "my interview", "my cv", "my knee", "my back", "my teeth", "christmas do", "pub quiz",
    ];

    // Behind "got my …".
    private static readonly string[] Services = [" done at ", " fixed at ", " cut at ", " serviced at ", " repaired at ", " washed at ", " cleaned at ", " from ", " at "];

    private static readonly string[] Things = ["got my ", "get my ", "had my ", "getting my ", "bought my ", "took my ", "dropped my "];

    /// <summary>Whether <paramref name="deed"/> was done for the speaker, not by a customer.</summary>
    public static bool Did(Clause clause, Intent? deed) =>
        clause.IsEnglish && deed is { } intent && MayBe(intent) && (clause.HasCustomer && IsOfHome(clause) || clause.Message.Tokens.FirstOrDefault(token => token.IsCustomer) is { } customer && IsOfGuest(clause.Message, customer));

    private static bool MayBe(Intent deed) => deed is Intent.SignDeal or Intent.RecordPayment or Intent.LogExpense or Intent.LogVisit or Intent.RecordRefund or Intent.RecordDelivery or Intent.LogComplaint or Intent.PlanFollowUp;

    // "Harbor delivered my parcel", "signed with Harbor for our extension"
    private static bool IsOfHome(Clause clause)
    {
        foreach (var word in Home)
        {
            if (Find(clause, word)) return true;
        }

        return false;
    }

    // As whole words.
    private static bool Find(Clause clause, string word)
    {
        var text = clause.Between(clause.Span.Start, clause.Span.End);
        var at = text.IndexOf(word);
        return at >= 0 && (at == 0 || !TextScan.IsWordCharacter(text[at - 1])) && (at + word.Length == text.Length || !TextScan.IsWordCharacter(text[at + word.Length]));
    }

    private static bool IsOfGuest(Message message, Token customer)
    {
        var before = message.Masked.AsSpan(0, customer.Span.Start);
        if (before.EndsWith(" the ", StringComparison.Ordinal)) before = before[..^"the ".Length];
        foreach (var word in Visits)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) || word == "adopted " && before.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return EndsInService(before) && StartsWithThing(before.TrimStart());
    }

    private static bool EndsInService(ReadOnlySpan<char> before)
    {
        foreach (var word in Services)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool StartsWithThing(ReadOnlySpan<char> before)
    {
        foreach (var word in Things)
        {
            if (before.StartsWith(word, StringComparison.Ordinal) || before.StartsWith("i ") && before["i ".Length..].StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
