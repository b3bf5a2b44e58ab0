using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using SalesBot.Core.Organisation;
using SalesBot.Core.Proposing;
using SalesBot.Understanding.Prompts;

namespace SalesBot.Understanding;

/// <summary>Asks a language model which commands a message means. It is told the message, the day, and the few names that fit; what it calls is a proposal.</summary>
internal sealed class ModelInterpreter(ModelLine line, ModelPrompts prompts, ModelSettings settings, ModelBudget budget, TimeProvider time)
{
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<ModelAnswer> Ask(ModelQuestion question, CancellationToken cancelled)
    {
        return budget.Take(question.Member, question.Today, question.Asked) ? await AskUncounted(question, cancelled) : new ModelAnswer.Absent(ModelAbsence.Spent);
    }

    /// <summary>As <see cref="Ask"/>, at nobody's expense.</summary>
    /// <exception cref="OperationCanceledException">The program ends.</exception>
    public async Task<ModelAnswer> AskUncounted(ModelQuestion question, CancellationToken cancelled)
    {
        ModelPrompt prompt = prompts[PromptKind.Understand, question.Language];
        IReadOnlyList<ChatMessage> messages = prompt.Render(Gaps(question));
        line.Announce(prompt.Name, () => Redaction.Of(question));
        long began = time.GetTimestamp();
        ChatResponse? response = await line.Ask(messages, prompt.Options(question.Functions.Select(function => new CommandTool(function))), settings.Patience.Deadline, cancelled);
        if (response is null) return new ModelAnswer.Absent(ModelAbsence.Unreachable);
        ModelUsage usage = new(response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0, time.GetElapsedTime(began));
        return new ModelAnswer.Said(CallsIn(response), question.Candidates, usage);
    }

    private static Dictionary<string, object> Gaps(ModelQuestion question) => new(StringComparer.Ordinal)
    {
        [PromptGaps.Message] = question.Text,
        [PromptGaps.Today] = question.Today.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        [PromptGaps.Weekday] = WeekdayOf(question),
        [PromptGaps.Speaker] = question.Member,
        [PromptGaps.Customers] = question.Candidates.Customers,
        [PromptGaps.Members] = question.Candidates.Members,
        [PromptGaps.Teams] = question.Candidates.Teams,
    };

    private static string WeekdayOf(ModelQuestion question) => question.Language switch
    {
        Language.Zh => "星期" + "一二三四五六日"[(int)question.Today.DayOfWeek - 1],
        Language.En => question.Today.DayOfWeek.ToString(),
    };

    private static ProposedCall[] CallsIn(ChatResponse response) =>
        [.. response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Select(call => new ProposedCall(call.Name, ArgumentsOf(call)))];

    /// <summary>Null where the endpoint's arguments were no JSON.</summary>
    private static JsonObject? ArgumentsOf(FunctionCallContent call) =>
        call.Exception is null && call.Arguments is { } arguments ? JsonSerializer.SerializeToNode(arguments) as JsonObject : null;
}
