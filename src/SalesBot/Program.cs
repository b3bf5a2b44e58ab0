using SalesBot.CommandLine;

return SalesBotCommand.Run(args, Streams.OfProcess());
