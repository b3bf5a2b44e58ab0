using SalesBot.Core.Measures;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Work done, and how selling goes.</summary>
internal sealed class EnglishMeasures(EnglishDates dates) : MeasurePhrases
{
    private static readonly Dictionary<WorkItem, string> Names = new()
    {
        [WorkItem.Visits] = "visits",
        [WorkItem.Online] = "online meetings",
        [WorkItem.Demos] = "demos",
        [WorkItem.Calls] = "calls",
        [WorkItem.Messages] = "messages",
        [WorkItem.Emails] = "e-mails",
        [WorkItem.FollowUps] = "follow-ups",
        [WorkItem.NewLeads] = "new leads",
        [WorkItem.NewCustomers] = "new customers",
        [WorkItem.Opportunities] = "new deals in progress",
        [WorkItem.Quotations] = "quotations",
        [WorkItem.Samples] = "samples",
        [WorkItem.Deals] = "orders",
        [WorkItem.Payments] = "payments",
        [WorkItem.Complaints] = "complaints",
        [WorkItem.CasesShared] = "cases shared",
        [WorkItem.ReviewsAnswered] = "reviews answered",
        [WorkItem.Fallen] = "fallen into the pool",
    };

    public override Worded Workload(View.WorkloadAnswer view)
    {
        string period = dates.Named(view.Work.Period);
        string whose = EnglishSubjects.Of(view.Subject);
        if (view.Asked is { } kind)
        {
            WorkItem item = WorkItems.Of(kind);
            return new Worded($"{Capital(Names[item])} {period}", Markdown.Text($"**{whose}{Capital(Names[item])} {period}: {view.Work[item]}**", view.Lines.Select(line => $"{Markdown.Plain(line.Who)}: {line.Work[item]}")));
        }

        string[] counts = [.. Names.Keys.Where(item => view.Work[item] > 0).Select(item => $"{Names[item]}: **{view.Work[item]}**")];
        string headline = counts.Length == 0 ? $"**{whose}Nothing recorded {period} yet**" : $"**{whose}Work {period}**";
        return new Worded($"Work {period}", Markdown.Text(headline, [.. counts, .. view.Lines.Select(Line)]));
    }

    public override Worded Conversion(View.ConversionAnswer view)
    {
        string period = dates.Named(view.Conversion.Period);
        string whose = EnglishSubjects.Of(view.Subject);
        string headline = view.Conversion.All.Rate is { } rate
            ? $"**{whose}Conversion {period} {Typeset.Percent(rate)}** ({Of(view.Conversion.All)})"
            : view.Conversion.All.Leads == 0
                ? $"{whose}No leads were added {period}, so there is no conversion to tell."
                : $"{whose}None of the {view.Conversion.All.Leads} leads added {period} is decided yet.";
        return new Worded("Conversion", Markdown.Text(headline, [.. view.Conversion.Sources.Select(Source), .. view.Conversion.Months.Where(_ => view.Conversion.Months.Count > 1).Select(Month)]));
    }

    public override Worded Lifetime(View.LifetimeAnswer view)
    {
        string whose = EnglishSubjects.Of(view.Subject);
        if (view.Value is not { } value) return new Worded("Customer lifetime value", $"{whose}No order with a known profit yet, so the lifetime value cannot be told.");
        return new Worded("Customer lifetime value", Markdown.Text(
            $"**{whose}A customer is worth {Typeset.Separated(value.Value)} on average**",
            [$"{Typeset.Separated(value.AverageOrder)} an order × {Typeset.Count(value.OrdersAYear)} a year × {Typeset.Percent(value.Margin)} margin × {value.Years} years", $"Earned so far: {Typeset.Separated(value.ToDate)} a customer (customers: {value.Buyers})"]));
    }

    public override Worded Cycle(View.CycleAnswer view)
    {
        string period = dates.Named(view.Cycle.Period);
        string whose = EnglishSubjects.Of(view.Subject);
        string headline = view.Cycle.Days is { } days ? $"**{whose}{Typeset.Count(days)} days from first contact to signing {period}** (median of {view.Cycle.Orders} first orders)" : $"{whose}No first order {period} yet, so the cycle cannot be told.";
        return new Worded("Sales cycle", Markdown.Text(
            headline,
            [view.Cycle.HoursToProposal is { } proposal ? $"From lead to quotation: {Typeset.Count(proposal)} hours" : null, view.Cycle.HoursToAnswer is { } answer ? $"First answer to an inquiry: {Typeset.Count(answer)} hours" : null]));
    }

    public override Worded Margin(View.MarginAnswer view)
    {
        string period = dates.Named(view.Period);
        string whose = EnglishSubjects.Of(view.Subject);
        return new Worded($"Margin {period}", view.Margin is { } margin ? $"**{whose}Margin {period} {Typeset.Percent(margin)}**, profit {Typeset.Separated(view.Profit)}" : $"{whose}No order with a known profit {period} yet.");
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Of(SourceConversion line)
    {
        string cost = line.CostPerLead is { IsPositive: true } yuan ? $", {Typeset.Separated(yuan)} a lead" : "";
        return $"leads {line.Leads}: {line.Converted} won, {line.Lost} lost, {line.Open} open{cost}";
    }

    private static string Source(SourceConversion line)
    {
        string name = line.Source is { } source ? EnglishNames.Of(source) : "source not named";
        return $"{name} **{(line.Rate is { } rate ? Typeset.Percent(rate) : "–")}** ({Of(line)})";
    }

    private string Month(SourceConversion line) =>
        $"Leads of {dates.Named(Calendar.SalesPeriod.OfMonth(line.Month!.Value))}: {(line.Rate is { } rate ? Typeset.Percent(rate) : "–")} ({Of(line)})";

    private static string Line(WorkLine line)
    {
        string counts = string.Join(", ", Names.Keys.Where(item => line.Work[item] > 0).Select(item => $"{Names[item]} {line.Work[item]}"));
        return $"{Markdown.Plain(line.Who)}: {(counts.Length > 0 ? counts : "nothing recorded yet")}";
    }
}
