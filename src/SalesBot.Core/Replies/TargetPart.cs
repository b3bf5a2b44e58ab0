using SalesBot.Core.Calendar;

namespace SalesBot.Core.Replies;

/// <summary>One quarter's part of a year's target.</summary>
internal sealed record TargetPart(SalesPeriod Period, Measured Amount);
