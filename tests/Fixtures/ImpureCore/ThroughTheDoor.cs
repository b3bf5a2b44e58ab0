namespace ImpureCore;

public sealed record ThroughTheDoor : OpenDoor;
