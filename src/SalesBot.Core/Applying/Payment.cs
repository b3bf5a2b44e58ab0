using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>A payment as it stands.</summary>
public readonly record struct Payment(long Record, Fact.PaymentReceived Received);
