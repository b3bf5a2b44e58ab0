using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>A payment as it stands.</summary>
public readonly record struct Payment(long Record, MemberId By, Fact.PaymentReceived Received);
