using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Drafting;
using SalesBot.Core.Proposing;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Asking back, explaining, and what can be said.</summary>
internal sealed class ChineseTalk : TalkPhrases
{
    private const string SomeCustomer = "晨光超市";

    public override Worded Question(View.Question view) => new("还差一点", StillWaiting(view.StillWaiting) + ChineseQuestions.Of(view));

    private static string StillWaiting(Command? pending) => pending is null
        ? ""
        : $"刚才的{ChineseQuestions.NameOf(CommandWire.IntentOf(pending))}{(SlotFigures.AmountOf(pending) is { } money ? " " + ChineseAmounts.Of(money) + " " : "")}还没记下：";

    public override Worded Confirm(View.Confirm view)
    {
        string what = ChineseQuestions.NameOf(CommandWire.IntentOf(view.Pending));
        string amount = view.Amount is { } money ? " " + ChineseAmounts.Of(money) : "";
        if (view is { IsProposed: true, NewName.Length: 0 }) return new Worded("确认一下", "语言模型猜你的意思是这样，对吗？\n\n" + ChineseProposals.Of(view.Pending));
        if (view.Until is { } until) return new Worded("确认一下", $"{Whom(view)}要锁定到 **{until.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture)}**，时间很长，对吗？");
        if (view is { NewName.Length: 0, TellsMore: true }) return new Worded("确认一下", "我不太确定听对了，是这样吗？\n\n" + ChineseProposals.Of(view.Pending));
        if (view.NewName.Length == 0) return new Worded("确认一下", $"我不太确定听对了。你的意思是记下{Whom(view)}这次{what}{amount}，对吗？");
        return new Worded("确认一下", $"客户里还没有“{Markdown.Plain(view.NewName)}”。新建这个客户，并记下这次{what}{amount}吗？");
    }

    private static string Whom(View.Confirm view) => CommandWire.Slots(view.Pending)["customer"] is { } customer ? Markdown.Plain((string)customer!) : "";

    public override Worded Refused(View.Refused view) => new("没有办成", ChineseRefusals.Sentences.Of(view));

    public override Worded Unreadable(View.Unreadable view) => new("没有记录", view.Why switch
    {
        UnreadableReason.TooLong => "这条消息超过 4,000 字了，请分成几条发给我。",
        UnreadableReason.ControlCharacters => "消息里有看不见的控制字符，请重新输入后再发。",
        UnreadableReason.BrokenCharacters => "消息里有损坏的字符，请重新输入后再发。",
    });

    public override Worded NotUnderstood(View.NotUnderstood view) => view.Said switch
    {
        Courtesy.Thanks => new("不客气", "不客气，有事随时说 😊"),
        Courtesy.Greeting => new("你好", Markdown.Text("**你好！** 我帮你记拜访、签单和回款，算提成和排名。可以这样说：", Examples(view))),
        Courtesy.Answer => new("好的", "好的。现在没有等你回答的问题，这句什么也没记。"),
        null => new("没听懂", Markdown.Text($"不好意思，这句我没听懂，什么也没记。{Absent(view.Absent)}可以这样说：", Examples(view))),
    };

    private static string Absent(ModelAbsence? absence) => absence switch
    {
        ModelAbsence.Unreachable => "平时帮忙听懂这类话的语言模型现在用不了。",
        ModelAbsence.Spent => "你今天问语言模型的次数用完了。",
        null => "",
    };

    private static IEnumerable<string?> Examples(View.NotUnderstood view) => view.Team is { } team ? Overseeing(team) : Selling(view.Customer);

    public override Worded Help(View.Help view)
    {
        string customer = Markdown.Plain(view.Customer ?? SomeCustomer);
        return new Worded("可以这样说", Markdown.Text(
            "**直接说就行，我来记、来算。** 比如：",
            [
                $"拜访和电话：“今天拜访了{customer}，对账期有顾虑，下周二再去”",
                $"签单：“{customer}签了12万，预付”",
                $"回款：“{customer}回款5万”",
                $"新客户：“新增客户{SomeCustomer}，展会认识的，B类”",
                $"提醒：“周五下午三点提醒我给{customer}打电话”",
                "业绩：“我这季度完成多少了”“能拿多少提成”“本月排名”",
                $"客户：“哪些客户快掉公海了”“{customer}什么情况”“今天要跟进谁”",
                view.Team is { } team ? $"团队：“{Markdown.Plain(team)}完成多少了”“{Markdown.Plain(team)}三季度目标定300万”" : null,
                "记错了：“不对，是15万”，或者“撤销”",
                "English works too: “signed Acme for 85k, prepaid” · “how far am I from target”",
            ]));
    }

    public override Worded Cancelled() => new("好的", "好的，这次不记了。");

    public override Worded NotKept() => new("没有记录", "现在存不进去，这条没有记下，请稍后再发一次。");

    public override Worded AnsweredPrivately() =>
        new("已私聊回复", "提成只在私聊里说，已经单独发给你了。");

    public override Worded Drafted(View.Drafted view)
    {
        string what = view.Of switch
        {
            DraftKind.Pains => "今天的痛点归类",
            DraftKind.Training => "培训参考",
            DraftKind.Drill => "演练参考",
            DraftKind.Handover => "客户概要",
            DraftKind.Case => "案例整理",
        };
        return new Worded($"{what}（草稿）", Markdown.Text($"**{what}** · 语言模型起草，请核对", view.Lines.Select(Markdown.Plain)));
    }

    public override Worded ChangedByOther(View.ChangedByOther view)
    {
        string whose = view.IsOwn ? "你的记录" : "和你有关的记录";
        string what = view.Happening switch
        {
            Happening.TakenBack => $"撤销了{whose}",
            Happening.Restored => $"把{whose}改回了原样",
            Happening.Recorded or Happening.Amended => $"更正了{whose}",
        };
        return new Worded($"{view.By}{what}", $"**{Markdown.Plain(view.By)}{what}**\n\n" + ChineseProposals.Of(view.Now));
    }

    private static string[] Selling(string? customer)
    {
        string name = Markdown.Plain(customer ?? SomeCustomer);
        return [$"“今天拜访了{name}，下周二再去”", $"“{name}签了12万，预付”", "“我这季度完成多少了”"];
    }

    private static string[] Overseeing(string team) => [$"“{Markdown.Plain(team)}完成多少了”", "“本季度排名”", "“哪些客户快掉公海了”"];
}
