namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>English verbs with a common sense, in their base forms, written like the words of a <see cref="WordRow"/>; … stands for what may stand between.</summary>
internal readonly record struct VerbRow(Sense Sense, string Verbs)
{
    /// <summary>All forms of the verbs; those of the past are also what is done.</summary>
    public IEnumerable<WordRow> Rows()
    {
        var sense = Sense;
        return Verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(verb => Inflections.Of(verb.Replace('_', ' '))).SelectMany(form => Rows(sense, form.Form.Replace(' ', '_'), form.IsDone));
    }

    private static IEnumerable<WordRow> Rows(Sense sense, string word, bool isDone) =>
        isDone ? [new WordRow(sense, word), new WordRow(Sense.Done, word)] : [new WordRow(sense, word)];
}
