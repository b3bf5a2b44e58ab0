using NodaTime;
using NodaTime.Text;

namespace SalesBot.Core.Replies.Wording.Chinese;

/// <summary>What stands on buttons.</summary>
internal sealed class ChineseButtons(ChineseDates dates) : ButtonPhrases
{
    private static readonly Dictionary<ButtonKind, string> Words = new()
    {
        [ButtonKind.Undo] = "撤销",
        [ButtonKind.OtherCategory] = "是{0}",
        [ButtonKind.Prepaid] = "是预付",
        [ButtonKind.WasCall] = "是打电话",
        [ButtonKind.NextContact] = "{0}再联系",
        [ButtonKind.OtherOrder] = "是另一单：{0}",
        [ButtonKind.Promote] = "同意",
        [ButtonKind.Choice] = "{0}",
        [ButtonKind.CreateNew] = "新建“{0}”",
        [ButtonKind.Claim] = "领取{0}",
        [ButtonKind.Release] = "放回{0}",
        [ButtonKind.Received] = "收到",
        [ButtonKind.Yes] = "是",
        [ButtonKind.No] = "算了",
        [ButtonKind.SetTier] = "调成{0}类",
        [ButtonKind.DocumentsThere] = "资料已齐",
        [ButtonKind.PlanDone] = "已完成",
        [ButtonKind.PlanTomorrow] = "明天再提醒",
        [ButtonKind.PlanNextWeek] = "下周再提醒",
        [ButtonKind.MyAttainment] = "完成率",
        [ButtonKind.MyCommission] = "我的提成",
        [ButtonKind.Ranking] = "排名",
        [ButtonKind.MyAgenda] = "今天跟进谁",
        [ButtonKind.MyPoolRisk] = "快掉公海的客户",
        [ButtonKind.Help] = "怎么用",
        [ButtonKind.Assign] = "请{0}答",
        [ButtonKind.Object] = "有异议",
        [ButtonKind.Accept] = "有道理，会更正",
        [ButtonKind.Reject] = "维持原样",
        [ButtonKind.WriteAnswer] = "写答复",
    };

    public override IReadOnlyDictionary<ButtonKind, string> Labels => Words;

    protected override string Named(Button button) =>
        LocalDatePattern.Iso.Parse(button.About).TryGetValue(default, out LocalDate day) ? dates.DayOfWeek(day) : button.About;
}
