using System.Globalization;
using SalesBot.Core.Evaluating;

namespace SalesBot.CommandLine.Evaluation;

/// <summary>A score in one line, as the scorer of the corpora prints it.</summary>
internal static class ScoreText
{
    public static string Of(Score score)
    {
        int messages = Math.Max(1, score.Messages);
        double slots = 2.0 * score.RightSlots / Math.Max(1, (2 * score.RightSlots) + score.WrongSlots + score.MissedSlots);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"messages {score.Messages}  exact {Share(score.Exact, messages)}%  intents {Share(score.Intents, messages)}%  slots F1 {Rounded(100 * slots, 1)}%  false records {score.FalseRecords} ({Rounded(100.0 * score.FalseRecords / messages, 2)}%)");
    }

    private static string Share(int part, int whole) => Rounded(100.0 * part / whole, 1);

    /// <summary>Of the binary number as it stands, a tie to the even digit: what the scorer's language does.</summary>
    private static string Rounded(double value, int digits)
    {
        decimal exact = decimal.Parse(value.ToString("F20", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Round(exact, digits, MidpointRounding.ToEven).ToString(digits == 1 ? "0.0" : "0.00", CultureInfo.InvariantCulture);
    }
}
