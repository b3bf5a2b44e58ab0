using SalesBot.CompanyFiles;

namespace SalesBot.CommandLine;

/// <summary>Reads the company file that an argument names.</summary>
internal static class ReadCompany
{
    private const int MostTold = 20;

    /// <exception cref="RefusedException">The file is refused: a line for each problem, the first twenty of them.</exception>
    public static CompanyFileReading.Accepted From(string path)
    {
        var reading = CompanyFile.Read(path);
        if (reading is CompanyFileReading.Accepted accepted) return accepted;
        var problems = ((CompanyFileReading.Refused)reading).Problems;
        var told = problems.Take(MostTold).Select(problem => problem.ToString());
        throw new RefusedException(string.Join('\n', problems.Count > MostTold ? told.Append($"… and {problems.Count - MostTold} more") : told));
    }
}
