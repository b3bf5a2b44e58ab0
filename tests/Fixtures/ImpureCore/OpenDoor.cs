namespace ImpureCore;

/// <summary>A hierarchy that anyone may add a case to.</summary>
public abstract record OpenDoor
{
    public record HalfOpen : OpenDoor;

    public sealed record Closed : OpenDoor;
}
