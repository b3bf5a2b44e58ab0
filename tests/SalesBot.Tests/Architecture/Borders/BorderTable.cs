namespace SalesBot.Tests.Architecture.Borders;

/// <summary>
/// The borders inside the program. A message passes one stop after the other; a stop never calls another stop, so only
/// Turns, Schedule, CommandLine and Program know several. A folder below one with a row belongs to that row.
/// </summary>
internal static class BorderTable
{
    /// <summary>The row of Program.cs itself.</summary>
    internal const string Program = "Program";

    /// <summary>Files beside Program.cs: what every folder may see, the wording of the log for example. They see no folder.</summary>
    internal const string Beside = "";

    private static readonly string[] Stops =
    [
        "Channels", "Channels.Web", "Channels.Terminal", "Channels.Teams", "Channels.WeCom",
        "Inbox", "Identity", "Understanding", "Store", "Store.Sqlite", "Store.Postgres", "Outbox",
    ];

    private static readonly string[] Graph = [.. Stops, "CompanyFiles", "Turns"];

    internal static IReadOnlyDictionary<string, Border> Rows { get; } = new Dictionary<string, Border>(StringComparer.Ordinal)
    {
        [Beside] = Border.Sees(),
        // A channel translates; what was decided and what is kept are none of its business.
        ["Channels"] = Channel(),
        ["Channels.Web"] = Channel("Channels"),
        ["Channels.Terminal"] = Channel("Channels"),
        ["Channels.Teams"] = Channel("Channels"),
        ["Channels.WeCom"] = Channel("Channels"),
        ["Inbox"] = Border.Sees(),
        ["Identity"] = Border.Sees(),
        // Its prompts are files like the others that people write, with the same sentences about what is wrong.
        ["Understanding"] = Border.Sees("CompanyFiles"),
        // The store knows facts, not wording.
        ["Store"] = Keeper(),
        ["Store.Sqlite"] = Keeper("Store"),
        ["Store.Postgres"] = Keeper("Store"),
        // The sender hands over to whichever channel; it knows the seam, no channel.
        ["Outbox"] = Border.Sees("Channels"),
        ["CompanyFiles"] = Border.Sees(),
        // The demo lays down its history as the store keeps any other.
        ["Demo"] = Border.Sees("CompanyFiles", "Store", "Turns"),
        ["Turns"] = Border.Sees([.. Stops, "CompanyFiles"]),
        ["Schedule"] = Border.Sees(Graph),
        ["CommandLine"] = Border.Sees([.. Graph, "Demo", "Schedule"]),
        [Program] = Border.Sees([.. Graph, "Demo", "Schedule", "CommandLine"]),
    };

    private static Border Channel(params string[] folders) => Border.Sees(folders).ButNotOfTheCore("Applying", "Deciding", "Journal");

    private static Border Keeper(params string[] folders) => Border.Sees(folders).ButNotOfTheCore("Interpreting", "Replies");
}
