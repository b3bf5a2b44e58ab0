namespace SalesBot.Core.Interpreting.Dates.Vocabulary;

using static DateWord;
using static WordMeaning;

/// <summary>Chinese words of dates and times, in simplified form, one meaning a word.</summary>
internal static class ChineseDateWords
{
    public static WordTable<WordMeaning> All { get; } = new(
    [
        .. Weekdays("周"), .. Weekdays("星期"), .. Weekdays("礼拜"),
        ("今天 今日 本日", new(Day, 0)), ("昨天 昨日", new(Day, -1)), ("前天 前日", new(Day, -2)), ("大前天", new(Day, -3)),
        ("明天 明日 明儿 明儿个 明个 明个儿", new(Day, 1)), ("后天 后儿 后儿个", new(Day, 2)), ("大后天", new(Day, 3)), ("今儿 今儿个 今个 今个儿", new(Day, 0)), ("昨儿 昨儿个 昨个 昨个儿", new(Day, -1)), ("前儿 前儿个 前个儿", new(Day, -2)),
        ("今早 今晨", DayAndPart(0, PartOfDay.Morning)), ("今晚 今夜", DayAndPart(0, PartOfDay.Evening)), ("明早 明晨", DayAndPart(1, PartOfDay.Morning)),
        ("明晚", DayAndPart(1, PartOfDay.Evening)), ("昨晚 昨夜", DayAndPart(-1, PartOfDay.Evening)), ("昨早", DayAndPart(-1, PartOfDay.Morning)), ("后晚", DayAndPart(2, PartOfDay.Evening)), ("前晚", DayAndPart(-2, PartOfDay.Evening)),
        ("今年 本年 本年度 今年度 当年 全年 全年度 整年", new(YearFromNow, 0)), ("去年 上年 去年度 上年度 上一年", new(YearFromNow, -1)), ("前年", new(YearFromNow, -2)), ("明年 下年度 下一年 来年", new(YearFromNow, 1)), ("后年", new(YearFromNow, 2)), ("大前年", new(YearFromNow, -3)),
        ("上 上个 上一 上一个", new(Relative, -1)), ("上上 上上个", new(Relative, -2)), ("下 下个 下一 下一个", new(Relative, 1)), ("下下 下下个", new(Relative, 2)), ("本 这 这个 本个 当 这一", new(Relative, 0)),
        ("年", new(YearMark)), ("年度", new(YearMark, 1)), ("月度", new(MonthMark, 1)), ("过", new(Passing)), ("月 月份", new(MonthMark)), ("号", new(DayMark)), ("日", new(DayMark, 1)), ("点 点钟", new(HourMark)), ("时", new(HourMark, 1)), ("分", new(MinuteMark)), ("刻 刻钟", new(QuarterHourMark)),
        ("半", new(Half)), ("整", new(OClock)), ("秒 秒钟", Unit(TimeUnit.Second)), ("分钟", Unit(TimeUnit.Minute)),
        ("小时 个小时 钟头 个钟头 个钟", Unit(TimeUnit.Hour)), ("个半小时 个半钟头 个半钟", Unit(TimeUnit.Hour, 1)), ("天", Unit(TimeUnit.Day)), ("工作日 个工作日", Unit(TimeUnit.WorkDay)),
        ("周 星期 礼拜 个星期 个礼拜", Unit(TimeUnit.Week)), ("个半星期", Unit(TimeUnit.Week, 1)), ("周末 个周末 星期末 礼拜末", Unit(TimeUnit.Weekend)), ("个月", Unit(TimeUnit.Month)), ("个半月", Unit(TimeUnit.Month, 1)),
        ("季度 个季度 季 个季", Unit(TimeUnit.Quarter)),
        ("凌晨", Part(PartOfDay.SmallHours)), ("早上 早晨 清晨 一早 早间 早 上午 一大早 大早上", Part(PartOfDay.Morning)), ("中午 正午", Part(PartOfDay.Noon)), ("下午 午后", Part(PartOfDay.Afternoon)),
        ("傍晚 晚上 晚间 夜里 夜间 夜晚 晚", Part(PartOfDay.Evening)), ("半夜 深夜", Part(PartOfDay.Night)),
        ("底 末", Edge(Vocabulary.Edge.LastDay)), ("初", Edge(Vocabulary.Edge.FirstDay)), ("中", Edge(Vocabulary.Edge.MiddleDay)), ("上旬", Edge(Vocabulary.Edge.FirstTen)), ("中旬", Edge(Vocabulary.Edge.SecondTen)), ("下旬", Edge(Vocabulary.Edge.LastTen)),
        ("上半年", new(HalfOf, 1, (int)TimeUnit.Year)), ("下半年", new(HalfOf, 2, (int)TimeUnit.Year)), ("上半月 上半个月", new(HalfOf, 1, (int)TimeUnit.Month)), ("下半月 下半个月", new(HalfOf, 2, (int)TimeUnit.Month)),
        ("上半周", new(HalfOf, 1, (int)TimeUnit.Week)), ("下半周", new(HalfOf, 2, (int)TimeUnit.Week)),
        ("从 自", new(From)), ("到 至", new(To)), ("和 与", new(And)), ("又", new(And, 1)), ("之间 期间", new(BetweenEnd)), ("前 以前 之前", new(Ago)), ("后 以后 之后 过后", new(Later)),
        ("内 以内 之内", new(Within)), ("最近 近 过去 最近的 过去的", new(RollingPast)), ("未来 接下来 今后 往后 未来的 接下来的", new(RollingFuture)), ("至今 到现在 以来 到今天 到目前 到目前为止 截至今天 截止今天 到今天为止", new(ToDate, -1)),
        ("第", new(Nth)), ("最后 最后一 最后一个", new(LastOf)), ("的", new(Of)), ("大约 大概", new(Around)), ("个", new(Counter)), ("还剩", new(FromNow)),
        ("早上好 上午好 中午好 下午好 晚上好 早安 晚安 早点 马上 网上 线上 路上 身上 手上 以上 加上 楼上 桌上 以下 楼下 一下 到账 到货 到位 到期 到店 到访 到底 点儿 点子 点击 分别 分享 分期 分公司 分店 时候 时间 当场 当面 本来 本人 这样 这边 这里 这么 上门 上来 上去 上线 下单 下来 下去 下面 前厅 近期 半天 早就 晚点 晚宴 早饭 晚饭 早餐 晚餐 中间 中秋 中国 中午饭 周边 周围 周期 周转 周到 周年 月饼 月结 年会 年货 年级 日常 日用 日本 日元 日子 号码 号召 季节 初步 初次 末尾 底下 底价 时代", default),
    ]);

    private static IEnumerable<(string Words, WordMeaning Meaning)> Weekdays(string week) =>
        "一二三四五六日天".Select((day, index) => (week + day, new WordMeaning(Weekday, Math.Min(index + 1, 7))));
}
