using NodaTime;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Demo;

/// <summary>Something that happened in the demo company, before it is written down in order.</summary>
internal readonly record struct DemoFact(Instant At, MemberId By, Fact Fact);
