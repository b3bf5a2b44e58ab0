namespace SalesBot.Demo;

/// <summary>Numbers that look thrown and are the same every time, so that the demo tells the same story on every machine.</summary>
internal sealed class DemoDice
{
    private ulong _state = 20_260_916;

    /// <summary>From 0 to <paramref name="sides"/> − 1.</summary>
    public int Throw(int sides)
    {
        // Knuth's MMIX generator; only its high bits are used, since the low ones repeat soon.
        unchecked
        {
            _state = (_state * 6_364_136_223_846_793_005) + 1_442_695_040_888_963_407;
        }

        return (int)((_state >> 33) % (ulong)sides);
    }

    public T Pick<T>(IReadOnlyList<T> from) => from[Throw(from.Count)];
}
