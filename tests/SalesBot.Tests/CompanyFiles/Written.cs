using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CompanyFiles;

/// <summary>Company files as tests write them.</summary>
internal static class Written
{
    /// <summary>A file that says the least a company file may say; three lines, so that what follows begins on line 4.</summary>
    public const string Least = """
        company: 小店
        members: [{name: 张伟}, {name: 李娜, aliases: [娜姐]}]
        categories: [{id: goods, name: 实物}]

        """;

    public static CompanyFileReading Read(string text) => CompanyFile.Read(text, "company.yaml", new PlanShelf(AppContext.BaseDirectory));

    /// <summary>The least file with more lines.</summary>
    public static CompanyFileReading And(string lines) => Read(Least + lines);

    public static CompanyDefinition Accepted(CompanyFileReading reading) => reading switch
    {
        CompanyFileReading.Accepted accepted => accepted.Company,
        CompanyFileReading.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Problems)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static string[] Remarks(CompanyFileReading reading) => [.. ((CompanyFileReading.Accepted)reading).Remarks.Select(remark => remark.ToString())];

    public static string[] Problems(CompanyFileReading reading) => [.. ((CompanyFileReading.Refused)reading).Problems.Select(problem => problem.ToString())];

    public static CompanyFileReading Copy(string name) => CompanyFile.Read(Checkout.PathOf($"tests/data/{name}"));
}
