using SalesBot.Core.Personas;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>What is learnt about customers, and from them.</summary>
internal sealed class EnglishKnowing(EnglishDates dates) : KnowingPhrases
{
    private const int CasesShown = 5;

    private const int StoryShown = 200;

    public override string SomeCustomer => "a customer";

    public override Worded TierChange(View.TierChange view)
    {
        string what = EnglishNames.Of("Tier", view.Happening);
        string rhythm = $"I'll remind you to be in touch every {Cadence.DaysOf(view.Tier)} days";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)} → **tier {view.Tier}**", [view.Happening is Happening.Recorded ? rhythm : null]));
    }

    public override Worded ContactChange(View.ContactChange view)
    {
        string what = EnglishNames.Of("Contact", view.Happening);
        string known = string.Join(' ', new[] { view.Contact, view.Phone }.OfType<string>().Select(Markdown.Plain));
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}" + (known.Length > 0 ? $": {known}" : "")));
    }

    public override Worded Learnt(View.Learnt view)
    {
        string about = EnglishDealWords.Of(view.Aspect);
        string what = EnglishNames.Of(char.ToUpperInvariant(about[0]) + about[1..], view.Happening);
        string? next = view.Missing is { } aspect ? EnglishDealWords.Question(aspect) : "The card is complete; time for a tailored proposal";
        return new Worded(what, Markdown.Text(
            $"**{what}** · {Markdown.Plain(view.Customer)}: {Markdown.Plain(view.Note)}",
            [$"Customer card {view.Known}/{PersonaCard.Parts}", view.Happening is Happening.Recorded ? next : null, .. EnglishNotes.Of(view.Notes)]));
    }

    public override Worded Complaint(View.ComplaintStep view)
    {
        bool isNew = view.About is not null;
        string what = EnglishNames.Of(isNew ? "Complaint" : "Settlement of the complaint", view.Happening);
        string about = view.About is { } subject ? $" ({EnglishDealWords.Of(subject)})" : "";
        string? protection = view.ProtectedUntil is { } day && isNew ? $"Safe from the pool until it is settled, {dates.Day(day)} at the latest" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Customer)}{about}", [Cost(view), .. new EnglishMoney(dates).Pay(view.Look, view.LookBefore), Goods(view.Goods), protection, view.Happening is Happening.Recorded && isNew ? "I'll mention it before the next visit and quotation; tell me when it is settled" : null, .. EnglishNotes.Of(view.Notes)]));
    }

    public override Worded Case(View.NewCase view)
    {
        string what = view.Happening is Happening.Recorded ? "Case shared" : EnglishNames.Of("Case", view.Happening);
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Title)}", [view.HidesName && view.Customer is not null ? "Others read it without the customer's name" : null, view.Happening is Happening.Recorded ? "Colleagues find it when they ask for the industry or the pain. Thanks 👏" : null]));
    }

    public override Worded Cases(View.CasesAnswer view) => view.Cases.Count == 0
        ? new Worded("No case found", "There is no such story in the library yet. Say “share case: …” to add one.")
        : new Worded(Cases(view.Cases.Count), Markdown.Text($"**{Cases(view.Cases.Count)} found**", view.Cases.Take(CasesShown).Select(Line)));

    private static string Cases(int count) => count == 1 ? "1 case" : $"{count} cases";

    private static string? Goods(ComplainedGoods? goods) =>
        goods is null ? null : $"⚠️ {goods.Complained} of {goods.Orders} orders of {Markdown.Plain(goods.Category)} within a year had complaints about the goods ({Typeset.Percent(goods.Share)}): time to look into it";

    private static string? Cost(View.ComplaintStep view)
    {
        if (view.Cost is not { } cost) return null;
        string profit = view.OrderProfit is { } left ? $"; the order's profit is now {Typeset.Separated(left)}" : "";
        return $"It cost {Typeset.Separated(cost)}{profit}";
    }

    private string Line(CaseLine one)
    {
        string story = one.TextFor(SomeCustomer);
        return $"{Markdown.Plain(story.Length <= StoryShown ? story : story[..StoryShown] + "…")} ({Markdown.Plain(one.By)}, {dates.Day(one.On)})";
    }
}
