using System.Globalization;
using NodaTime;
using SalesBot.Core.Honours;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Honours and pauses.</summary>
internal sealed class ChineseRhythm(ChineseDates dates) : RhythmPhrases
{
    private readonly ChineseDuels _duels = new(dates);

    public override Worded Award(View.Award view)
    {
        string what = view.Happening is Happening.Recorded ? "已颁奖" : ChineseNames.Of(view.Happening) + "颁奖";
        string? told = view.Happening is Happening.Recorded ? "已在团队里公布，荣誉长期保留" : null;
        return new Worded(what, Markdown.Text($"**{what}** · {Markdown.Plain(view.Who)}：{Markdown.Plain(view.Title)}", [told, view.Letter is { } letter ? Letter(letter, view.Who) : null]));
    }

    /// <summary>给家人的信，可以照抄，也可以改。</summary>
    private static string Letter(ThanksLetter letter, string who)
    {
        string name = Markdown.Plain(who);
        string days = letter.Since is { } since ? $"{name}和我们共事已经 {Period.DaysBetween(since, letter.On)} 天。" : "";
        string won = letter.NewCustomers > 0 ? $"今年{name}拿下 {letter.NewCustomers} 个新客户，" : $"今年{name}";
        return $"给家人的信，可以直接转发：“{name}的家人，您好！{days}{won}获得 {letter.Honours} 项荣誉。这份成绩里有您的支持，谢谢您！祝全家安康。{Markdown.Plain(letter.Company)}，{letter.On.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}”";
    }

    public override Worded PainTask(View.PainTask view)
    {
        string topic = ChineseVoices.Of(view.Topic);
        string what = view.Happening is Happening.Recorded ? "已点名" : ChineseNames.Of(view.Happening) + "点名";
        string? told = view.Happening is Happening.Recorded ? $"已私下告诉{Markdown.Plain(view.Who)}，日报会写明；分享案例就算答了" : null;
        return new Worded(what, Markdown.Text($"**{what}** · 客户的“{topic}”请{Markdown.Plain(view.Who)}在{dates.DayOfWeek(view.Due)}前给个答法", [told]));
    }

    public override Worded PainAsked(View.PainAsked view)
    {
        string topic = ChineseVoices.Of(view.Topic);
        return new Worded("请你给个答法", Markdown.Text(
            $"**{Markdown.Plain(view.By)}请你答一答客户的“{topic}”**，{dates.DayOfWeek(view.Due)}前", [$"好几位同事都听客户提到{topic}。想好了就说“分享案例：……”，全组都能看到"]));
    }

    public override Worded Pause(View.Pause view)
    {
        string whose = view.Team is { } team ? Markdown.Plain(team) : "各组";
        string? longer = view.Longer is { } other ? $"{Markdown.Plain(other.By)}已经暂停到{dates.DayOfWeek(other.Until)}，以较晚的为准" : null;
        if (view.Happening is Happening.TakenBack) return new Worded("已恢复推送", Markdown.Text($"**已恢复推送** · {whose}", [longer]));
        return new Worded("已暂停推送", Markdown.Text(
            $"**已暂停推送** · {whose}的晨间计划、复盘和日报停到{dates.DayOfWeek(view.Until)}，当天恢复",
            [longer, "掉公海预警、回款提醒和自己定的提醒照发", "想提前恢复，说“撤销”就行"]));
    }

    public override Worded Pk(View.PkAnswer view) => _duels.Of(view);

    public override Worded Honours(View.HonoursAnswer view)
    {
        string whose = view.IsReader ? "你" : Markdown.Plain(view.Who);
        if (view.Honours.Count == 0) return new Worded("荣誉", $"{whose}还没有荣誉，下一个就从今天开始。");
        return new Worded("荣誉", Markdown.Text($"**🏅 {whose}的荣誉，共 {view.Honours.Count} 项**", view.Honours.Select(Line)));
    }

    private string Line(HonourLine honour)
    {
        string by = honour.By is { } giver ? $"（{Markdown.Plain(giver)}颁发）" : "";
        string customer = honour.Customer is { } name ? $" · {Markdown.Plain(name)}" : "";
        return $"{dates.Day(honour.On)} {(honour.Title is { } title ? Markdown.Plain(title) : Of(honour.What))}{customer}{by}";
    }

    /// <summary>What a rule gives an honour for.</summary>
    public static string Of(HonourKind kind) => kind switch
    {
        HonourKind.NewCustomer => "新客户首单",
        HonourKind.BigOrder => "大单",
        HonourKind.TargetReached => "季度目标达成",
        HonourKind.Awarded => "荣誉",
        HonourKind.Birthday => "生日",
        HonourKind.Streak => "连续开单",
    };
}
