using System.CommandLine;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Store;

namespace SalesBot.CommandLine;

/// <summary>The program as it is called: parses the arguments, runs the verb, and turns what went wrong into a line and an exit code.</summary>
internal static class SalesBotCommand
{
    private const int Refused = 1;

    private const int WrongUsage = 2;

    /// <summary>0 when the job is done, 1 when it was refused or failed, 2 for wrong usage.</summary>
    public static int Run(string[] args, Streams streams)
    {
        var root = Verbs.Root(streams);
        // No @file arguments: a text may begin with @.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return TellUsage(parsed, root, streams.Errors);
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Errors, EnableDefaultExceptionHandler = false });
        }
        catch (Exception problem) when (problem is RefusedException or StoreException)
        {
            streams.Errors.WriteLine(problem.Message);
            return Refused;
        }
        catch (Exception bug)
        {
            streams.Errors.WriteLine($"salesbot stopped: {bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")}");
            return Refused;
        }
    }

    private static int TellUsage(ParseResult parsed, Command root, TextWriter errors)
    {
        var verb = parsed.CommandResult.Command;
        var name = verb == root ? root.Name : $"{root.Name} {verb.Name}";
        errors.WriteLine($"{name}: {WhatIsWrong(parsed, verb == root ? root : null)} See {name} --help.");
        return WrongUsage;
    }

    private static string WhatIsWrong(ParseResult parsed, Command? root)
    {
        var word = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        if (word is null) return parsed.Errors[0].Message.ReplaceLineEndings(" ").TrimEnd('.') + ".";
        if (root is null || word.StartsWith('-')) return $"{word} is no option or argument here.";
        var nearest = NearestWord.To(word, root.Subcommands.Select(verb => verb.Name));
        return nearest is null ? $"{word} is no verb." : $"{word} is no verb; did you mean {nearest}?";
    }
}
