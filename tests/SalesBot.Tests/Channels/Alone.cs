namespace SalesBot.Tests.Channels;

/// <summary>Tests that keep both cores busy run when nothing else does, so that no vendor's answer is waited for beside other tests.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
