namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>English verbs with a common sense, in their base forms, written like the words of a <see cref="WordRow"/>; … stands for what may stand between.</summary>
internal readonly record struct VerbRow(Sense Sense, string Verbs)
{
    /// <summary>All forms of the verbs; those of the past are also what is done.</summary>
    public IEnumerable<WordRow> Rows()
    {
        foreach (var verb in Verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var (form, isDone) in Inflections.Of(verb.Replace('_', ' ')))
            {
                var word = form.Replace(' ', '_');
                yield return new WordRow(Sense, word);
                if (isDone) yield return new WordRow(Sense.Done, word);
            }
        }
    }
}
