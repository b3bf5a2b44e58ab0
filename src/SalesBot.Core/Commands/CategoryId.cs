namespace SalesBot.Core.Commands;

/// <summary>The id of a product category of the company file, such as "goods" or "card".</summary>
public readonly record struct CategoryId(string Text)
{
    public override string ToString() => Text;
}
