using System.Diagnostics;
using System.Text;
using SalesBot.CommandLine;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.CommandLine;

/// <summary>The program as a process of its own: bytes in, bytes out.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void Text_is_utf_8_without_a_mark_and_lines_end_in_a_line_feed_whatever_comes_in()
    {
        var (exitCode, output) = Run("extract", "\uFEFF{\"id\":\"一\",\"kind\":\"number\",\"text\":\"签了12万\"}\r\n\r\n{\"id\":\"二\",\"kind\":\"number\",\"text\":\"无\"}\r\n");
        var text = Encoding.UTF8.GetString(output);

        Assert.Equal(0, exitCode);
        Assert.Equal((byte)'{', output[0]);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("120000", text, StringComparison.Ordinal);
        Assert.Equal(2, text.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Wrong_usage_ends_the_process_with_2() => Assert.Equal(2, Run("tolk", "").ExitCode);

    [Fact]
    public void Dotnet_run_starts_where_the_user_is_so_that_files_and_data_lie_there()
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", Checkout.PathOf("src/SalesBot/SalesBot.csproj"), "-getProperty:RunWorkingDirectory"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;

        Assert.Equal("", process.StandardOutput.ReadToEnd().Trim());
    }

    private static (int ExitCode, byte[] Output) Run(string verb, string input)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SalesBotCommand).Assembly.Location, verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A terminal of another encoding must not change what is read and written.
        start.Environment["LANG"] = "zh_CN.GBK";
        using var process = Process.Start(start)!;
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray());
    }
}
