namespace SalesBot.Core.Applying;

public sealed class Ledger;
