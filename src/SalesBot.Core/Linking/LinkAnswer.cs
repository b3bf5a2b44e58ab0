using SalesBot.Core.Journal;
using SalesBot.Core.Replies;

namespace SalesBot.Core.Linking;

/// <summary>What a request for a link comes to.</summary>
/// <param name="Fact">Null where nothing is linked.</param>
/// <param name="Kept">As it is kept with the message where that is not the reply itself: a code is told once and kept nowhere.</param>
public sealed record LinkAnswer(Fact? Fact, Reply Reply, Reply? Kept = null);
