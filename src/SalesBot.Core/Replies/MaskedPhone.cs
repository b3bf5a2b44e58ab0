namespace SalesBot.Core.Replies;

/// <summary>A phone number for those who may not call it yet.</summary>
internal static class MaskedPhone
{
    private const int ShownFirst = 3;
    private const int ShownLast = 4;

    /// <summary>No stars, which markdown takes for bold type.</summary>
    private const string Hidden = "••••";

    /// <summary>138••••0000: the first three and the last four digits; of a short number nothing.</summary>
    public static string Of(string phone) => phone.Length > ShownFirst + ShownLast
        ? phone[..ShownFirst] + Hidden + phone[^ShownLast..]
        : Hidden;
}
