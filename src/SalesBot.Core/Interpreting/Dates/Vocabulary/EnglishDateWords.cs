namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

using static DateWord;
using static WordMeaning;

/// <summary>English words of dates and times, one meaning a word.</summary>
internal static class EnglishDateWords
{
    public static WordTable<WordMeaning> All { get; } = new(
    [
        .. Names(Month, "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec"),
        .. Names(Weekday, "monday mondays mon", "tuesday tuesdays tue tues", "wednesday wednesdays wed weds", "thursday thursdays thu thur thurs", "friday fridays fri", "saturday saturdays sat", "sunday sundays sun"),
        .. Names(Ordinal, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"),
        .. Names(Number, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
        ("zero", new(Number, 0)), ("thirty", new(Number, 30)), ("forty", new(Number, 40)), ("fifty", new(Number, 50)), ("sixty", new(Number, 60)),
        ("seventy", new(Number, 70)), ("eighty", new(Number, 80)), ("ninety", new(Number, 90)), ("thirtieth", new(Ordinal, 30)),
        ("hundred", new(Multiplier, 100)), ("thousand", new(Multiplier, 1000)),
        ("today 2day todays", new(Day, 0)), ("yesterday yday ystrday yesterdy yestrday yestday yesterdays ytd_", new(Day, -1)), ("tomorrow tomorrows tmrw tmr tomo tomorow tmw", new(Day, 1)),
        ("tonight tonite", DayAndPart(0, PartOfDay.Night)), ("now", new(Now)),
        ("last", new(Relative, -1)), ("previous prior", new(Relative, -1)), ("past", new(Relative, -1, Flavour.Nearest)),
        ("this current", new(Relative, 0)), ("next nxt following", new(Relative, 1)), ("coming upcoming", new(Relative, 1, Flavour.Nearest)),
        ("morning mornings", Part(PartOfDay.Morning)), ("afternoon afternoons", Part(PartOfDay.Afternoon)), ("evening evenings", Part(PartOfDay.Evening)),
        ("night nights", Part(PartOfDay.Night)), ("lunch lunchtime", Part(PartOfDay.Lunch)), ("nighttime", Part(PartOfDay.NightTime)), ("daytime", Part(PartOfDay.Daytime)),
        ("noon midday", new(Clock, 720)), ("midnight", new(Clock, 0)), ("midmorning", new(Clock, 600)),
        ("am", new(HalfDay, 0)), ("pm", new(HalfDay, 1)), ("ampm", new(HalfDay, 2)), ("oclock", new(OClock)),
        ("ago earlier", new(Ago)), ("later hence", new(Later)), ("before", new(Before)), ("after", new(After)), ("since", new(Since)), ("within", new(Within)),
        ("a an another", new(Article, 1)), ("the my our your", new(Article)), ("of", new(Of)), ("on", new(On)), ("at by", new(At)), ("in during", new(In)), ("for", new(For)),
        ("from", new(From)), ("to until till til through thru", new(To)), ("between", new(Between)), ("and", new(And)), ("around about", new(Around)),
        ("few", new(Several, 3)), ("couple", new(Several, 2)), ("rest remainder remaining", new(Rest)), ("starting commencing", new(Starting)),
        ("early", Edge(Vocabulary.Edge.Early)), ("mid middle", Edge(Vocabulary.Edge.Middle)), ("late end", Edge(Vocabulary.Edge.Late)), ("beginning start", Edge(Vocabulary.Edge.Early)), ("eod cob", new(DateWord.EndOfDay)),
        ("q", new(PeriodLetter, 3)), ("half", new(Half)), ("all full whole entire", new(Whole)), ("calendar cy", new(Calendar)), ("fy fiscal", new(Calendar, 1)),
        ("eom", new(DateWord.Edge, (int)Vocabulary.Edge.LastDay, (int)TimeUnit.Month)), ("eoq", new(DateWord.Edge, (int)Vocabulary.Edge.LastDay, (int)TimeUnit.Quarter)),
        ("eow", new(DateWord.Edge, (int)Vocabulary.Edge.LastDay, (int)TimeUnit.Week)), ("eoy", new(DateWord.Edge, (int)Vocabulary.Edge.Late, (int)TimeUnit.Year)),
        ("ytd", new(ToDate, (int)TimeUnit.Year)), ("mtd", new(ToDate, (int)TimeUnit.Month)), ("qtd", new(ToDate, (int)TimeUnit.Quarter)), ("wtd", new(ToDate, (int)TimeUnit.Week)),
    ]);

    /// <summary>Units, apart from the rest as some of them are one letter behind digits (3h).</summary>
    public static WordTable<WordMeaning> Units { get; } = new(
        ("sec secs seconds", Unit(TimeUnit.Second)), ("minute minutes min mins", Unit(TimeUnit.Minute)), ("hour hours hr hrs h", Unit(TimeUnit.Hour)),
        ("day days", Unit(TimeUnit.Day)), ("workday workdays weekday weekdays", Unit(TimeUnit.WorkDay)), ("week weeks wk wks", Unit(TimeUnit.Week)),
        ("weekend weekends", Unit(TimeUnit.Weekend)), ("fortnight fortnights", Unit(TimeUnit.Fortnight)), ("month months mo mos mth mths", Unit(TimeUnit.Month)),
        ("quarter quarters qtr qtrs", Unit(TimeUnit.Quarter)), ("year years yr yrs", Unit(TimeUnit.Year)));

    /// <summary>Words that are abbreviations of dates only where something else says so: "I sat down", "it may", "march on".</summary>
    public static bool IsDoubtful(ReadOnlySpan<char> word) => word is "may" or "march" or "mar" or "sat" or "sun" or "wed" or "mon" or "fri" or "dec" or "jan";

    private static IEnumerable<(string Words, WordMeaning Meaning)> Names(DateWord kind, params string[] names) => names.Select((name, index) => (name, new WordMeaning(kind, index + 1)));
}
