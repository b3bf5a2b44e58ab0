namespace SalesBot.CompanyFiles.Yaml;

/// <param name="Line">Of the key, from 1.</param>
internal sealed record MappingEntry(string Key, int Line, Node Value);
