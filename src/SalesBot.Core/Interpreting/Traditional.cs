using System.Collections.Frozen;

namespace SalesBot.Core.Interpreting;

/// <summary>Traditional characters and variants of the words for numbers, money and dates.</summary>
internal static class Traditional
{
    private const string Pairs =
        "萬万億亿兩两貳贰參叁陸陆仟仟後后週周個个點点間间時时鐘钟鍾钟號号對对負负幾几數数雙双禮礼這这過过從从來来內内開开終终塊块圓元圆元錢钱餘余" +
        "歲岁僅仅約约將将幣币門门們们張张銭钱後后裡里裏里卅卅處处單单戶户戸户條条輛辆臺台檯台枚枚節节聖圣誕诞勞劳動动國国慶庆陽阳師师婦妇親亲" +
        "倆俩壹壹貮贰叄叁實实現现當当隨随過过還还剛刚頭头預预計计結结賬账款款簽签訂订產产業业務务員员報报價价額额總总運运費费購购買买賣卖會会議议" +
        "話话電电請请問问題题見见說说談谈與与為为麼么嗎吗沒没無无長长東东區区團团隊队績绩榜榜獎奖導导經经辦办環环較较達达標标準准減减" +
        "拾拾佰佰顆颗雞鸡魚鱼鳥鸟馬马車车貨货質质證证認认識识讓让轉转進进遠远連连適适選选郵邮銀银鋪铺錄录錯错閉闭關关陳陈難难雲云靜静響响項项順顺須须領领飯饭館馆驗验體体麥麦黃黄齊齐龍龙";

    private static readonly FrozenDictionary<char, char> Simple = Table();

    /// <summary>The simplified character, or <paramref name="c"/> itself.</summary>
    public static char Simplified(char c) => Simple.TryGetValue(c, out var simple) ? simple : c;

    private static FrozenDictionary<char, char> Table()
    {
        var table = new Dictionary<char, char>();
        for (var i = 0; i < Pairs.Length; i += 2)
        {
            table[Pairs[i]] = Pairs[i + 1];
        }

        return table.ToFrozenDictionary();
    }
}
