using System.Globalization;

namespace SalesBot.Core.Applying;

/// <summary>What an order is called, in answers and lists.</summary>
public static class OrderName
{
    /// <summary>"D-0917": the number of the entry that recorded it, so that no two orders are called alike.</summary>
    public static string Of(Order order) => string.Create(CultureInfo.InvariantCulture, $"D-{order.Record:0000}");
}
