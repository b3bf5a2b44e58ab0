using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Replies;

/// <summary>One part of what a figure is made of.</summary>
/// <param name="Name">The customer, the member, the team or the row of the plan.</param>
/// <param name="Order">Null where it is of no order.</param>
/// <param name="On">The day it counts on; null where it is a sum of several.</param>
/// <param name="Basis">What the rate is taken of; null where there is no rate.</param>
internal sealed record ReckonedPart(string Name, Measured Value, OrderNumber? Order = null, LocalDate? On = null, Money? Basis = null, Ratio? Rate = null, Ratio? Factor = null);
