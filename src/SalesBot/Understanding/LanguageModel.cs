using SalesBot.Understanding.Prompts;

namespace SalesBot.Understanding;

/// <summary>The language model that the program is set up with, in its two uses: understanding messages and wording texts.</summary>
internal sealed class LanguageModel : IDisposable
{
    private readonly ModelLine _line;

    public LanguageModel(ModelSettings settings, ModelPrompts prompts, TimeProvider time, ILogger log)
    {
        _line = new ModelLine(settings, time, log);
        Budget = new ModelBudget(settings.PerMemberAndDay);
        Interpreter = new ModelInterpreter(_line, prompts, settings, Budget, time);
        Drafts = new ModelDrafts(_line, prompts, settings);
        Log = log;
    }

    /// <summary>One for both uses: what a member's drafts cost, their messages cannot.</summary>
    public ModelBudget Budget { get; }

    public ModelInterpreter Interpreter { get; }

    public ModelDrafts Drafts { get; }

    public ILogger Log { get; }

    public void Dispose() => _line.Dispose();
}
