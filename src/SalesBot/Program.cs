using SalesBot.CommandLine;

return args is ["extract"] ? ExtractVerb.Run(Console.In, Console.Out, Console.Error) : 0;
