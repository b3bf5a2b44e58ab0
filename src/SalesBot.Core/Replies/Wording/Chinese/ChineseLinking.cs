using System.Globalization;
using SalesBot.Core.Linking;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Who is who in a chat channel.</summary>
internal sealed class ChineseLinking(ChineseDates dates) : LinkPhrases
{
    public override Worded CodeGiven(View.LinkCodeGiven view)
    {
        string who = Markdown.Plain(view.Who);
        if (view.Code is null) return new Worded("一次性口令", $"{who}的口令已经在这里说过一次了。要是丢了，再写“/link {who}”换一个。");
        string until = view.Until.ToString("HH:mm", CultureInfo.InvariantCulture);
        return new Worded($"{view.Who}的一次性口令", Markdown.Text(
            $"**{view.Code}** 是{who}的一次性口令。",
            $"请当面告诉{who}，由本人私聊我：“/link {view.Code}”",
            $"只能用一次，{dates.Day(view.Until.Date)} {until} 前有效；再要一个，旧的就作废"));
    }

    public override Worded Linked(View.Linked view) => view.Team is { } team
        ? new Worded("频道已绑定", Markdown.Text(
            $"**这里现在是{Markdown.Plain(team)}的频道了。** 日报、复盘提问和喜报都发在这里。", "在这里找我，请 @ 我", "提成只在私聊里说，不会发在这里"))
        : new Worded("欢迎", Markdown.Text($"**{Markdown.Plain(view.Who!)}，欢迎！** 现在我认识你了。", "直接说你做了什么，比如“今天拜访了晨光超市”", "写“帮助”看看还能做什么"));

    public override Worded Unlinked(View.Unlinked view) => view.Team is { } team
        ? new Worded("频道已解绑", Markdown.Text($"**这里不再是{Markdown.Plain(team)}的频道了。** 日报、复盘提问和喜报不再发到这里。", $"要重新绑定，在这里写“/link {Markdown.Plain(team)}”"))
        : new Worded("已解绑", Markdown.Text(
            $"**{Markdown.Plain(view.Who!)}在这里的账号已解绑。** 从现在起不再发消息到这个账号，它也不能看、不能记。",
            "公司文件里写着这个账号的话，请一并删掉",
            $"要重新绑定，经理私聊我写“/link {Markdown.Plain(view.Who!)}”"));

    public override Worded NotLinked(View.NotLinked view) => new("没有绑定", view.Why switch
    {
        LinkFault.NothingNamed => "绑定谁？经理在私聊里写“/link”加成员名字；组长在团队频道里写“/link”加团队名字。",
        LinkFault.NotAllowed => "口令由经理发；团队频道由组长或经理绑定。",
        LinkFault.NoSuchMember => $"没有叫“{Markdown.Plain(view.About)}”的成员。",
        LinkFault.NoSuchTeam => $"没有叫“{Markdown.Plain(view.About)}”的团队。",
        LinkFault.OnlyInPrivate => "口令只在私聊里给，请私聊我再写一次。",
        LinkFault.OnlyInChannel => $"请在团队自己的频道里写“/link {Markdown.Plain(view.About)}”。",
        LinkFault.LinkedAlready => "我已经认识你了，不需要口令。",
        LinkFault.NotLinkedHere => $"{(view.About.Length > 0 ? Markdown.Plain(view.About) : "这里")}没有绑定，不用解绑。",
    });

    public override Worded Stranger(View.Stranger view) => new("我还不认识你", Markdown.Text(
        view.HasWrongCode ? "**这个口令不能用：** 可能写错了、用过了、换过了，或者超过一天了。" : "**我还不知道你是谁，** 所以什么也不能看、不能记。",
        "请向经理要一个一次性口令：经理私聊我写“/link”加你的名字",
        "然后你私聊我：“/link”加口令"));

    public override Worded UnlinkedRoom() => new("这个频道还没绑定团队", Markdown.Text(
        "**这个频道还没有绑定团队，** 所以我在这里什么也不说。", "请组长或经理在这里写：“/link”加团队名字", "私聊随时可以找我"));

    public override Worded Undelivered(View.Undelivered view)
    {
        string to = view.To is { } named ? Markdown.Plain(named) : "大家";
        string cure = view switch
        {
            { Why: { IsStillTried: true, Words: var words } } => "一天之内我会接着试。渠道的说法：" + Markdown.Plain(words!),
            { Why.Words: { } words } => "渠道的说法：" + Markdown.Plain(words),
            { Why.IsTooOld: true } => "等了一天多才发得出去，内容已经过时，就不补发了",
            { To: null } => "我一个频道、一个人也找不到：组长在团队的频道里写“/link”加团队名字，或者每个人先私聊我一句",
            { IsTeam: true } => $"这个团队还没有绑定频道：请在它的频道里对我写“/link {to}”",
            _ => $"我在聊天里还不认识{to}：经理写“/link {to}”拿到口令，由{to}发给我一次就好",
        };
        return new Worded("没有送到", Markdown.Text($"**“{Markdown.Plain(view.What)}”没有送到{to}**", cure));
    }

    public override Worded StillRecorded(View.StillRecorded view) => new("记录还在", Markdown.Text(
        $"**你{(view.IsDeleted ? "删掉" : "改动")}了一条消息，但我据它记下的还在**：{Markdown.Plain(view.What)}", "要改，直接说对的；或者点撤销"));
}
