using SalesBot.Understanding.Prompts;

namespace SalesBot.Understanding;

/// <summary>The language model that the program is set up with, in its two uses: understanding messages and wording texts.</summary>
internal sealed class LanguageModel : IDisposable
{
    private readonly ModelLine _line;

    public LanguageModel(ModelSettings settings, ModelPrompts prompts, TimeProvider time, ILogger log)
    {
        _line = new ModelLine(settings, time, log);
        Interpreter = new ModelInterpreter(_line, prompts, settings, time, log);
        Drafts = new ModelDrafts(_line, prompts, settings);
        Log = log;
    }

    public ModelInterpreter Interpreter { get; }

    public ModelDrafts Drafts { get; }

    public ILogger Log { get; }

    public void Dispose() => _line.Dispose();
}
