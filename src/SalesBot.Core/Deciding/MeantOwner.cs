using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Whose record a correction means: "苏敏那单", "Tom's last record". A colleague whom the record itself names, such as who shares in it, is not its owner.</summary>
internal static class MeantOwner
{
    /// <summary>What stands before a colleague whom a record is for or shared with.</summary>
    private static readonly string[] Joining = ["给", "跟", "和", "与", "同", "归", "是", "到", "由", "with ", "to ", "for ", "and "];

    /// <summary>The colleague, who is not the speaker; null where the message names none as the owner of a record.</summary>
    /// <param name="text">The message; null for a button.</param>
    public static Member? In(Setting setting, string? text)
    {
        if (text is null) return null;
        PlainText plain = PlainText.Of(text);
        foreach ((NameHit hit, Member member) in MembersIn(setting, plain))
        {
            if (member.Id != setting.Speaker.Member.Id && Owns(plain.Normal, hit.Span)) return member;
        }

        return null;
    }

    /// <summary>Every member whom a text names, in the order of the text.</summary>
    public static IEnumerable<(NameHit Hit, Member Member)> MembersIn(Setting setting, PlainText plain)
    {
        int start = 0;
        while (start < plain.Length)
        {
            NameHit? hit = setting.Names.LongestAt(plain.Normal, start);
            if (hit?.Only(NameKind.Member) is { } named && setting.Ledger.People.Named(named.Value) is { } member) yield return (hit, member);
            start = Math.Max(start + 1, hit?.Span.End ?? 0);
        }
    }

    private static bool Owns(string plain, TextSpan name)
    {
        string after = plain[name.End..].TrimStart();
        if (after.Length == 0 || Array.Exists(Joining, plain[..name.Start].EndsWith)) return false;
        return TextScan.IsHan(after[0]) || after.StartsWith("'s", StringComparison.Ordinal) || after.StartsWith("' ", StringComparison.Ordinal);
    }
}
