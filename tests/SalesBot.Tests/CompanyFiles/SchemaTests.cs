using System.Text.Json.Nodes;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CompanyFiles;

/// <summary>The schema that editors complete company files with, held against what the program reads.</summary>
public sealed class SchemaTests
{
    private const string Unknown = "zzzzzz";

    private static readonly JsonObject Schema = JsonNode.Parse(File.ReadAllText(Checkout.PathOf("manifests/company/company.schema.json")))!.AsObject();

    public static TheoryData<string> Sections { get; } = [.. Objects("", Schema).Select(found => found.Path).Distinct()];

    [Theory]
    [MemberData(nameof(Sections))]
    public void The_schema_has_exactly_the_keys_that_are_read(string path)
    {
        var inSchema = Objects("", Schema).First(found => found.Path == path).Properties.Select(property => property.Key);

        Assert.Equal(inSchema.Order(StringComparer.Ordinal), Read(path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_key_has_a_description() =>
        Assert.All(Objects("", Schema).SelectMany(found => found.Properties), property => Assert.NotEqual("", (string?)property.Value!["description"] ?? ""));

    [Fact]
    public void Every_default_may_be_written_out_and_changes_nothing()
    {
        var written = Least();
        foreach (var (path, properties) in Objects("", Schema).Where(found => !found.Path.Contains("[]", StringComparison.Ordinal)))
        {
            foreach (var (key, property) in properties.Where(property => property.Value!["default"] is not null)) Put(written, Join(path, key), property!["default"]!.DeepClone());
        }

        var usual = Written.Accepted(Written.Read(Least().ToJsonString())).Settings;
        // A calendar that is written out has the same days, and is another value than none.
        Assert.Equivalent(usual, Written.Accepted(Written.Read(written.ToJsonString())).Settings with { Calendar = null });
    }

    /// <summary>Every mapping of known keys; "[]" in a path stands for the items of a list.</summary>
    private static IEnumerable<(string Path, JsonObject Properties)> Objects(string path, JsonObject schema)
    {
        var inItems = schema["items"] is JsonObject items ? Objects($"{path}[]", items) : [];
        var inChoices = schema["oneOf"] is JsonArray choices ? choices.OfType<JsonObject>().SelectMany(choice => Objects(path, choice)) : [];
        if (schema["properties"] is not JsonObject properties) return inItems.Concat(inChoices);
        return properties.SelectMany(property => Objects(Join(path, property.Key), property.Value!.AsObject())).Prepend((path, properties));
    }

    /// <summary>The keys that the reader names when it meets one that it does not know.</summary>
    private static string[] Read(string path)
    {
        var file = Least();
        Put(file, Join(path, Unknown), JsonValue.Create(1));
        var told = Written.Problems(Written.Read(file.ToJsonString())).Single(problem => problem.Contains($"{Unknown}: ", StringComparison.Ordinal));
        return told.Split("known here: ")[1].Split(", ");
    }

    private static JsonObject Least() => JsonNode.Parse("""{"company": "x", "members": [{"name": "a"}], "categories": [{"id": "a", "name": "a"}]}""")!.AsObject();

    private static void Put(JsonObject file, string path, JsonNode value)
    {
        var parts = path.Split('.');
        var at = file;
        foreach (var part in parts[..^1])
        {
            var key = part.Replace("[]", "", StringComparison.Ordinal);
            var isList = part.EndsWith("[]", StringComparison.Ordinal);
            at[key] ??= isList ? new JsonArray(new JsonObject()) : new JsonObject();
            at = isList ? at[key]![0]!.AsObject() : at[key]!.AsObject();
        }

        at[parts[^1]] = value;
    }

    private static string Join(string path, string key) => path.Length > 0 ? $"{path}.{key}" : key;
}
