using SalesBot.Core.Replies;

namespace SalesBot.Channels;

/// <param name="Key">The reply's own for ever, as in <see cref="RenderSetting.Key"/>.</param>
internal sealed record Answer(string Key, Reply Reply);
