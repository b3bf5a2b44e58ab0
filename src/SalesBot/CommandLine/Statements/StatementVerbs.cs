using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.CommandLine.Statements;

/// <summary>How <c>salesbot statement</c> is called.</summary>
internal static class StatementVerbs
{
    /// <param name="data">The option that names the journal's folder.</param>
    /// <param name="readMoment">Reads a moment, and says what is wrong with it.</param>
    public static Command Make(Option<string> data, Streams streams, Func<ArgumentResult, Instant?> readMoment)
    {
        var member = new Option<string>("--member") { Description = "Whose pay, by name or alias.", HelpName = "NAME", Required = true };
        var period = new Option<string>("--period") { Description = $"Which orders: {PeriodArgument.Forms}.", HelpName = "P", Required = true };
        var format = new Option<StatementFormat?>("--format") { Description = "text, csv or xlsx; by the ending of FILE if missing, else text.", HelpName = "F" };
        var file = new Option<string?>("--out") { Description = "The file to write; the terminal if missing.", HelpName = "FILE" };
        var at = new Option<Instant?>("--at") { Description = "As of when, such as 2026-09-16T10:00:00+08:00; now if missing.", HelpName = "T", CustomParser = readMoment };
        var language = new Option<Language?>("--language") { Description = "zh or en; the member's if missing.", HelpName = "L" };
        var verb = new Command("statement", "Writes a member's pay line by line, as text, CSV or a workbook.") { member, period, format, file, at, language };
        file.Validators.Add(result =>
        {
            if (result.GetResult(format) is null && result.GetValueOrDefault<string?>() is { } name && !StatementOptions.KnowsEnding(name))
            {
                result.AddError($"--out {name}: a statement is written as .txt, .csv or .xlsx; name a file that ends so, or say --format");
            }
        });
        verb.SetAction(parsed => StatementVerb.Run(
            new StatementOptions(
                parsed.GetValue(data)!,
                parsed.GetValue(member)!,
                parsed.GetValue(period)!,
                parsed.GetValue(format),
                parsed.GetValue(file),
                parsed.GetValue(at),
                parsed.GetValue(language)),
            streams));
        return verb;
    }
}
