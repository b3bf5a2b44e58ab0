namespace SalesBot.Understanding;

/// <summary>The language model that the program is set up with.</summary>
/// <param name="Endpoint">Base address of an OpenAI-compatible interface, such as https://api.deepseek.com/v1.</param>
/// <param name="Key">Secret; from the environment only.</param>
/// <param name="Name">Of the model or deployment.</param>
/// <param name="PerMemberAndDay">How often a day it is asked for one member.</param>
/// <param name="LogsRedacted">Whether what is sent is logged, names and digits blotted out.</param>
internal sealed record ModelSettings(Uri Endpoint, string Key, string Name, int PerMemberAndDay, bool LogsRedacted)
{
    public ModelPatience Patience { get; init; } = ModelPatience.Usual;
}
