namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

/// <summary>A row of a word table: what a word is and says.</summary>
internal readonly record struct WordMeaning(DateWord Kind, int Value = 0, int Detail = 0)
{
    public static WordMeaning Unit(TimeUnit unit, int detail = 0) => new(DateWord.Unit, (int)unit, detail);

    public static WordMeaning Part(PartOfDay part) => new(DateWord.Part, (int)part);

    public static WordMeaning Edge(Edge edge) => new(DateWord.Edge, (int)edge);

    public static WordMeaning Feast(Feasts.Feast feast) => new(DateWord.Feast, (int)feast);

    public static WordMeaning DayAndPart(int days, PartOfDay part) => new(DateWord.DayAndPart, days, (int)part);
}
