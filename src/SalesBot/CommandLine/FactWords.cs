using System.Text.Json;

namespace SalesBot.CommandLine;

/// <summary>Enum cases as every contract writes them.</summary>
internal static class FactWords
{
    public static string Of(Enum meaning) => JsonNamingPolicy.SnakeCaseLower.ConvertName(meaning.ToString());
}
