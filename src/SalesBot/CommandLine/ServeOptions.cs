namespace SalesBot.CommandLine;

/// <param name="Data">The folder that holds the journal.</param>
/// <param name="Company">A company file to adopt at the start.</param>
internal sealed record ServeOptions(string Data, string Urls = ServeOptions.UsualUrls, string? Company = null)
{
    public const string UsualUrls = "http://localhost:3978";
}
