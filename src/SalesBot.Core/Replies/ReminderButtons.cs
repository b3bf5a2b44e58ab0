using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>Below a reminder: done, tomorrow, next week.</summary>
internal static class ReminderButtons
{
    private const string Tomorrow = "tomorrow";

    private const string NextWeek = "next_week";

    /// <summary>A contact that is done is recorded as what was planned; one that is put off is planned anew, and the old plan is forgotten.</summary>
    public static IReadOnlyList<Button> Of(Ledger ledger, Post.Reminder reminder)
    {
        CustomerName customer = new(reminder.Customer.Name);
        (FollowUp plan, LocalDate today) = (reminder.Plan, reminder.Act.On);
        Command.LogVisit done = new(customer, KindOf(plan.What), Notes: plan.What);
        Command.PlanFollowUp later = new(customer, today.PlusDays(1), plan.At, plan.What);
        LocalDate week = ledger.Calendar.WorkdayFrom(today.PlusDays(7));
        return
        [
            new Button(new PressedAction.Say(done), "log_visit", ButtonKind.PlanDone, Pick: "done"),
            new Button(new PressedAction.Say(later), "plan_follow_up", ButtonKind.PlanTomorrow, Pick: Tomorrow),
            new Button(new PressedAction.Say(later with { On = week }), "plan_follow_up", ButtonKind.PlanNextWeek, Pick: NextWeek),
        ];
    }

    /// <summary>A call unless the plan says otherwise.</summary>
    private static ContactKind KindOf(string? what)
    {
        if (Says(what, "拜访", "上门", "visit", "meet")) return ContactKind.Visit;
        if (Says(what, "微信", "消息", "message", "text", "wechat")) return ContactKind.Message;
        return Says(what, "邮件", "email", "e-mail") ? ContactKind.Email : ContactKind.Call;
    }

    private static bool Says(string? what, params string[] words) =>
        what is not null && Array.Exists(words, word => what.Contains(word, StringComparison.OrdinalIgnoreCase));
}
