using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels;
using SalesBot.Channels.WeCom.Rendering;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Replies;

namespace SalesBot.Tests.Channels.WeCom.Rendering;

/// <summary>A digest that is longer than a group robot takes at once is split between its sections, never within one.</summary>
public sealed class LongDigestTests
{
    private const int MostBytes = 4096;

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void It_is_split_between_lines_in_order_and_nothing_is_lost(Language language)
    {
        Reply digest = SampleReply.Of("digest_full", language);
        string[] lines = digest.Text.Split('\n');
        string[] more = [.. Enumerable.Range(1, 60).Select(number => $"- 对手动作：第{number}家报价低了{number}%，账期多给{number}天（张伟，客户{number}公司）")];
        JsonObject[] messages = [.. MessageList.OfWebhook(digest with { Text = string.Join('\n', [.. lines[..^1], .. more, lines[^1]]) }, new RenderSetting("", "digest/1", _ => null))];
        string[] parts = [.. messages.Select(message => (string)message["markdown"]!["content"]!)];

        Assert.InRange(parts.Length, 2, 4);
        Assert.All(parts, part => Assert.InRange(Encoding.UTF8.GetByteCount(part), 1, MostBytes));
        Assert.All(more, line => Assert.Single(parts, part => part.Contains(line[2..], StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Range(1, 60), parts.SelectMany(part => part.Split('\n')).Where(line => line.Contains("对手动作：第", StringComparison.Ordinal)).Select(line => int.Parse(line[(line.IndexOf('第', StringComparison.Ordinal) + 1)..line.IndexOf('家', StringComparison.Ordinal)], null)));
    }
}
