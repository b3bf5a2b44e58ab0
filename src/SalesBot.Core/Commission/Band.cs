using SalesBot.Core.Quantities;

namespace SalesBot.Core.Commission;

/// <summary>From <paramref name="From"/> attainment on (included) the share <paramref name="Factor"/> of the commission is paid.</summary>
public sealed record Band(Ratio From, Ratio Factor);
