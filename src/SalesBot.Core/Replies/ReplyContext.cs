using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies;

/// <summary>What every reply is made from: all that is known now, to whom it is said, and the day.</summary>
internal sealed record ReplyContext(Ledger Ledger, Speaker Speaker, LocalDate Today);
