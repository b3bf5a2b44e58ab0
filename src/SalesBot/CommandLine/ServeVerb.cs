using NodaTime;
using SalesBot.CompanyFiles;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;
using SalesBot.Demo;
using SalesBot.Turns;
using SalesBot.Understanding;

namespace SalesBot.CommandLine;

/// <summary><c>salesbot serve</c>: the bot itself. An empty journal gets the company file, else the demo company.</summary>
internal static class ServeVerb
{
    /// <summary>Beside the plans, in the folder that ships with the program.</summary>
    private static readonly string DemoFile = Path.Combine(AppContext.BaseDirectory, "manifests", "company", "demo.yaml");

    public static int Run(ServeOptions options, Streams streams)
    {
        // Before the journal is made: a wrong file leaves nothing behind.
        CompanyFileReading.Accepted? company = options.Company is { } file ? ReadCompany.From(file) : null;
        using ILoggerFactory logs = LoggerFactory.Create(logging => logging.AddSimpleConsole());
        using Desk desk = OpenDesk.In(options.Data, SetUpModel.From(log: logs.CreateLogger(typeof(LanguageModel).FullName!)));
        Instant now = streams.Clock.GetCurrentInstant();
        if (company is not null) Adopt(desk, company, now, streams.Output);
        else if (!desk.HasCompany) LoadDemo(desk, now, streams.Output);
        // After the adoption, which may have named another folder.
        OpenDesk.CheckQuestions(desk);
        using WebApplication app = BotHost.Build(desk, options.Urls, streams.Clock);
        // After the channels are known: a sweep asks what they delivered.
        desk.Clockwork.CatchUpTo(now);
        app.Lifetime.ApplicationStarted.Register(() => streams.Output.WriteLine($"SalesBot serves {desk.Books.Ledger.Settings.Name} on {string.Join(", ", app.Urls)}"));
        app.Run();
        return 0;
    }

    private static void Adopt(Desk desk, CompanyFileReading.Accepted accepted, Instant now, TextWriter output)
    {
        foreach (Problem remark in accepted.Remarks) output.WriteLine($"note: {remark}");
        CompanyAdoption.Adopt(desk.Books, accepted.Company, now);
    }

    private static void LoadDemo(Desk desk, Instant now, TextWriter output)
    {
        output.WriteLine("The journal is empty: making the demo company and half a year of its history.");
        CompanyDefinition company = ReadCompany.From(DemoFile).Company;
        DemoCompany.Load(desk, company, now);
    }
}
