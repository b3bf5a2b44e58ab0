namespace SalesBot.Core.Interpreting.Amounts;

/// <summary>Decides where one Chinese character (一, 五, 十, 两) is a number and where it is part of a word (一看, 四川, 十足, 周一).</summary>
internal static class SingleCharacters
{
    private const string BeforeWordsOfThree = "周期拜";
    private const string BeforeOne = "统唯其之初逐万专划同单进如";
    private const string BeforeNumbers = "是为前共";

    public static bool IsNumber(string text, int at)
    {
        var c = text[at];
        var before = text.CharAt(at - 1);
        var after = text.CharAt(at + 1);
        if (ChineseDigits.IsFinancial(c) || c is '零' or '〇' || BeforeWordsOfThree.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        if (c == '一' && BeforeOne.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        return !TextScan.IsHan(after) || Counters.Behind(text, at + 1) is not null || Currencies.Behind(text, at + 1) is not null
            || (BeforeNumbers.Contains(before, StringComparison.Ordinal) && !(c == '四' && after == '川'));
    }
}
