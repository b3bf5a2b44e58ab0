namespace SalesBot.Channels;

/// <param name="Address">Where the reply goes.</param>
/// <param name="Key">The reply's own for ever; the same when it is sent again, so that a button pressed on both copies is pressed once.</param>
/// <param name="AccountOf">The account of a member by name, for mentions; null where there is none. May be called from any thread.</param>
/// <param name="IsFirst">Whether it is the first of what its message is answered there.</param>
/// <param name="IsAgain">Whether it may have arrived before; then it says so.</param>
/// <param name="IsPlain">Whether the vendor refused the full form for its size: text only.</param>
internal sealed record RenderSetting(string Address, string Key, Func<string, string?> AccountOf, bool IsFirst = true, bool IsAgain = false, bool IsPlain = false);
