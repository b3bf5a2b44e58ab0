namespace SalesBot.CompanyFiles.Yaml;

/// <summary>What reading one file brings to light: reasons to refuse it, and remarks that do not stop it.</summary>
internal sealed class Findings(string file)
{
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _remarks = [];

    /// <summary>By line, then in the order found.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(problem => problem.Line)];

    /// <summary>By line, then in the order found.</summary>
    public IReadOnlyList<Problem> Remarks => [.. _remarks.OrderBy(remark => remark.Line)];

    public bool IsRefused => _problems.Count > 0;

    public void Refuse(int line, string key, string sentence) => _problems.Add(new Problem(file, line, key, sentence));

    /// <summary>The same remark about the same key of many things is made once, at the first of them.</summary>
    public void Remark(int line, string key, string sentence)
    {
        if (!_remarks.Exists(made => made.Key == key && made.Sentence == sentence)) _remarks.Add(new Problem(file, line, key, sentence));
    }

    /// <summary>Takes over why other files, such as the questions in a folder that this one names, are refused.</summary>
    public void Add(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    /// <summary>Takes over what another file, such as the plan that this one names, brought to light.</summary>
    public void Add(Findings other)
    {
        _problems.AddRange(other._problems);
        _remarks.AddRange(other._remarks);
    }
}
