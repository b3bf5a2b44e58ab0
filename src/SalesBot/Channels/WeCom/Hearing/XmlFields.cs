using System.Text;
using System.Xml;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>
/// The values of a small XML document by their paths below the root, "SendPicsInfo/Count". Names are compared without regard to case, as the vendor spells
/// AgentID and AgentId; of several values of a path the first counts. Read with every defence, since it comes from outside.
/// </summary>
internal sealed class XmlFields
{
    /// <summary>Characters; a callback's body is smaller.</summary>
    private const int Longest = 1024 * 1024;

    private const int Deepest = 8;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Longest,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private XmlFields()
    {
    }

    /// <summary>Empty where nothing stands there.</summary>
    public string this[string path] => _values.GetValueOrDefault(path, "");

    /// <summary>Null where it is no XML, too large or too deep, or where it declares a document type.</summary>
    public static XmlFields? Read(string text)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), Settings);
            XmlFields fields = new();
            return fields.Take(reader) ? fields : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>As <see cref="Read"/> for what was signed: people may have typed control characters, which no XML may hold.</summary>
    public static XmlFields? ReadSigned(string text) => Read(text.AsSpan().ContainsAnyInRange('\0', '\u001f') ? WithoutControls(text) : text);

    private static string WithoutControls(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char letter in text) clean.Append(letter < ' ' && letter is not ('\t' or '\n' or '\r') ? ' ' : letter);
        return clean.ToString();
    }

    private bool Take(XmlReader reader)
    {
        List<string> path = [];
        StringBuilder value = new();
        while (reader.Read())
        {
            if (!Take(reader, path, value)) return false;
        }

        return true;
    }

    /// <returns>False where it is too deep.</returns>
    private bool Take(XmlReader reader, List<string> path, StringBuilder value)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                value.Clear();
                if (reader.Depth > Deepest) return false;
                if (reader.Depth > 0 && !reader.IsEmptyElement) path.Add(reader.LocalName);
                return true;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                value.Append(reader.Value);
                return true;
            case XmlNodeType.EndElement when path.Count > 0:
                _values.TryAdd(string.Join('/', path), value.ToString());
                value.Clear();
                path.RemoveAt(path.Count - 1);
                return true;
            default:
                return true;
        }
    }
}
