namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>A set of senses; empty by default.</summary>
internal readonly record struct SenseSet
{
    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    private SenseSet(ulong a, ulong b, ulong c, ulong d)
    {
        _a = a;
        _b = b;
        _c = c;
        _d = d;
    }

    public bool IsEmpty => (_a | _b | _c | _d) == 0;

    public static SenseSet Of(Sense sense)
    {
        var bit = 1UL << ((int)sense & 63);
        return ((int)sense >> 6) switch
        {
            0 => new SenseSet(bit, 0, 0, 0),
            1 => new SenseSet(0, bit, 0, 0),
            2 => new SenseSet(0, 0, bit, 0),
            _ => new SenseSet(0, 0, 0, bit),
        };
    }

    public static SenseSet Of(params ReadOnlySpan<Sense> senses)
    {
        var set = default(SenseSet);
        foreach (var sense in senses)
        {
            set |= Of(sense);
        }

        return set;
    }

    public static SenseSet operator |(SenseSet x, SenseSet y) => new(x._a | y._a, x._b | y._b, x._c | y._c, x._d | y._d);

    public bool Has(Sense sense) => Overlaps(Of(sense));

    public bool Overlaps(SenseSet other) => ((_a & other._a) | (_b & other._b) | (_c & other._c) | (_d & other._d)) != 0;

    public override string ToString() => string.Join(' ', Enum.GetValues<Sense>().Where(Has));
}
