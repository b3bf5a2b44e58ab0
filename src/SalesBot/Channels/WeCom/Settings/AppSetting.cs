using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Channels.WeCom.Settings;

/// <summary>The self-built app: private chats, cards, menu.</summary>
/// <param name="Corp">The CorpID.</param>
/// <param name="Secret">Never logged.</param>
internal sealed record AppSetting(string Corp, int Agent, string Secret, CallbackSecret Callback);
