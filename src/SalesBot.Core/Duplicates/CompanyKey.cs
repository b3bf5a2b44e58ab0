using SalesBot.Core.Interpreting;

namespace SalesBot.Core.Duplicates;

/// <summary>
/// What is left of a company's name when everything is taken away that people write now this way, now that: the legal form at its end, spaces
/// and dots, full and half width, capitals, traditional characters. Two customers with one key are taken for the same.
/// </summary>
internal static class CompanyKey
{
    /// <summary>Fewer characters are too few to know a company by: what is left must not be shorter.</summary>
    private const int Shortest = 2;

    /// <summary>Longer ones first, as one may end in another.</summary>
    private static readonly string[] Forms =
    [
        "股份有限责任公司", "集团股份有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "有限公司", "股份公司", "集团公司", "集团", "公司",
        "companylimited", "corporation", "incorporated", "coltd", "limited", "company", "gmbh", "corp", "inc", "llc", "ltd", "plc", "co",
    ];

    /// <summary>Empty where the name has neither letters nor digits.</summary>
    public static string Of(string name)
    {
        char[] kept = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            char plain = Plain(c);
            if (char.IsLetterOrDigit(plain)) kept[length++] = plain;
        }

        return WithoutForm(new string(kept, 0, length), LastWord(name));
    }

    /// <summary>A Chinese form ends a name without a space; an English one is a word of its own: "Desco" does not end in "co".</summary>
    private static string WithoutForm(string squashed, int lastWord)
    {
        foreach (string form in Forms)
        {
            bool isWord = form[0] > '\u007f' || form.Length >= lastWord;
            if (isWord && squashed.Length >= form.Length + Shortest && squashed.EndsWith(form, StringComparison.Ordinal)) return squashed[..^form.Length];
        }

        return squashed;
    }

    /// <summary>Letters and digits of the last word.</summary>
    private static int LastWord(string name)
    {
        int count = 0;
        for (int index = name.Length - 1; index >= 0; index--)
        {
            char plain = Plain(name[index]);
            if (char.IsLetterOrDigit(plain)) count++;
            else if (plain == ' ' && count > 0) break;
        }

        return count;
    }

    private static char Plain(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        '\u3000' => ' ',
        >= '\u4e00' and <= '\u9fff' => SimplifiedCharacters.Of(c),
        _ => char.ToLowerInvariant(c),
    };
}
