using System.Text.Json.Nodes;
using SalesBot.Channels.WeCom;

namespace SalesBot.CommandLine.WeCom;

/// <summary><c>salesbot wecom-menu</c>: checks the menu's file and hands it to WeCom.</summary>
internal static class MenuVerb
{
    private static readonly string UsualFile = Path.Combine(AppContext.BaseDirectory, "manifests", "wecom", "menu.json");

    /// <exception cref="RefusedException">The file or a setting is wrong.</exception>
    public static int Run(string? file, bool isDry, IConfiguration settings, Streams streams)
    {
        (JsonObject? menu, IReadOnlyList<string> problems) = Menu.Read(Text(file ?? UsualFile));
        if (menu is null) throw new RefusedException(string.Join('\n', problems.Select(problem => $"{Path.GetFileName(file ?? UsualFile)}: {problem}")));
        if (isDry)
        {
            streams.Output.WriteLine("the menu is as WeCom wants it; nothing was published");
            return 0;
        }

        using WeComDoctor doctor = new(ChatChannels.OfWeCom(settings), streams.Clock);
        DoctorLine line = doctor.Publish(menu).GetAwaiter().GetResult();
        if (line.IsWrong) throw new RefusedException("the menu was not published: " + line.Finding);
        streams.Output.WriteLine("the menu is " + line.Finding);
        return 0;
    }

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{file} cannot be read: {problem.Message}");
        }
    }
}
