using SalesBot.Channels;

namespace SalesBot.Understanding;

public sealed class DerivesFromAStop : Channel;
