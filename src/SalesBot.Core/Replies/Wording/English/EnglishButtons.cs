using NodaTime;
using NodaTime.Text;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What stands on buttons.</summary>
internal sealed class EnglishButtons(EnglishDates dates) : ButtonPhrases
{
    private static readonly Dictionary<ButtonKind, string> Words = new()
    {
        [ButtonKind.Undo] = "Undo",
        [ButtonKind.OtherCategory] = "It's {0}",
        [ButtonKind.Prepaid] = "It's prepaid",
        [ButtonKind.WasCall] = "It was a call",
        [ButtonKind.NextContact] = "Follow up {0}",
        [ButtonKind.OtherOrder] = "It's the order of {0}",
        [ButtonKind.Promote] = "Agree",
        [ButtonKind.Choice] = "{0}",
        [ButtonKind.CreateNew] = "Create “{0}”",
        [ButtonKind.Claim] = "Claim {0}",
        [ButtonKind.Release] = "Release {0}",
        [ButtonKind.Received] = "Received",
        [ButtonKind.Yes] = "Yes",
        [ButtonKind.No] = "Never mind",
        [ButtonKind.SetTier] = "Make it tier {0}",
        [ButtonKind.DocumentsThere] = "Documents are there",
        [ButtonKind.PlanDone] = "Done",
        [ButtonKind.PlanTomorrow] = "Tomorrow",
        [ButtonKind.PlanNextWeek] = "Next week",
        [ButtonKind.MyAttainment] = "Attainment",
        [ButtonKind.MyCommission] = "My commission",
        [ButtonKind.Ranking] = "Ranking",
        [ButtonKind.MyAgenda] = "Today's follow-ups",
        [ButtonKind.MyPoolRisk] = "Customers at risk",
        [ButtonKind.Assign] = "Ask {0}",
        [ButtonKind.Object] = "I object",
        [ButtonKind.Accept] = "You're right, we'll fix it",
        [ButtonKind.Reject] = "The figure stands",
        [ButtonKind.WriteAnswer] = "Write an answer",
        [ButtonKind.Help] = "What can I say?",
    };

    public override IReadOnlyDictionary<ButtonKind, string> Labels => Words;

    protected override string Named(Button button) =>
        LocalDatePattern.Iso.Parse(button.About).TryGetValue(default, out LocalDate day) ? dates.DayOfWeek(day) : button.About;
}
