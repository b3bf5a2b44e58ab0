using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies;

internal static class Looking
{
    public static Before At(ReplyContext context, Decision.Recorded recorded) => context is null || recorded is null ? Before.Nothing : Before.Nothing;
}
