using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Commission;
using SalesBot.Core.Organisation;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot simulate</c>: a plan that pays nobody yet, tried on what was signed in a period. Records nothing.</summary>
internal static class SimulateVerb
{
    /// <exception cref="RefusedException">The plan, the period or the journal is not one to be tried.</exception>
    public static int Run(SimulateOptions options, Streams streams)
    {
        var ledger = OpenDesk.LedgerIn(options.Data);
        var plan = Plan(options.Plan, ledger.Categories);
        var period = PeriodArgument.Read(options.Period, ledger.Settings.FiscalYearStarts);
        var today = ledger.DayOf(streams.Clock.GetCurrentInstant());
        var simulation = Simulation.Of(ledger, plan, period, today);
        streams.Output.Write(options.AsCsv ? simulation.Csv() : simulation.Table());
        return 0;
    }

    private static CommissionPlan Plan(string path, IReadOnlyList<Category> categories)
    {
        var findings = new Findings(Path.GetFileName(path));
        var text = TextFile.Read(path, findings);
        var plan = text is null ? null : PlanFile.Read(text, Path.GetFileNameWithoutExtension(path), findings, categories);
        return plan ?? throw new RefusedException(string.Join('\n', findings.Problems));
    }
}
