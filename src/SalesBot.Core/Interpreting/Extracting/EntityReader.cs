using NodaTime;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;

namespace SalesBot.Core.Interpreting.Extracting;

/// <summary>Finds the values of one kind in a text: number, percent, currency, datetime, or mixed for all of them.</summary>
public static class EntityReader
{
    /// <param name="text">The text to look through.</param>
    /// <param name="kind">What is asked for; an unknown kind finds nothing.</param>
    /// <param name="reference">The local moment the text is said at.</param>
    public static IReadOnlyList<Entity> Read(string text, string kind, LocalDateTime reference)
    {
        var plain = PlainText.Of(text);
        return kind switch
        {
            "number" => Quantities(plain, quantity => QuantityEntities.AsNumber(text, quantity)),
            "percent" => Quantities(plain, QuantityEntities.AsPercent),
            "currency" => Quantities(plain, QuantityEntities.AsCurrency),
            "datetime" => Dates(plain, reference),
            "mixed" => Mixed(plain, reference),
            _ => [],
        };
    }

    private static IReadOnlyList<Entity> Quantities(PlainText text, Func<Quantity, Entity?> form)
    {
        var entities = new List<Entity>();
        foreach (var quantity in QuantityReader.Read(text))
        {
            if (form(quantity) is { } entity)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }

    // A number inside a date is no entity of its own.
    private static IReadOnlyList<Entity> Mixed(PlainText text, LocalDateTime reference)
    {
        var dates = Dates(text, reference);
        return [.. Quantities(text, QuantityEntities.AsItself).Where(entity => !dates.Any(date => date.Span.Contains(entity.Span))), .. dates];
    }

    private static IReadOnlyList<Entity> Dates(PlainText text, LocalDateTime reference)
    {
        var entities = new List<Entity>();
        foreach (var mention in DateReader.Read(text, reference))
        {
            if (DateEntities.Of(mention) is { } entity)
            {
                entities.Add(entity);
            }
        }

        return entities;
    }
}
