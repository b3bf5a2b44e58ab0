using System.Globalization;

namespace SalesBot.CompanyFiles.Yaml;

/// <summary>Why a file is refused: one sentence that says what was expected.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">From 1; 0 where it is about the file as a whole.</param>
/// <param name="Key">Dotted, as in <c>members.role</c>; empty where it is about no key.</param>
internal sealed record Problem(string File, int Line, string Key, string Sentence)
{
    public override string ToString()
    {
        var place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}, line {Line}") : File;
        return Key.Length > 0 ? $"{place}: {Key}: {Sentence}" : $"{place}: {Sentence}";
    }
}
