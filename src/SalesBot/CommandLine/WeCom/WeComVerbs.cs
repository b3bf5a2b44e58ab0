using System.CommandLine;

namespace SalesBot.CommandLine.WeCom;

/// <summary>What the program can be told to do about WeCom.</summary>
internal static class WeComVerbs
{
    /// <summary>Of the verb <c>doctor</c>.</summary>
    public static Command Doctor(Option<string> data, Streams streams)
    {
        var wecom = new Command("wecom", "Asks WeCom about the app, its token, the server's address, the members and the menu; writes to nobody.");
        wecom.SetAction(parsed => WeComDoctorVerb.Run(parsed.GetValue(data)!, ServedSettings.Read(), streams));
        return wecom;
    }

    public static Command Menu(Streams streams)
    {
        var file = new Option<string?>("--file") { Description = "The menu to publish; the one that ships with the program if missing.", HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Checks the menu and publishes nothing." };
        var verb = new Command("wecom-menu", "Publishes the menu of the WeCom app.") { file, dryRun };
        verb.SetAction(parsed => MenuVerb.Run(parsed.GetValue(file), parsed.GetValue(dryRun), ServedSettings.Read(), streams));
        return verb;
    }
}
