using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting.Vocabulary;

/// <summary>English words that say nothing of their own in a message of sales people, though no table holds them.</summary>
internal static class PlainWords
{
    private static readonly FrozenSet<string> Words = (
        "moment currently a an the and or but so to of in on at by for from with without into onto over under up down out off about around as than then that this these those it its it's he she they we i you me my our your his her their them us him who which what when where how why if is are was were be been being am " +
        "do does did done has have had having will would can could should may might must shall not no yes ok okay please pls just also too very really quite still already again once only even both all some any each every more most much many few little lot lots now then today here there back away " +
        "new old good great nice big small first last next other another same own long short happy fine well one two three ones thing things bit way time times day days week weeks month months year years people person man woman boss owner buyer manager director head lady guy team office shop store company customer customers client clients " +
        "get got gets getting give gave gives given take took takes taken make made makes go goes went going come came comes coming see saw seen say said says tell told know want wants wanted need needs needed like likes liked look looks looking let put keep ask asked think thought seem seems work works worked " +
        "mr mrs ms dr morning afternoon evening tonight hi hello hey thanks thank because since after before while until till during finally soon later maybe together myself yet ever never always sure right left order orders deal deals contract contracts invoice receipt goods boxes samples sample price offer catalogue brochure " +
        "meeting meetings call calls visit visits lunch dinner coffee money amount total signed paid sent send sold bought closed").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}
