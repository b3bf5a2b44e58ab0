using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>A thing of the file whose name and aliases are read, and the rest not yet.</summary>
internal sealed record Named(Fields Fields, string Name, IReadOnlyList<string> Aliases);
