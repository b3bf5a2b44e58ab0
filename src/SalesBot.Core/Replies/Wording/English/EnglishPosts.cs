using System.Diagnostics;
using SalesBot.Core.Honours;
using SalesBot.Core.Quantities;
using SalesBot.Core.Rankings;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What is said unasked.</summary>
internal sealed class EnglishPosts(EnglishDates dates) : PostPhrases
{
    private const int MostMoves = 3;

    public override string Late => "(late) ";

    public override Worded Reminder(View.Reminder view)
    {
        string time = view.At is { } at ? at.ToString("HH:mm", null) + " " : "";
        string what = view.What is { Length: > 0 } words ? Markdown.Plain(words) : "get in touch";
        return new Worded("Follow-up reminder", $"⏰ **{time}{Markdown.Plain(view.Customer)}**: {what}");
    }

    public override Worded PoolFell(View.PoolFell view)
    {
        string count = view.Customers.Count == 1 ? "1 customer" : $"{view.Customers.Count} customers";
        string whose = view.IsReader ? "You" : Markdown.Plain(view.Owner);
        string month = $"{view.FallenThisMonth} lost this month" + (view.Limit is { } limit ? $"; more than {limit} counts in the assessment" : "");
        return new Worded($"{count} fell into the pool", Markdown.Text(
            $"**{whose} lost {count} to the pool last night, for want of {Reason(view)}**",
            [.. view.Customers.Select(customer => Fallen(view, customer)), month]));
    }

    private static string Reason(View.PoolFell view) => view.WithoutOrder.Count == view.Customers.Count ? "an order" : "a follow-up";

    private static string Fallen(View.PoolFell view, string customer)
    {
        bool isOther = view.WithoutOrder.Contains(customer) && view.WithoutOrder.Count < view.Customers.Count;
        return Markdown.Plain(customer) + (isOther ? " (no order so far)" : "");
    }

    public override Worded Honour(View.Honour view)
    {
        string who = Markdown.Plain(view.Who);
        string customer = Markdown.Plain(view.Customer ?? "");
        string amount = view.Amount is { } sum ? Typeset.Separated(sum) : "";
        return view.What switch
        {
            HonourKind.NewCustomer => new Worded("New customer", $"🎉 **{who}** won a new customer: **{customer}**, first order {amount}!"),
            HonourKind.BigOrder => new Worded("Big order", $"🏆 **{who}** signed a big one: **{amount}** with {(view.IsNews ? "a new customer, " : "")}{customer}!"),
            HonourKind.TargetReached => new Worded("Target reached", $"🥇 **{who}** reached this quarter's target, with {customer} as the last step!"),
            HonourKind.Awarded => new Worded("Honour", $"🏅 Congratulations, **{who}**: **{Markdown.Plain(view.Title ?? "")}**!"),
            HonourKind.Birthday => new Worded("Happy birthday", $"🎂 Happy birthday, **{who}**! All the best to you and your family."),
            HonourKind.Streak => new Worded("A run of deals", $"🔥 **{who}** has signed on **{view.Days}** working days in a row, today with {customer}!"),
        };
    }

    public override Worded ReviewPrompt(View.ReviewPrompt view)
    {
        string headline = view switch
        {
            { IsAgain: false } => "**Today's review, two minutes** ✍️ Answer with “review:” and your words:",
            { IsAfterDigest: true } => "**Your review of today is still missing**; two or three lines will do, and the next digest tells them:",
            _ => "**Your review of today is still missing**; two or three lines will do:",
        };
        string? missed = view.Missed is { } days ? $"(No questions went out for {dates.Named(days)}, sorry)" : null;
        return new Worded(view.IsAgain ? "Your review is missing" : "Today's review", Markdown.Text(headline, [.. view.Questions, missed]));
    }

    public override Worded Digest(View.Digest view)
    {
        string team = view.Team ?? "the company";
        string quarter = dates.Named(view.Quarter);
        string? progress = view.Attainment is { } attainment
            ? $"**{Typeset.CutPercent(attainment)}** of target {quarter} {Markdown.Bar(attainment)}" + (view.Remaining is { IsPositive: true } rest ? $", {Typeset.Separated(rest)} to go" : ", target reached 🎉")
            : null;
        string atRisk = view.AtRisk == 1 ? "1 customer is about to fall into the pool" : $"{view.AtRisk} customers are about to fall into the pool";
        return new Worded($"Digest: {team}", Markdown.Text(
            $"**📊 {dates.DayOfWeek(view.On)}, {Markdown.Plain(team)}**",
            [
                Day(view),
                view.Praised.Count > 0 ? "Deals today: " + string.Join(", ", view.Praised.Select(Sum)) + " 👏" : null,
                progress,
                view.AtRisk > 0 ? atRisk : "No customer is at risk 👍",
                view.Reviews > 0 ? $"Reviews in: {view.Reviews}, thank you" : "No review in yet",
                view.Top.Count > 0 ? $"Leading {quarter}: " + string.Join("  ", view.Top.Select(Place)) : null,
                .. Contests(view),
                .. view.Pains.Select(pain => EnglishVoices.Shared(pain, dates.Short)),
                .. view.Moves.Take(MostMoves).Select(EnglishVoices.Move),
                view.Focus is { IsEmpty: false } focus ? Focus(focus) : null,
                view.Missed is { } days ? $"(No digest went out for {dates.Named(days)}, sorry)" : null,
                .. view.Unheld.Select(one => $"({Of(one.What)} of {dates.Named(one.Days)} was not called, sorry)"),
            ]));
    }

    private static string Day(View.Digest view)
    {
        string signed = view.Signed.IsPositive ? $"Signed today **{Typeset.Separated(view.Signed)}**" : "Nothing signed today";
        string collected = view.Collected.IsPositive ? $", collected {Typeset.Separated(view.Collected)}" : "";
        string won = view.NewCustomers > 0 ? $", new customers {view.NewCustomers}" : "";
        return $"{signed}{collected}{won}, visits {view.Visits}";
    }

    private static IEnumerable<string?> Contests(View.Digest view)
    {
        yield return view.Risen.Count > 0 ? "Moving up: " + string.Join(", ", view.Risen.Select(one => $"{Markdown.Plain(one.Who)} by {one.Places}")) : null;
        yield return view.Board is { } board && EnglishDuels.Standing(board) is { Length: > 0 } standing ? $"PK: {standing}" : null;
        yield return view.Honours.Count > 0 ? "Honours: " + string.Join(", ", view.Honours.Select(one => $"{Markdown.Plain(one.Who)} ({(one.Title is { } title ? Markdown.Plain(title) : EnglishRhythm.Of(one.What))})")) : null;
    }

    private string Focus(DayFocus focus)
    {
        string[] parts =
        [
            focus.FollowUps > 0 ? $"planned follow-ups {focus.FollowUps}" : "",
            focus.Falling > 0 ? $"customers on their last day {focus.Falling}" : "",
            focus.Expected > 0 ? $"deals expected {focus.Expected}" : "",
        ];
        return $"For {dates.Day(focus.On)}: " + string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Of(RitualKind gathering) => gathering switch
    {
        RitualKind.WeeklyTraining => "The weekly training",
        RitualKind.MonthlyDrill => "The monthly drill",
        RitualKind.SeasonReview => "The season review",
        _ => throw new UnreachableException("nobody is called together for it"),
    };

    private static string Place(RankedLine line) => $"{Medals.Of(line.Rank)} {Sum(line)}";

    private static string Sum(RankedLine line) => $"{Markdown.Plain(line.Name)} {Typeset.Separated(Money.FromYuan(line.Value))}";
}
