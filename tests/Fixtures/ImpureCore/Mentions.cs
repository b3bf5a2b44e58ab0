namespace ImpureCore;

/// <summary>Names the outside world in signatures, and calls none of it.</summary>
public abstract class Mentions
{
    public abstract DateTime SignedOn { get; }

    public abstract Task Wait();

    public abstract ValueTask<int> Count();

    public abstract void Read(Stream stream);

    public abstract void Ask(HttpClient client);

    public abstract void Draw(Random random);

    public abstract bool IsDue(TimeProvider clock);

    public static Type Screen { get; } = typeof(Console);
}
