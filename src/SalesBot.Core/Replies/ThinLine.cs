using SalesBot.Core.PublicPool;

namespace SalesBot.Core.Replies;

/// <summary>A contact that looks empty.</summary>
internal sealed record ThinLine(string Who, string Customer, ThinReason Why);
