using System.Text;
using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Calendar;
using SalesBot.Core.Replies;

namespace SalesBot.CommandLine.Statements;

/// <summary><c>salesbot statement</c>: a member's pay line by line, read from the journal without holding it.</summary>
internal static class StatementVerb
{
    public static int Run(StatementOptions options, Streams streams)
    {
        Ledger ledger = OpenDesk.LedgerIn(options.Data);
        SalesPeriod period = PeriodArgument.Read(options.Period, ledger.Settings.FiscalYearStarts);
        LocalDate today = ledger.DayOf(options.At ?? streams.Clock.GetCurrentInstant());
        PaySlip slip = PaySlip.Of(ledger, OpenDesk.MemberNamed(ledger, options.Member), period, today, options.Language);
        if (options.File is { } file) WriteFile(slip, options.Meant, file, streams.Output);
        else streams.Output.Write(Written(slip, options.Meant));
        return 0;
    }

    private static string Written(PaySlip slip, StatementFormat format) => format switch
    {
        StatementFormat.Text => SlipText.Of(slip),
        StatementFormat.Csv => SlipCsv.Of(slip),
        StatementFormat.Xlsx => throw new RefusedException("--format xlsx: name the file to write with --out FILE"),
    };

    /// <exception cref="RefusedException">The file cannot be written.</exception>
    private static void WriteFile(PaySlip slip, StatementFormat format, string file, TextWriter output)
    {
        try
        {
            // Spreadsheets take a file for UTF-8 only where it says so.
            if (format is StatementFormat.Xlsx) SlipWorkbook.Write(slip, file);
            else File.WriteAllText(file, Written(slip, format), new UTF8Encoding(encoderShouldEmitUTF8Identifier: format is StatementFormat.Csv));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{file} cannot be written: {problem.Message.ReplaceLineEndings(" ")}");
        }

        output.WriteLine($"{slip.Title}: {file}");
    }
}
