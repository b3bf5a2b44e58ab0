using SalesBot.Core.Commands;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Objections and their answers.</summary>
internal sealed class ChineseObjections(ChineseDates dates) : ObjectionPhrases
{
    private const int Shown = 10;

    public override Worded Raised(View.Objection view)
    {
        string what = view.Happening is Happening.Recorded ? "已提交异议" : ChineseNames.Of(view.Happening) + "异议";
        string next = view.To.Count == 0
            ? "公司里暂时没有人能答复，先替你记着"
            : $"已私下转给{string.Join("、", view.To.Select(Markdown.Plain))}，有答复马上告诉你";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Words)}", view.Happening is Happening.TakenBack ? null : next));
    }

    public override Worded Ticket(View.ObjectionTicket view) => new($"{view.Who}有异议", Markdown.Text(
        $"**{Markdown.Plain(view.Who)}有异议**：{Markdown.Plain(view.Words)}", "点按钮，或者回复“答复：”加上你的话，对方会私下收到"));

    public override Worded Answered(View.ObjectionAnswer view)
    {
        string what = view.Happening is Happening.Recorded ? "已答复" : ChineseNames.Of(view.Happening) + "答复";
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)}的异议{Words(view.Verdict, view.Said)}", "对方已私下收到"));
    }

    public override Worded Outcome(View.ObjectionOutcome view) => new("异议有答复了", Markdown.Text(
        $"**{Markdown.Plain(view.By)}答复了你的异议**{Words(view.Verdict, view.Said)}", $"你说的是：{Markdown.Plain(view.Words)}"));

    public override Worded List(View.ObjectionsAnswer view)
    {
        if (view.Lines.Count == 0) return new Worded("没有异议", view.IsOwn ? "你没有提过异议。要提就说“有异议：…”。" : "现在没有等你答复的异议。");
        string headline = view.IsOwn ? $"**你提过 {view.Lines.Count} 个异议**" : $"**{view.Lines.Count} 个异议等你答复**，点按钮，或者回复“答复：”加上你的话";
        return new Worded("异议", Markdown.Text(headline, view.Lines.Take(Shown).Select(line => Line(line, view.IsOwn))));
    }

    private string Line(ObjectionLine line, bool isOwn)
    {
        string what = $"{dates.Day(line.On)}{(isOwn ? "" : Markdown.Plain(line.Who))}：{Markdown.Plain(line.Words)}";
        return line.By is { } by ? $"{what} → {Markdown.Plain(by)}答复{Words(line.Verdict, line.Said)}" : isOwn ? what + " → 还没有答复" : what;
    }

    private static string Words(ObjectionVerdict? verdict, string? said)
    {
        string? decided = verdict switch
        {
            ObjectionVerdict.Accepted => "有道理，会更正",
            ObjectionVerdict.Rejected => "核对过了，维持原样",
            null => null,
        };
        string[] parts = [.. ((string?[])[decided, said is null ? null : Markdown.Plain(said)]).OfType<string>()];
        return "：" + string.Join("，", parts);
    }
}
