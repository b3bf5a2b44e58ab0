using System.Text.Json;
using Microsoft.Extensions.AI;
using SalesBot.Core.Proposing;

namespace SalesBot.Understanding;

/// <summary>A command as a function that a model may call. Nothing happens where it is called: it is a proposal.</summary>
internal sealed class CommandTool(CommandFunction function) : AIFunctionDeclaration
{
    public override string Name => function.Name;

    public override string Description => function.Description;

    public override JsonElement JsonSchema { get; } = JsonSerializer.SerializeToElement(function.Schema);
}
