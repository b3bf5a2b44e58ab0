using System.Text;
using SalesBot.CompanyFiles.Yaml;

namespace SalesBot.CompanyFiles;

/// <summary>Reads the text of a file that people write: UTF-8, with or without a byte order mark, of a size that people write.</summary>
internal static class TextFile
{
    /// <summary>More than a hundred thousand customers need.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where there is none to be had, and then <paramref name="findings"/> says why.</summary>
    public static string? Read(string path, Findings findings)
    {
        try
        {
            if (Directory.Exists(path)) return Refused(findings, "expected a file, not a folder");
            var size = new FileInfo(path).Length;
            if (size > MostBytes) return Refused(findings, FormattableString.Invariant($"expected at most {MostBytes / 1024 / 1024} MB, not {size / 1024 / 1024} MB"));
            return Utf8.GetString(WithoutMark(File.ReadAllBytes(path)));
        }
        catch (DecoderFallbackException)
        {
            return Refused(findings, "expected text in UTF-8; save the file in that encoding");
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(findings, $"no such file in {Path.GetDirectoryName(Path.GetFullPath(path))}");
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refused(findings, $"cannot be read: {denied.Message}");
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;

    private static string? Refused(Findings findings, string sentence)
    {
        findings.Refuse(0, "", sentence);
        return null;
    }
}
