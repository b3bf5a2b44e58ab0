using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Tests.Replies;

/// <summary>
/// Compares what a view says, in both languages, with the file that was approved. A difference writes the new text beside it as
/// <c>.received.txt</c>; whoever approves it renames that file.
/// </summary>
internal static class ApprovedReply
{
    public static void Check(string name, View view, LocalDate today, [CallerFilePath] string caller = "")
    {
        string text = Say(view, Language.Zh, today) + "\n" + Say(view, Language.En, today);
        string approved = Path.Combine(Path.GetDirectoryName(caller)!, "Approved", $"{name}.txt");
        string received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == text) return;
        File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }

    private static string Say(View view, Language language, LocalDate today)
    {
        Reply reply = Typesetting.Set(view, "reader", Phrasebook.Of(language, today));
        StringBuilder text = new($"# {reply.Title}\n\n{reply.Text}\n");
        foreach (IReadOnlyDictionary<string, string> row in reply.Rows) text.Append('\n').AppendJoin(" | ", row.Values);
        if (reply.Rows.Count > 0) text.Append('\n');
        if (reply.Actions.Count > 0) text.Append('\n').AppendJoin("  ", reply.Actions.Select(action => $"[{action.Label}]")).Append('\n');
        return text.ToString();
    }
}
