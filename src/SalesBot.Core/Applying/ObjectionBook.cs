namespace SalesBot.Core.Applying;

/// <summary>Objections and their answers, kept for ever.</summary>
public sealed class ObjectionBook
{
    private readonly SortedDictionary<long, Objection> _objections = [];

    private readonly SortedDictionary<long, ObjectionAnswer> _answers = [];

    internal ObjectionBook()
    {
    }

    /// <summary>The oldest first.</summary>
    public IEnumerable<Objection> All => _objections.Values;

    /// <summary>The newest without an answer; null where there is none.</summary>
    public Objection? NewestOpen => _objections.Values.LastOrDefault(objection => !AnswersTo(objection.Record).Any());

    /// <summary>Those without an answer, the newest first.</summary>
    public IEnumerable<Objection> Open => _objections.Values.Where(objection => !AnswersTo(objection.Record).Any()).Reverse();

    public Objection? WithRecord(long record) => _objections.GetValueOrDefault(record);

    /// <summary>The oldest first.</summary>
    public IEnumerable<ObjectionAnswer> AnswersTo(long objection) => _answers.Values.Where(answer => answer.Said.Objection == objection);

    internal void Add(Objection objection) => _objections[objection.Record] = objection;

    internal void Add(ObjectionAnswer answer) => _answers[answer.Record] = answer;

    /// <summary>Takes out an objection or an answer by its own number.</summary>
    internal void Remove(long record)
    {
        _objections.Remove(record);
        _answers.Remove(record);
    }
}
