using System.Diagnostics;
using System.Text.Json.Nodes;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Checks documents with the published schemas, by ajv, and cards with the official renderer.</summary>
internal static class SchemaCheck
{
    /// <summary>A line for each document that is refused.</summary>
    /// <exception cref="InvalidOperationException">Node or its packages are missing.</exception>
    public static IReadOnlyList<string> Refused(string schema, IEnumerable<(string Name, JsonNode Document)> documents) =>
        Checked(["check.js", Checkout.PathOf($"tests/data/schemas/{schema}")], documents);

    /// <summary>A line for each card in which the official renderer finds something wrong.</summary>
    /// <exception cref="InvalidOperationException">Node or its packages are missing.</exception>
    public static IReadOnlyList<string> BadlyDrawn(IEnumerable<(string Name, JsonNode Card)> cards) => Checked(["render.js"], cards);

    private static string[] Checked(string[] script, IEnumerable<(string Name, JsonNode Document)> documents)
    {
        string folder = Checkout.PathOf("tests/schemas");
        if (!Directory.Exists(Path.Combine(folder, "node_modules"))) throw new InvalidOperationException("ajv is missing: run npm ci in tests/schemas, as tests/run does");
        ProcessStartInfo start = new("node", [Path.Combine(folder, script[0]), .. script[1..]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> said = node.StandardOutput.ReadToEndAsync();
        Task<string> counted = node.StandardError.ReadToEndAsync();
        int count = 0;
        foreach ((string name, JsonNode document) in documents)
        {
            node.StandardInput.WriteLine(new JsonObject { ["name"] = name, ["document"] = document.DeepClone() }.ToJsonString());
            count++;
        }

        node.StandardInput.Close();
        node.WaitForExit();
        Assert.Equal(FormattableString.Invariant($"{count} checked"), counted.Result.Trim());
        return said.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
