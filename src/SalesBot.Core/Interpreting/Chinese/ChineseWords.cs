using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>All Chinese words, simplified.</summary>
internal static class ChineseWords
{
    public static IEnumerable<WordRow> Rows =>
        [.. ChineseCompounds.Rows, .. ChineseMoods.Rows, .. ChineseContacts.Rows, .. ChineseSelling.Rows, .. ChineseComplaints.Rows, .. ChineseCustomers.Rows, .. ChineseTeams.Rows, .. ChineseFigures.Rows, .. ChineseOrdinary.Rows, .. ChineseSpoken.Rows, .. ChinesePrivate.Rows];
}
