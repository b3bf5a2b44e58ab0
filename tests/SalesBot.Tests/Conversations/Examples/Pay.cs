using System.Globalization;
using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>What whoever wrote last is told at the end of a conversation about the pay of the third quarter.</summary>
internal sealed class Pay(JsonElement answer)
{
    public string? this[string figure] => answer.Figure(figure);

    /// <summary>The lines of the plan that were paid, each with its sum.</summary>
    public string Lines => string.Join(' ', Rows().Select(row => $"{row.Line}={row.Value}"));

    public decimal Sum => Rows().Sum(row => decimal.Parse(row.Value, CultureInfo.InvariantCulture));

    /// <param name="beside">What is signed with 广源, and paid at once, before the conversation, in yuan.</param>
    /// <param name="settings">More lines for the company file.</param>
    public static Pay After(string chat, string? beside = null, string settings = "", string target = "100万")
    {
        string targets = $"沈怡: 张伟三季度目标定{target} / 李娜三季度目标定100万 / ";
        string filling = beside is null ? "" : $"张伟: 广源签了{beside}元培训 / 广源尾款结清 / ";
        IReadOnlyList<JsonElement> replies = Script.Play(Script.Company("selling.yaml", settings), $"{targets}{filling}张伟: {chat} / 三季度提成多少");
        return new Pay(replies[^1].Last("commission"));
    }

    private IEnumerable<(string Line, string Value)> Rows() => answer.Column("line").Zip(answer.Column("value"), (line, value) => (line!, value!));
}
