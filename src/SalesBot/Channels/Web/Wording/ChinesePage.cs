using System.Globalization;
using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Wording;

internal static class ChinesePage
{
    private const string Weekdays = "一二三四五六日";

    public static PageWords Words { get; } = new()
    {
        Language = Language.Zh,
        Title = "SalesBot 销售助手",
        Tagline = "一句话记拜访、记签单，马上看到完成率、提成和排名。",
        WhoAreYou = "今天以谁的身份聊？",
        WhoAreYouMore = "选一位同事就能开始，不需要密码。随时可以换人，再看看对方那边有什么变化。",
        WithoutTeam = "公司",
        You = "你",
        Switch = "换人",
        Members = "同事",
        PrivateChat = "私聊",
        PrivateChatMore = "只有你和助手看得到",
        TeamChannel = "团队频道",
        TeamChannelMore = "全组都看得到",
        NothingPosted = "频道里还没有消息。复盘提问、日报和喜报会出现在这里。",
        Sides = "切换对话",
        Message = "给助手写消息",
        MessageInTeam = "在团队频道里写消息",
        Placeholder = "今天有什么进展？",
        TeamPlaceholder = "对全组说…",
        Send = "发送",
        Keys = "Enter 发送，Shift+Enter 换行",
        Welcome = "你好，{0}！",
        WelcomeMore = "像跟同事聊天一样说就行：见了谁、签了多少、回了多少款。不知道从哪开始，就点下面任意一句。",
        Suggestions = "可以先试试",
        ToMessageBox = "跳到输入框",
        Actions = "可以点的操作",
        Pressed = "点了按钮",
        Stale = "页面放得太久，刚才这条没有发出去。内容还在，请再点一次发送。",
        TooLarge = "这条消息太长了，请分成几条再发。",
        NotKept = "刚才这条没能保存下来，什么也没记。请稍后再发一次。",
        NoSuchRoom = "你不在这个团队的频道里，没有发出去。",
        Unreachable = "暂时连不上助手，请稍后再试。",
        Roles = new Dictionary<Role, string> { [Role.Rep] = "销售", [Role.Leader] = "组长", [Role.Manager] = "经理", [Role.Finance] = "财务" },
        Day = day => string.Create(CultureInfo.InvariantCulture, $"{day.Month}月{day.Day}日 星期{Weekdays[(int)day.DayOfWeek - (int)IsoDayOfWeek.Monday]}"),
    };
}
