using SalesBot.Core.Replies;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.CommandLine;
using SalesBot.Tests.Store;

namespace SalesBot.Tests.Conversations;

/// <summary>Goods of a category that the plan has no rate for (§16) earn nothing, and whoever sold them reads why.</summary>
public sealed class UnratedGoodsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_answer_names_the_goods_and_the_reason()
    {
        using Conversing chat = Conversing.Anew();
        chat.Say("张伟", "星海湾签了3万礼盒");
        chat.Say("张伟", "李记签了5万定制服务");
        Reply pay = chat.Ask("张伟", "我这季度能拿多少提成");

        Assert.Contains("李记烘焙连锁有限公司的定制服务 5万：提成方案里没有这个品类，不计提成", pay.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("礼盒 3万：", pay.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_category_is_like_another_nothing_is_said()
    {
        using Conversing chat = Conversing.With("", text => text.Replace("{id: service, name: 定制服务,", "{id: service, name: 定制服务, like: card,", StringComparison.Ordinal));
        chat.Say("张伟", "李记签了5万定制服务");

        Assert.DoesNotContain("没有这个品类", chat.Ask("张伟", "我这季度能拿多少提成").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_statement_has_a_line_of_nothing_with_the_reason()
    {
        string deal = """{"at":"2026-09-16T10:00:00+08:00","as":"张伟","text":"李记签了5万定制服务"}""";
        Assert.Equal(0, Called.On(deal, "talk", "--data", _folder.Path, "--company", Checkout.PathOf("tests/data/company-a.yaml")).ExitCode);
        string[] lines = Called.With("statement", "--member", "张伟", "--period", "2026-Q3", "--format", "csv", "--at", "2026-09-17T10:00:00+08:00", "--data", _folder.Path).Output.Split("\r\n");

        string[] line = Assert.Single(lines, one => one.Contains("定制服务", StringComparison.Ordinal)).Split(',');
        Assert.Equal(("50000.00", "0.00"), (line[5], line[11]));
        Assert.Contains("方案里没有这个品类的提成", line[12], StringComparison.Ordinal);
    }
}
