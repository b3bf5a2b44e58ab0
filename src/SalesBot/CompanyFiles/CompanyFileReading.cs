using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles;

/// <summary>What came of reading a company file.</summary>
internal abstract record CompanyFileReading
{
    // Private, so that no case can be added outside this type.
    private CompanyFileReading()
    {
    }

    /// <param name="Remarks">What the file says without effect yet, and what its author may not have meant.</param>
    internal sealed record Accepted(CompanyDefinition Company, IReadOnlyList<Problem> Remarks) : CompanyFileReading;

    /// <summary>Nothing of the file counts.</summary>
    /// <param name="Problems">At least one, by line.</param>
    internal sealed record Refused(IReadOnlyList<Problem> Problems) : CompanyFileReading;
}
