namespace SalesBot.Core.Commission;

/// <summary>Where the payment period starts that makes a collection late. Before a delivery is recorded, one that starts there has not begun.</summary>
public enum LateFrom
{
    Signing,
    Delivery,

    /// <summary>The day of delivery, with which the invoice goes out.</summary>
    Invoice,
    Due,
}
