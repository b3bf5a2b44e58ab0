using System.Text;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Drafting;

/// <summary>Texts without the customers they name: nothing that is worded for a team needs them to leave the house (src/decisions/0006).</summary>
internal static class HiddenNames
{
    public static string In(string text, NameDirectory names, Language language)
    {
        StringBuilder hidden = new();
        int at = 0;
        foreach (NameHit hit in NameFinder.Find(PlainText.Of(text), names).Where(hit => hit.Candidates.Any(thing => thing.Kind == NameKind.Customer)))
        {
            hidden.Append(text, at, hit.Span.Start - at).Append(Somebody(language));
            at = hit.Span.End;
        }

        return hidden.Append(text, at, text.Length - at).ToString();
    }

    private static string Somebody(Language language) => language switch
    {
        Language.Zh => "某客户",
        Language.En => "a customer",
    };
}
