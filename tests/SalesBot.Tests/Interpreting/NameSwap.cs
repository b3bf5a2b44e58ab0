using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Tests.Interpreting;

/// <summary>Gives all people, customers and teams of a company other names, in its directory and in the messages of its people alike.</summary>
internal sealed class NameSwap
{
    private static readonly string[] ChineseTails = ["陶瓷", "影院", "光电", "棉纺", "水务", "果业", "门窗", "出版", "眼镜", "面业"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly List<NamedThing> _things = [];
    private readonly OtherNames _others;

    public NameSwap(IEnumerable<NamedThing> things, OtherNames others)
    {
        _others = others;
        var (customers, members, teams) = (0, 0, 0);
        foreach (var thing in things)
        {
            string[] names = thing.Kind switch
            {
                NameKind.Customer => Customer(customers++, thing),
                NameKind.Member => Person(members++, thing),
                NameKind.Team => Team(teams++, thing),
                NameKind.Category => [.. thing.Names],
            };
            for (var i = 0; i < thing.Names.Count; i++)
            {
                _written[thing.Names[i]] = names[Math.Min(i, names.Length - 1)];
            }

            _things.Add(thing.Kind == NameKind.Category ? thing : new NamedThing(thing.Kind, names[0], [.. names.Distinct(StringComparer.Ordinal)]));
        }
    }

    public NameDirectory Names => NameDirectory.Of(_things);

    /// <summary>The message with the other names; null where it names somebody in a way that is not one of the names (a slip, a part).</summary>
    public JsonObject? Of(JsonObject message)
    {
        var text = Replaced((string)message["text"]!);
        var commands = Replaced(message["commands"]!.ToJsonString(Readable));
        if (Tags(message).Overlaps(["near-miss", "ambiguous-customer", "unknown-customer"])) return null;
        var swapped = message.DeepClone().AsObject();
        swapped["text"] = text;
        swapped["commands"] = JsonNode.Parse(commands);
        if ((string?)message["me"] is { } me) swapped["me"] = _written[me];
        return swapped;
    }

    private static HashSet<string> Tags(JsonObject message) => [.. message["tags"]!.AsArray().Select(tag => (string)tag!)];

    private static bool IsEnglish(NamedThing thing) => thing.Names[0].All(c => c < 128);

    private string[] Customer(int index, NamedThing thing)
    {
        var (chinese, english) = (_others.ChineseHeads, _others.EnglishHeads);
        var head = IsEnglish(thing) ? $"{english[index % english.Count]}{(index < english.Count ? "" : " " + (char)('A' + (index % 26)) + "x")}" : chinese[index % chinese.Count];
        var full = IsEnglish(thing) ? $"{head} Holdings" : $"{head}{ChineseTails[index / chinese.Count % ChineseTails.Length]}有限公司";
        var alias = IsEnglish(thing) ? head : full[..^4];
        return [full, .. thing.Names.Skip(1).Select(name => name.All(c => c < 128) && !IsEnglish(thing) ? $"Latin{(char)('a' + (index % 26))}{(char)('a' + (index / 26))}ro" : alias)];
    }

    private string[] Person(int index, NamedThing thing) =>
        [_others.Members[index], .. thing.Names.Skip(1).Select((name, i) => name.All(c => c < 128) ? $"Zork{(char)('a' + index)}{(char)('a' + i)}n" : $"{(char)('子' + index)}{"甲乙丙丁"[i % 4]}哥")];

    private string[] Team(int index, NamedThing thing) =>
        [_others.Teams[index], .. thing.Names.Skip(1).Select((name, i) => name.All(c => c < 128) ? $"Squad{(char)('P' + index)}" : $"{"金木水火土"[index]}字{i}队")];

    // The longest name first at every place; upper and lower case as in the directory.
    private string Replaced(string text)
    {
        var result = "";
        for (var at = 0; at < text.Length;)
        {
            var name = _written.Keys.Where(key => string.Compare(text, at, key, 0, key.Length, StringComparison.OrdinalIgnoreCase) == 0 && IsWhole(text, at, key))
                .MaxBy(key => key.Length);
            result += name is null ? text[at] : _written[name];
            at += name?.Length ?? 1;
        }

        return result;
    }

    private static bool IsWhole(string text, int at, string name) =>
        name[0] > 127 || ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + name.Length])));
}
