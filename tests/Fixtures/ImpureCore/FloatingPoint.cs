namespace ImpureCore;

public sealed class FloatingPoint
{
    public static int ComputesInside(int count)
    {
        var half = count * 0.5;
        return (int)half;
    }

    public static double ReturnsDouble() => 0.5;

    public static int TakesFloats(float[] shares) => shares.Length;

    public static IReadOnlyList<double?> HidesDoubleInAList() => [];

    private readonly double KeepsDouble = 0.25;

    public override string ToString() => KeepsDouble > 0 ? "some" : "none";
}
