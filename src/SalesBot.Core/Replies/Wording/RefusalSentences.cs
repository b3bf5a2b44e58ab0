using System.Globalization;
using NodaTime.Text;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies.Wording;

/// <summary>
/// Why nothing was recorded, in one language: a sentence for each reason, and a better one where the intent is known to need it. Sentences
/// may hold {about}, what the refusal is about, and {owner}, who owns that customer.
/// </summary>
/// <param name="ByReason">One for each reason.</param>
/// <param name="ByIntent">In the place of the reason's.</param>
/// <param name="NotOwned">In the place of the reason's where nobody is known to own the customer.</param>
/// <param name="BySlot">For a value that does not fit the others.</param>
/// <param name="WrongDay">For a value that is a day, in a record.</param>
/// <param name="PastDay">For a value that is a day, in a plan.</param>
/// <param name="WrongNumber">For a value that is a number.</param>
/// <param name="WrongValue">For a value as it was written, which cannot be meant.</param>
/// <param name="HasFollowers">For a customer that cannot be taken back because others have records with it.</param>
internal sealed record RefusalSentences(
    IReadOnlyDictionary<RefusalReason, string> ByReason,
    IReadOnlyDictionary<(string Intent, RefusalReason Reason), string> ByIntent,
    IReadOnlyDictionary<RefusalReason, string> NotOwned,
    IReadOnlyDictionary<string, string> BySlot,
    string WrongDay,
    string PastDay,
    string WrongNumber,
    string WrongValue,
    string HasFollowers)
{
    public string Of(View.Refused view) => Pick(view)
        .Replace("{about}", Markdown.Plain(Readable(view.About)), StringComparison.Ordinal)
        .Replace("{owner}", Markdown.Plain(view.Owner ?? ""), StringComparison.Ordinal);

    /// <summary>A number is told with its thousands apart.</summary>
    private static string Readable(string about) =>
        decimal.TryParse(about, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number.ToString("#,##0.############", CultureInfo.InvariantCulture)
            : about;

    private string Pick(View.Refused view)
    {
        if (view is { Intent: "set_target", Slot: null, Reason: RefusalReason.InvalidValue } && IsNothing(view.About)) return BySlot["target"];
        if (view.IsWrongValue) return WrongValue;
        if (view is { Intent: "undo_last", Reason: RefusalReason.NotAllowed, About.Length: > 0 }) return HasFollowers;
        if (view.Slot is { } slot && BySlot.TryGetValue(slot, out string? unfit)) return unfit;
        if (view.Reason is RefusalReason.InvalidValue && Wrong(view) is { } wrong) return wrong;
        if (ByIntent.TryGetValue((view.Intent, view.Reason), out string? special)) return special;
        return view.Owner is null && NotOwned.TryGetValue(view.Reason, out string? nobody) ? nobody : ByReason[view.Reason];
    }

    /// <summary>Whether it is an amount of 0 or less, with or without its unit.</summary>
    private static bool IsNothing(string about) =>
        decimal.TryParse(about.TrimEnd([.. "元块万千kKmM¥￥ "]), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && number <= 0;

    private string? Wrong(View.Refused view)
    {
        if (LocalDatePattern.Iso.Parse(view.About).Success) return view.Intent == "plan_follow_up" ? PastDay : WrongDay;
        return decimal.TryParse(view.About, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? WrongNumber : null;
    }
}
