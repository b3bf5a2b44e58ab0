using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>All English words, in lower case.</summary>
internal static class EnglishWords
{
    public static IEnumerable<WordRow> Rows =>
        [.. EnglishVerbs.Rows, .. EnglishMeetings.Rows, .. EnglishAsking.Rows, .. EnglishPhrases.Rows, .. EnglishMoods.Rows, .. EnglishSpeech.Rows, .. EnglishContacts.Rows, .. EnglishSelling.Rows, .. EnglishComplaints.Rows, .. EnglishCustomers.Rows, .. EnglishTeams.Rows, .. EnglishFigures.Rows, .. EnglishTurns.Rows, .. EnglishPatterns.Rows];
}
