using System.Text.Json;

namespace SalesBot.Core.Replies;

/// <summary>Names of the contract.</summary>
internal static class Name
{
    /// <summary>In snake case, as commands and figures write it.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
