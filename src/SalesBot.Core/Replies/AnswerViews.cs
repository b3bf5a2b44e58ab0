using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies;

internal static class AnswerViews
{
    public static View Of(ReplyContext context, Decision.Answered answered) => throw new NotSupportedException($"{context} {answered}");
}
