using System.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SalesBot.CompanyFiles.Yaml;

/// <summary>
/// Reads one YAML document into nodes that know their lines. Anchors, aliases and tags are refused: nothing here needs them, and a few bytes of
/// them can stand for gigabytes.
/// </summary>
internal sealed class YamlTree
{
    private const int DeepestNesting = 20;

    private readonly IParser _parser;

    private YamlTree(IParser parser) => _parser = parser;

    /// <summary>The document's mapping; null where the text is none, and then <paramref name="findings"/> says why.</summary>
    public static Node.Mapping? Read(string text, Findings findings)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            return ReadDocument(new Parser(scanner), findings);
        }
        catch (UnreadableException unreadable)
        {
            findings.Refuse(unreadable.Line, unreadable.Key, unreadable.Message);
        }
        catch (YamlException broken)
        {
            RefuseBroken(text, (int)broken.Start.Line, $": {OneLine(broken.Message)}", findings);
        }
        catch (InvalidOperationException)
        {
            // The scanner trips over some texts, such as "[x\nkey: }", instead of saying what is wrong with them.
            RefuseBroken(text, (int)scanner.CurrentPosition.Line, "", findings);
        }

        return null;
    }

    /// <summary>A tab before a key is the slip that the scanner's own words explain least.</summary>
    private static void RefuseBroken(string text, int line, string why, Findings findings)
    {
        var tab = Array.FindIndex(text.Split('\n'), written => written.TrimStart(' ').StartsWith('\t'));
        if (tab >= 0) findings.Refuse(tab + 1, "", "expected spaces, not a tab, to indent the line");
        else findings.Refuse(line, "", $"expected YAML{why}");
    }

    private static Node.Mapping? ReadDocument(Parser parser, Findings findings)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            findings.Refuse(0, "", "the file is empty");
            return null;
        }

        var root = new YamlTree(parser).ReadNode(depth: 0, key: "");
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second)) throw new UnreadableException(second, "", "expected one document, and a second one begins here");
        if (root is Node.Mapping mapping) return mapping;
        findings.Refuse(root.Line, "", "expected keys with values, such as 'company: …'");
        return null;
    }

    private Node ReadNode(int depth, string key)
    {
        if (depth > DeepestNesting) throw new UnreadableException(_parser.Current!, key, $"nested deeper than {DeepestNesting} levels");
        if (_parser.TryConsume<AnchorAlias>(out var alias)) throw new UnreadableException(alias, key, $"expected a value, not the alias *{alias.Value}");
        var start = _parser.Consume<NodeEvent>();
        if (!start.Anchor.IsEmpty) throw new UnreadableException(start, key, $"expected a value without the anchor &{start.Anchor}");
        if (!start.Tag.IsEmpty && !start.Tag.IsNonSpecific) throw new UnreadableException(start, key, $"expected a value without the tag {start.Tag}");
        return start switch
        {
            YamlDotNet.Core.Events.Scalar scalar => new Node.Scalar(LineOf(scalar), scalar.Value, scalar.Style is ScalarStyle.Plain),
            SequenceStart sequence => ReadSequence(sequence, depth, key),
            MappingStart mapping => ReadMapping(mapping, depth, key),
            _ => throw new UnreachableException(),
        };
    }

    private Node.Sequence ReadSequence(SequenceStart start, int depth, string key)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1, key));
        return new Node.Sequence(LineOf(start), items);
    }

    private Node.Mapping ReadMapping(MappingStart start, int depth, string path)
    {
        var entries = new List<MappingEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var key)) throw new UnreadableException(_parser.Current!, path, "expected a word as key");
            var keyPath = path.Length > 0 ? $"{path}.{key.Value}" : key.Value;
            if (!lines.TryAdd(key.Value, LineOf(key))) throw new UnreadableException(key, keyPath, $"expected once; it stands on line {lines[key.Value]} already");
            entries.Add(new MappingEntry(key.Value, LineOf(key), ReadNode(depth + 1, keyPath)));
        }

        return new Node.Mapping(LineOf(start), entries);
    }

    private static int LineOf(ParsingEvent part) => (int)part.Start.Line;

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');

    private sealed class UnreadableException(ParsingEvent at, string key, string message) : Exception(message)
    {
        public int Line { get; } = LineOf(at);

        public string Key { get; } = key;
    }
}
