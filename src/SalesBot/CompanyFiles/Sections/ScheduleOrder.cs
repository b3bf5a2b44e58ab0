using NodaTime;
using NodaTime.Text;
using SalesBot.CompanyFiles.Yaml;
using SalesBot.Core.Organisation;

namespace SalesBot.CompanyFiles.Sections;

/// <summary>
/// Says what comes of times that do not follow each other as a day does: morning, review, its reminder, digest. They are followed as they are written,
/// since a team may want its digest early; but hardly anyone means that its own answers come a day late.
/// </summary>
internal static class ScheduleOrder
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <param name="schedule">Where the times stand.</param>
    /// <param name="times">All of them: the company's and the usual ones where none are named.</param>
    public static void Remark(Value schedule, ScheduleTimes times)
    {
        if (schedule.Findings.IsRefused) return;
        var (morning, review, reminder, digest) = (times.Morning!.Value, times.Review!.Value, times.ReviewReminder!.Value, times.Digest!.Value);
        if (review <= morning) Say(schedule, "review", $"asked at {Of(review)}, before the day begins with morning at {Of(morning)}, so what is answered until then counts for the last working day");
        if (reminder <= review) Say(schedule, "review_reminder", $"reminds at {Of(reminder)} of a review that is asked at {Of(review)}; expected later than that");
        if (digest <= review) Say(schedule, "digest", $"goes out at {Of(digest)}, before the review is asked at {Of(review)}, so it tells the answers of the last working day");
        else if (digest <= reminder) Say(schedule, "digest", $"goes out at {Of(digest)}, before the review's reminder at {Of(reminder)}, so what is answered then is told a day later; a review_reminder before {Of(digest)} mends it");
    }

    private static void Say(Value schedule, string key, string sentence) => schedule.Fields()[key].Remark(sentence);

    private static string Of(LocalTime time) => TimeOfDay.Format(time);
}
