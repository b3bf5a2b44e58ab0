using SalesBot.Core.Replies;

namespace SalesBot.Channels;

/// <param name="Key">The reply's own for ever, as in <see cref="RenderSetting.Key"/>.</param>
/// <param name="IsPrivate">Whether only the speaker may read it; in a channel it goes to them alone.</param>
internal sealed record Answer(string Key, Reply Reply, bool IsPrivate = false);
