using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies;

internal static class RecordViews
{
    public static View Of(ReplyContext context, Decision.Recorded recorded, Before before) => throw new NotSupportedException($"{context} {recorded} {before}");
}
