namespace SalesBot.Core.Replies.Wording.English;

/// <summary>Questions for what is missing or fits several.</summary>
internal static class EnglishQuestions
{
    public static string Of(View.Question view) => view is { Choices.Count: > 0, Missing: "customer" } ? Which(view) : Free(view);

    /// <summary>What is being recorded, in one noun.</summary>
    public static string NameOf(string intent) => intent switch
    {
        "log_visit" => "visit",
        "sign_deal" => "deal",
        "record_payment" => "payment",
        "plan_follow_up" => "follow-up",
        _ => "record",
    };

    private static string Which(View.Question view)
    {
        string words = Markdown.Plain(view.About);
        return view.Choices.Any(choice => choice.IsNew)
            ? $"There is no customer “{words}”. Is it one of these, or a new one?"
            : $"“{words}” fits several customers. Which one is it?";
    }

    private static string Free(View.Question view) => view.Missing switch
    {
        "customer" => view.About.Length > 0 ? $"I can't find a customer “{Markdown.Plain(view.About)}”. What is the full name?" : "Which customer?",
        "amount" => Amount(view),
        "cost" => "What do the goods cost you? For example “38k”.",
        "on" => "On which day? For example “Friday” or “Friday 3pm”.",
        "who" => "For whom? Name a colleague, or “everyone”.",
        "text" => "What would you like to say? Just write it here.",
        "period" => "For which period? For example “Q3”.",
        "tier" => $"Which tier is {Markdown.Plain(view.Customer)}: A, B or C?",
        "to" => "To whom?",
        "reason" => view.Intent == "lose_deal" ? $"Why was {Markdown.Plain(view.Customer)} lost? Pick one, or say it in your words." : "For what reason?",
        "phone" => $"What is the number of {Markdown.Plain(view.Customer)}?",
        "stage" => $"Which stage is {Markdown.Plain(view.Customer)} at?",
        "title" => $"Which award for {Markdown.Plain(view.About)}? For example “star of the month”.",
        "until" => "Until which day? For example “end of month”.",
        _ => "Something is still missing. Please say the whole of it again.",
    };

    private static string By(string phrase, View.Question view) =>
        view.Customer.Length > 0 ? phrase.Replace("{0}", Markdown.Plain(view.Customer), StringComparison.Ordinal) : "";

    private static string Amount(View.Question view)
    {
        if (view.About.Length > 0) return $"The company has no rate for {Markdown.Plain(view.About)}. How much is it in yuan?";
        return view.Intent switch
        {
            "sign_deal" => $"For how much{By(" did {0} sign", view)}? For example “120k”.",
            "record_payment" => $"How much came in{By(" from {0}", view)}? For example “50k”.",
            "what_if_deal" => "Suppose you sign how much? For example “200k”.",
            "quote_margin" => "What is the price? For example “50k”.",
            "set_target" => "How much is the target? For example “800k”.",
            "log_expense" => "How much was spent? For example “680”.",
            "set_budget" => "How much is the budget? For example “20k”.",
            "amend_last" => "What should it be? For example “make that 150k” or “prepaid”.",
            _ => "How much? For example “50k”.",
        };
    }
}
