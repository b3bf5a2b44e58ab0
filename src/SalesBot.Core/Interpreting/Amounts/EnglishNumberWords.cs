namespace SalesBot.Core.Interpreting.Amounts;

using static NumberWordKind;

/// <summary>The words of English numbers, and the letters behind digits that stand for them.</summary>
internal static class EnglishNumberWords
{
    public static WordTable<NumberWord> All { get; } = new(
        ("zero", new(Below20, 0)), ("one", new(Below20, 1)), ("two", new(Below20, 2)), ("three", new(Below20, 3)), ("four", new(Below20, 4)),
        ("five", new(Below20, 5)), ("six", new(Below20, 6)), ("seven", new(Below20, 7)), ("eight", new(Below20, 8)), ("nine", new(Below20, 9)),
        ("ten", new(Below20, 10)), ("eleven", new(Below20, 11)), ("twelve", new(Below20, 12)), ("thirteen", new(Below20, 13)),
        ("fourteen", new(Below20, 14)), ("fifteen", new(Below20, 15)), ("sixteen", new(Below20, 16)), ("seventeen", new(Below20, 17)),
        ("eighteen", new(Below20, 18)), ("nineteen", new(Below20, 19)),
        ("twenty", new(Tens, 20)), ("thirty", new(Tens, 30)), ("forty fourty", new(Tens, 40)), ("fifty", new(Tens, 50)),
        ("sixty", new(Tens, 60)), ("seventy", new(Tens, 70)), ("eighty", new(Tens, 80)), ("ninety", new(Tens, 90)),
        ("hundred hundreds", new(Hundred, 100)),
        ("thousand thousands grand k", new(Scale, 1_000)), ("million millions mil mn mio mln", new(Scale, 1_000_000)),
        ("billion billions bn bln", new(Scale, 1_000_000_000)), ("trillion trillions tn tln", new(Scale, 1_000_000_000_000)),
        ("lakh lakhs lac lacs", new(Scale, 100_000)), ("crore crores", new(Scale, 10_000_000)),
        ("dozen dozens", new(Dozen, 12)), ("half", new(Half, 0.5m)), ("quarter", new(Quarter, 0.25m)), ("quarters", new(Quarter, 0.25m)),
        ("and", new(And, 0)), ("a an", new(Article, 1)), ("of", new(Of, 0)), ("point", new(Point, 0)),
        ("couple", new(Couple, 2)), ("few several", new(Some, 3)));

    /// <summary>Letters right behind digits or after a space: 12w, 85k, 1.2 m.</summary>
    public static WordTable<decimal> ScaleLetters { get; } = new(
        ("k", 1_000m), ("w", 10_000m), ("m mm mil mill mn mio mln million", 1_000_000m), ("b bn bln billion", 1_000_000_000m),
        ("tn tln trillion", 1_000_000_000_000m), ("grand thousand", 1_000m), ("kk", 1_000_000m), ("lakh lakhs lac lacs", 100_000m), ("crore crores cr", 10_000_000m));

    /// <summary>thousand and more are a scale; hundred and dozen are not.</summary>
    public static NumeralTraits TraitsOf(NumberWord word) => word.Kind == Scale ? NumeralTraits.Scaled : NumeralTraits.None;
}
