namespace SalesBot.CompanyFiles.Yaml;

/// <summary>
/// A mapping as its reader asks for it. The keys asked for are the keys that may stand there: <see cref="End"/> refuses the others, so that no list
/// of keys is kept beside the reading.
/// </summary>
internal sealed class Fields
{
    private readonly Node.Mapping _mapping;
    private readonly List<string> _asked = [];

    public Fields(Node.Mapping mapping, string path, Findings findings)
    {
        _mapping = mapping;
        Path = path;
        Findings = findings;
    }

    public int Line => _mapping.Line;

    /// <summary>The dotted key under which the mapping stands; empty for the file itself.</summary>
    public string Path { get; }

    public Findings Findings { get; }

    /// <summary>The value under a key, which may be missing.</summary>
    public Value this[string key]
    {
        get
        {
            if (!_asked.Contains(key)) _asked.Add(key);
            var entry = _mapping.Entries.FirstOrDefault(entry => entry.Key == key);
            return new Value(entry?.Value, entry?.Line ?? Line, PathOf(key), Findings);
        }
    }

    /// <summary>Every key with its value, for mappings whose keys are data.</summary>
    public IEnumerable<(string Key, Value Value)> All
    {
        get
        {
            _asked.AddRange(_mapping.Entries.Select(entry => entry.Key));
            return _mapping.Entries.Select(entry => (entry.Key, new Value(entry.Value, entry.Line, PathOf(entry.Key), Findings)));
        }
    }

    /// <summary>Called when everything is read: refuses keys that nobody asked for.</summary>
    public void End()
    {
        foreach (var entry in _mapping.Entries.Where(entry => !_asked.Contains(entry.Key)))
        {
            var nearest = NearestWord.To(entry.Key, _asked);
            var hint = nearest is null ? $"known here: {string.Join(", ", _asked)}" : $"did you mean {nearest}?";
            Findings.Refuse(entry.Line, PathOf(entry.Key), $"no such key; {hint}");
        }
    }

    private string PathOf(string key) => Path.Length > 0 ? $"{Path}.{key}" : key;
}
