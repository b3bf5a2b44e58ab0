using Microsoft.Extensions.AI;
using SalesBot.Core.Drafting;
using SalesBot.Understanding.Prompts;

namespace SalesBot.Understanding;

/// <summary>Lets a language model word what the program gives it. Nobody waits for it, and what it writes is checked by whoever asked.</summary>
internal sealed class ModelDrafts(ModelLine line, ModelPrompts prompts, ModelSettings settings)
{
    /// <summary>As the model wrote it; null where it gave no answer.</summary>
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<string?> Write(DraftRequest request, CancellationToken cancelled)
    {
        ModelPrompt prompt = prompts[KindOf(request.Kind), request.Language];
        IReadOnlyList<ChatMessage> messages = prompt.Render(new Dictionary<string, object>(StringComparer.Ordinal) { [PromptGaps.Lines] = request.Lines });
        line.Announce(prompt.Name, () => Redaction.Of(request.Lines));
        return (await line.Ask(messages, prompt.Options([]), settings.Patience.DraftDeadline, cancelled))?.Text;
    }

    private static PromptKind KindOf(DraftKind kind) => kind switch
    {
        DraftKind.Pains => PromptKind.Pains,
        DraftKind.Training => PromptKind.Training,
        DraftKind.Drill => PromptKind.Drill,
        DraftKind.Handover => PromptKind.Handover,
        DraftKind.Case => PromptKind.Case,
    };
}
