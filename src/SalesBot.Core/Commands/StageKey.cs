using System.Text.Json;

namespace SalesBot.Core.Commands;

/// <summary>The key of a stage of the company's template, in snake case: "quote", "negotiation"; "won" and "lost" close a deal.</summary>
public readonly record struct StageKey(string Text)
{
    public static readonly StageKey Won = new("won");

    public static readonly StageKey Lost = new("lost");

    /// <summary>The stage that messages name in the words of the trade.</summary>
    public static StageKey FromStage(Stage stage) => new(JsonNamingPolicy.SnakeCaseLower.ConvertName(stage.ToString()));

    public static implicit operator StageKey(Stage stage) => FromStage(stage);

    public override string ToString() => Text;
}
