using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Tests.Facts;

public sealed class WireFormTests
{
    [Fact]
    public void Facts_are_written_as_approved()
    {
        var changed = ApprovedFacts.Today().Where(today => ApprovedFacts.Newest(today.Kind, today.Form) != today.Text).ToArray();
        if (Environment.GetEnvironmentVariable("SALESBOT_APPROVE") is not null)
        {
            Array.ForEach(changed, today => ApprovedFacts.Approve(today.Kind, today.Form, today.Text));
        }

        Assert.True(changed.Length == 0, string.Join('\n', changed.Select(today => $"{today.Kind}.{today.Form} is now {today.Text}")));
    }

    [Fact]
    public void Every_form_a_journal_may_hold_is_still_read_and_loses_no_value()
    {
        var lost = ApprovedFacts.All().Where(file => !Holds(Again(file.Kind, file.Text), JsonNode.Parse(file.Text))).ToArray();

        Assert.True(lost.Length == 0, string.Join('\n', lost.Select(file => $"{file.Name} is read as {Again(file.Kind, file.Text)}")));
    }

    [Fact]
    public void A_value_that_is_lost_or_changed_is_noticed()
    {
        Assert.True(Holds(JsonNode.Parse("""{"a":1,"b":[{"c":2,"d":3}]}"""), JsonNode.Parse("""{"b":[{"c":2}]}""")));
        Assert.False(Holds(JsonNode.Parse("""{"a":1}"""), JsonNode.Parse("""{"a":1,"b":2}""")));
        Assert.False(Holds(JsonNode.Parse("""{"a":["1"]}"""), JsonNode.Parse("""{"a":["2"]}""")));
        Assert.False(Holds(JsonNode.Parse("""{"a":[1]}"""), JsonNode.Parse("""{"a":[1,1]}""")));
    }

    private static JsonNode Again(string kind, string text) =>
        JsonNode.Parse(FactWire.Write(FactWire.Read(kind, Encoding.UTF8.GetBytes(text))))!;

    /// <summary>Whether all that the old form says stands in the new one; new places may have come.</summary>
    private static bool Holds(JsonNode? now, JsonNode? old) => (now, old) switch
    {
        (JsonObject wide, JsonObject narrow) => narrow.All(place => wide.TryGetPropertyValue(place.Key, out var value) && Holds(value, place.Value)),
        (JsonArray ours, JsonArray theirs) => ours.Count == theirs.Count && ours.Zip(theirs).All(pair => Holds(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(now, old),
    };
}
