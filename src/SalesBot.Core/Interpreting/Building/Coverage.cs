using System.Collections.Frozen;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>How much of an English message is made of words that are known: what is meant may hang on the others.</summary>
internal static class Coverage
{
    private const decimal PerWord = 0.02m;
    private const int Spared = 2;
    private const decimal Least = 0.85m;

    private static readonly FrozenSet<string> Plain = (
        "a an the and or but so to of in on at by for from with without into onto over under up down out off about around as than then that this these those it its it's he she they we i you me my our your his her their them us him who which what when where how why if is are was were be been being am " +
        "do does did done has have had having will would can could should may might must shall not no yes ok okay please pls just also too very really quite still already again once only even both all some any each every more most much many few little lot lots now then today here there back away " +
        "new old good great nice big small first last next other another same own long short happy fine well one two three ones thing things bit way time times day days week weeks month months year years people person man woman boss owner buyer manager director head lady guy team office shop store company customer customers client clients " +
        "get got gets getting give gave gives given take took takes taken make made makes go goes went going come came comes coming see saw seen say said says tell told know want wants wanted need needs needed like likes liked look looks looking let put keep ask asked think thought seem seems work works worked " +
        "mr mrs ms dr morning afternoon evening tonight hi hello hey thanks thank because since after before while until till during finally soon later maybe together myself yet ever never always sure right left order orders deal deals contract contracts invoice receipt goods boxes samples sample price offer catalogue brochure " +
        "meeting meetings call calls visit visits lunch dinner coffee money amount total signed paid sent send sold bought closed").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>1 where every word is known; less with each that is not.</summary>
    /// <param name="until">Behind this position stands free text, which may hold anything.</param>
    public static decimal Of(Message message, int until)
    {
        var unknown = 0;
        var read = new bool[message.Masked.Length];
        foreach (var token in message.Tokens)
        {
            read.AsSpan(token.Span.Start, token.Span.Length).Fill(true);
        }

        for (var at = 0; at < Math.Min(until, message.Masked.Length);)
        {
            if (!TextScan.IsLetter(message.Masked[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(message.Masked, at);
            if (end - at > 2 && !read.AsSpan(at, end - at).Contains(true) && !Plain.Contains(message.Masked[at..end])) unknown++;
            at = end;
        }

        return Math.Max(Least, 1 - (PerWord * Math.Max(0, unknown - Spared)));
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (TextScan.IsWordCharacter(text[at]) || text[at] == '\''))
        {
            at++;
        }

        return at;
    }
}
