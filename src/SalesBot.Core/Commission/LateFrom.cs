namespace SalesBot.Core.Commission;

/// <summary>Where the payment period starts that makes a collection late. While delivery and invoice are not recorded, it starts at signing.</summary>
public enum LateFrom
{
    Signing,
    Delivery,
    Invoice,
    Due,
}
