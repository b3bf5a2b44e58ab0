using System.Text.Json.Nodes;

namespace SalesBot.Core.Proposing;

/// <summary>A command of the contract as a language model may call it.</summary>
/// <param name="Name">The intent.</param>
/// <param name="Schema">JSON Schema of its slots.</param>
public sealed record CommandFunction(string Name, string Description, JsonObject Schema);
