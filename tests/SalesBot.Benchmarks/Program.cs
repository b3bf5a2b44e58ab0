using SalesBot.Benchmarks;
using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;

// Usage: dotnet run -c Release --project tests/SalesBot.Benchmarks [words|big|pool|closing|pipeline|rhythm|small|http|teams|wecom]; all without a word. Every run prints its own yardsticks:
// on a shared machine compare figures of one run only.
string file = Path.Combine(AppContext.BaseDirectory, "data", "company-a.yaml");
CompanyDefinition company = ((CompanyFileReading.Accepted)CompanyFile.Read(file)).Company;
string folder = Directory.CreateTempSubdirectory("salesbot-bench").FullName;
try
{
    // First, as a replay is what a process begins with.
    if (args is [] or ["big"]) BigJournal.Run(company, Path.Combine(folder, "big"));
    if (args is [] or ["words"]) Words.Run(company);
    if (args is [] or ["pool"]) BigPool.Run(company, Path.Combine(folder, "pool"));
    if (args is [] or ["closing"]) BigClosing.Run(company, Path.Combine(folder, "closing"));
    if (args is [] or ["pipeline"]) BigPipeline.Run(company);
    if (args is [] or ["rhythm"]) BigRhythm.Run(company);
    if (args is [] or ["small"]) SmallCompany.Run(company, Path.Combine(folder, "small"));
    if (args is [] or ["http"]) HttpTurn.Run(company, Path.Combine(folder, "http"));
    if (args is [] or ["teams"]) TeamsTurn.Run(company, Path.Combine(folder, "teams"));
    if (args is [] or ["wecom"]) WeComCallback.Run(company, Path.Combine(folder, "wecom"));
}
finally
{
    Directory.Delete(folder, recursive: true);
}

return 0;
