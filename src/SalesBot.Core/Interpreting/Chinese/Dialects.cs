using System.Buffers;

namespace SalesBot.Core.Interpreting.Chinese;

/// <summary>
/// Words of Cantonese, and of Mandarin as it is written in Taiwan and Hong Kong, put into those that the tables know. Each is as long as what it stands
/// for, so that every position stays what it was.
/// </summary>
internal static class Dialects
{
    // No Mandarin message holds one of these.
    private static readonly SearchValues<char> Cantonese = SearchValues.Create("咗佢哋嘅喺嚟睇畀俾冇唔嘢啲咩攞嗰啱喇噉咁乜揾搵");

    // Said nowhere else, or meaning the same everywhere.
    private static readonly WordTable<string> Everywhere = Table(
        "寻日昨日 琴日昨日 噚日昨日 寻晚昨晚 琴晚昨晚 听日明日 听朝明早 听晚明晚 今朝今早 上昼上午 下昼下午 晏昼下午 而家现在 依家现在 家阵现在 边个谁人 边位哪位 边间哪家 边啲哪些 边度哪里 几多多少 点解为何 点样怎样 找数付款 " +
        "畀返还给 放返放回 交返交回 转返转回 倾掂谈成 倾好谈好 搞掂搞定 埋单买单 头先刚才 啱啱刚刚 头啖先前 今个月本个月 今个礼拜本个礼拜 今个星期本个星期 今个季度本个季度 仲有还有 仲未还没 仲欠还欠 仲差还差 仲争我还欠我 仲争咱还欠咱 仲争你还欠你 仲争还差 呢个这个 呢单这单 呢季这季 呢张这张 呢笔这笔 呢批这批 呢间这家 呢排最近 呢啲这些 呢份这份 呢月这月 呢周这周 呢星这星 呢礼这礼 呢年今年 呢度这里 呢位这位 呢两这两 呢几这几 呢次这次 呢日这日 呢期这期 呢家这家 呢边这边 蚊元 蚊子蚊子 蚊帐蚊帐 蚊香蚊香 " +
        "视讯视频 简讯短信 专案项目 订金定金 佣金提成 抽成提成 傭金提成 私讯私信 客诉投诉 下订下单 请款收款");

    // Only where something else shows that the message is Cantonese.
    private static readonly WordTable<string> Loose = Table(
        "咗了 佢哋他们 佢他 我哋我们 你哋你们 哋们 嘅的 喺在 嚟来 睇看 畀给 俾给 冇没 唔该麻烦 唔系不是 唔使不用 唔知不知 唔不 嘢事 啲些 咩啥 乜嘢什么 乜啥 攞拿 嗰那 喇了 啰了 啱刚 噉那 咁这 搵找 揾找 话我知告诉我 话知我告诉我 " +
        "倾咗谈了 倾过谈过 倾紧在谈 倾偈聊天 倾下谈下 食饭吃饭 饮茶喝茶 饮咗喝了 食咗吃了 使咗花了 用咗花了 行咗去了 返嚟回来 收返收回 跌落掉到 跌返掉回 落单下单 落订下单 落定下单 仲系还是 系咪是否 系是 日数期天账期 数期账期 争我欠我 争咱欠咱 差我差我 联系联系 关系关系 系统系统 系列系列 体系体系 系数系数 院系院系 几时何时 点先怎样 帮手帮忙 同埋以及 俾番还给 " +
        "得闲有空 后日后天 前日前天 仲还 使用使用 倾向倾向 老细老板 事头老板 倾谈 使花");

    /// <param name="masked">Plain, with names blotted out.</param>
    /// <returns>As long as <paramref name="masked"/>.</returns>
    public static string Plain(string masked)
    {
        var isCantonese = masked.AsSpan().ContainsAny(Cantonese);
        char[]? plain = null;
        for (var at = 0; at < masked.Length; at++)
        {
            if (!TextScan.IsHan(masked[at])) continue;
            var end = End(masked, at, isCantonese, out var word);
            if (end < 0) continue;
            plain ??= masked.ToCharArray();
            word.CopyTo(plain.AsSpan(at));
            at = end - 1;
        }

        return plain is null ? masked : new string(plain);
    }

    private static int End(string text, int at, bool isCantonese, out string word)
    {
        var end = Everywhere.LongestAt(text, at, out word);
        return end < 0 && isCantonese ? Loose.LongestAt(text, at, out word) : end;
    }

    // Each pair is the word and what it stands for, equally long.
    private static WordTable<string> Table(string pairs) =>
        new([.. pairs.Split(' ').Select(pair => (pair[..(pair.Length / 2)], pair[(pair.Length / 2)..]))]);
}
