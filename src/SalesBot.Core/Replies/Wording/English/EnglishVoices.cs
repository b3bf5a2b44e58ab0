using NodaTime;
using SalesBot.Core.Voices;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What was heard from customers and of rivals.</summary>
internal static class EnglishVoices
{
    public static string Of(Pain theme) => theme switch
    {
        Pain.Terms => "payment terms",
        Pain.Price => "price",
        Pain.Delivery => "delivery",
        Pain.Quality => "quality",
        Pain.Service => "service",
        Pain.Stock => "stock",
        Pain.Packaging => "packaging",
        Pain.ShelfLife => "shelf life",
        Pain.Invoice => "invoices",
        Pain.Budget => "budget",
        Pain.Approval => "approvals",
        Pain.Range => "choice",
    };

    /// <summary>Heard by several · payment terms: Amy, Kevin (Everbright); see Li Na's case for an answer.</summary>
    /// <param name="pain">Whose answer, if any, is named.</param>
    /// <param name="day">Names a day.</param>
    public static string Shared(PainLine pain, Func<LocalDate, string> day)
    {
        string customers = pain.Customers.Count > 0 ? $" ({string.Join(", ", pain.Customers.Select(Markdown.Plain))})" : "";
        string answer = pain switch
        {
            { Assigned: { } task } => $"; {Markdown.Plain(task.Who)} answers by {day(task.Due)}",
            { AnsweredBy: { } who } => $"; {Markdown.Plain(who)}'s case has an answer",
            _ => "; who has a good answer? Say “share case” to keep it",
        };
        return $"Heard by several · **{Of(pain.Theme)}**: {string.Join(", ", pain.Who.Select(Markdown.Plain))}{customers}{answer}";
    }

    /// <summary>Rival: they cut prices by 5% (Amy, Everbright).</summary>
    public static string Move(VoiceLine move)
    {
        string customer = move.Customer is { } name ? ", " + Markdown.Plain(name) : "";
        return $"Rival: {Markdown.Plain(move.Text)} ({Markdown.Plain(move.Who)}{customer})";
    }
}
