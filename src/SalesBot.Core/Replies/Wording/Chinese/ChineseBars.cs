using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>Refusals about whose a customer is: why, and what to do instead.</summary>
internal sealed class ChineseBars(ChineseDates dates)
{
    public string Of(View.Barred view)
    {
        string about = Markdown.Plain(view.About);
        string owner = Markdown.Plain(view.More.Owner ?? "");
        return Claiming(view.More, about, owner) ?? Giving(view.More, about, owner) ?? Keeping(view.More, about, owner);
    }

    private string? Claiming(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.JustTaken => $"慢了一步，{about}刚被{owner}领走了。没有占用你今天的名额。",
        RefusalCase.CoolDown => $"{about}刚从你名下离开，{Day(more)}起才能再领取；急的话请经理分给你。",
        RefusalCase.Frozen => $"{about}刚进公海，{Moment(more)}以后才能领取。",
        RefusalCase.FirstChoice => $"PK获胜组（{owner}）有优先挑选权，{about}从{Moment(more)}起大家都能领取。",
        RefusalCase.Full => $"你名下已有 {more.Count} 个客户，上限 {more.Most} 个。" + Instead(more),
        RefusalCase.ClaimedEnough => $"今天已经领了 {more.Count} 个，每天最多 {more.Most} 个，明天再来。",
        RefusalCase.SeenEnough => $"今天已经看了 {more.Count} 个公海客户，每天最多 {more.Most} 个，明天再看；想跟{about}可以直接领取。",
        RefusalCase.OtherTeamsPool => $"{about}在{owner}的公海里，只有该组的同事能领取。",
        RefusalCase.InPoolAlready => $"{about}已经在公海里了。",
        RefusalCase.MayNotRelease => $"{about}是{owner}的客户，只有本人、组长或经理能放回公海。",
        RefusalCase.OwesMoney => $"{about}还有没收齐款或没交货的订单，不能放回公海。",
        _ => null,
    };

    private string? Giving(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.DoesNotSell => owner.Length > 0 ? $"{owner}不做销售，不能接客户。" : "只有销售和组长能领取客户；要分给别人，请说“把某某转给谁”。",
        RefusalCase.HasLeft => more.Until is null ? $"{owner}现在不在岗，不能接客户，请换一位同事。" : $"{owner}的最后一天是{Day(more)}，不能再接客户，请换一位同事。",
        RefusalCase.MayNotGive => "转客户由经理来办，组长可以在本组内转。",
        RefusalCase.MayNotGivePool => $"{about}在公海里：公海客户由经理来分，想跟的同事也可以自己领取。",
        RefusalCase.OwnedAlready => about == owner ? $"{about}的客户本来就是{about}的。" : $"{about}本来就是{owner}的客户。",
        RefusalCase.NotTheirs => $"{about}不在{owner}名下。",
        RefusalCase.OwnsNothing => $"{owner}名下没有客户。",
        RefusalCase.NothingToReceive => "没有等你签收的客户。",
        _ => null,
    };

    private static string Keeping(Refusal more, string about, string owner) => more.Case switch
    {
        RefusalCase.MayNotLock => "锁定客户由经理来办，组长可以锁本组的。",
        RefusalCase.NotLocked => $"{about}没有锁定，不用解锁。",
        RefusalCase.LockedEnough => $"{owner}已有 {more.Count} 个客户锁定，最多 {more.Most} 个，先放开一个。",
        RefusalCase.MayNotSetLeave => "请假由经理登记，组长可以登记本组的。",
        RefusalCase.MovedOn => $"{about}之后又换过负责人，这条不能再改了。",
        _ => $"{about}现在不行。",
    };

    private static string Instead(Refusal more) =>
        more.Customers is { Count: > 0 } customers ? $"先放回一个再来，比如{string.Join("、", customers.Select(Markdown.Plain))}。" : "先放回一个再来。";

    private string Day(Refusal more) => more.Until is { } until ? dates.DayOfWeek(until.Date) : "过几天";

    private string Moment(Refusal more) =>
        more.Until is { } until ? dates.Day(until.Date) + until.TimeOfDay.ToString("HH:mm", null) : "过一阵";
}
