using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Core.Rituals;

namespace SalesBot.CompanyFiles;

/// <summary>
/// The questions that a company's rituals ask: its own where its settings name a folder of them, else the usual ones. A folder is read when it is first
/// asked for, so that an edited question is asked from the next start on.
/// </summary>
/// <param name="usual">Those that ship.</param>
internal sealed class QuestionShelf(RitualQuestions usual)
{
    private (string Folder, RitualQuestions Questions)? _own;

    /// <exception cref="QuestionsRefusedException">The company's own folder is gone, or one of its files is refused.</exception>
    public RitualQuestions Of(CompanySettings settings)
    {
        if (settings.RitualPrompts is not { } folder) return usual;
        if (_own is { } own && own.Folder == folder) return own.Questions;
        RitualQuestions read = Read(folder);
        _own = (folder, read);
        return read;
    }

    private static RitualQuestions Read(string folder)
    {
        if (!Directory.Exists(folder)) throw new QuestionsRefusedException($"rituals.prompts: there is no folder {folder} any more; put it back, or name another one in the company file and apply that");
        List<Problem> problems = [];
        return PromptFiles.Own(folder, problems) ?? throw new QuestionsRefusedException(string.Join('\n', problems));
    }
}
