namespace SalesBot.Tests.Architecture.Sources;

/// <summary>One breach of a rule for sources.</summary>
/// <param name="Rule">The rule's name as the list of exceptions gives it.</param>
/// <param name="Where">The path below the root; with a member or a line after a colon where there is one.</param>
/// <param name="What">What is wrong there, with the number.</param>
internal sealed record Offence(string Rule, string Where, string What)
{
    public override string ToString() => $"{Rule}: {Where} {What}";
}
