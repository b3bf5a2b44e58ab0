using System.Text.Json.Nodes;

namespace SalesBot.Core.Proposing;

/// <summary>A function that a language model called instead of answering; nothing of it is believed yet.</summary>
/// <param name="Arguments">By slot; null where they were no JSON object.</param>
public sealed record ProposedCall(string Function, JsonObject? Arguments);
