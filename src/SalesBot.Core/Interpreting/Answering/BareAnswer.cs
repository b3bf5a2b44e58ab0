using SalesBot.Core.Commands;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>A message that is nothing but a yes or a no, however often it is said: "Yes, do it.", "no no, leave it", 对，没错.</summary>
internal static class BareAnswer
{
    private const int Longest = 40;

    private static readonly char[] Marks = [' ', '.', '!', ','];

    private static readonly string[] Taking = ["cancel that", "cancel that please", "please cancel that", "pls cancel that", "cancel that one", "cancel this one", "取消这条", "取消那条"];

    private static readonly WordTable<Part> Parts = new(
        ("yes yeah yep yup yea aye y yes_please confirm confirmed correct that's_correct thats_correct that_is_correct right that's_right thats_right that_is_right it_is_correct it's_correct exactly absolutely definitely go_ahead do_it do_that of_course indeed please_do agreed affirmative looks_good looks_right all_correct book_it record_it log_it save_it " +
            "是 是的 是啊 是呀 对 对的 对啊 对对 没错 没问题 确认 确定 就是它 就是他 就是这个 就这么记 就这样 就这么办 记吧 可以 可以的", Part.Yes),
        ("no nope nah n no_no cancel cancel_it never_mind nevermind forget_it leave_it leave_that don't dont do_not don't_do_it don't_do_that don't_record_it don't_log_it don't_bother scratch_that_thought not_now no_thanks no_thank_you no_need abort skip_it skip drop_it wrong that's_wrong thats_wrong that_is_wrong not_that not_right incorrect " +
            "不 不是 不是的 不对 不用 不用了 不要 不要了 不了 算了 算了吧 取消 取消吧 别 别记 别记了 不记了 不记 不用记了 不用记 不用登记了 不用登记 不用录了 不用管了 不弄了 不行 错了 不确认 先不要", Part.No),
        ("ok okay sure fine good great thanks please pls then now it that is this one all just so well oh ah um hm hmm hey sorry thank_you sure_thing a_lot will_do 好 好的 好吧 好呀 行 嗯 嗯嗯 哦 啊 吧 了 呢 呀 谢谢 那 就 先", Part.Filler));

    private enum Part
    {
        Yes,
        No,
        Filler,
    }

    /// <summary>Yes or no as a command; null where the message says more, or neither.</summary>
    public static Command? Of(PlainText text)
    {
        if (text.Length > Longest || IsOfRecord(text)) return null;
        var (yes, no) = (false, false);
        for (var at = 0; at < text.Length;)
        {
            if (IsMark(text[at]))
            {
                at++;
                continue;
            }

            var end = Parts.LongestAt(text.Normal, at, out var part);
            if (end < 0 || !EndsWord(text.Normal, end)) return null;
            yes |= part == Part.Yes;
            no |= part == Part.No;
            at = end;
        }

        return no ? new Command.Cancel() : yes ? new Command.Confirm() : null;
    }

    // "cancel that": without a question that is open it takes back what was recorded.
    private static bool IsOfRecord(PlainText text) => Array.IndexOf(Taking, text.Normal.Trim(Marks)) >= 0;

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && c is not ('?' or '@' or '#' or '%' or '+');

    private static bool EndsWord(string text, int end) => !TextScan.IsWordCharacter(text[end - 1]) || !TextScan.IsWordCharacter(text.CharAt(end)) && text.CharAt(end) != '\'';
}
