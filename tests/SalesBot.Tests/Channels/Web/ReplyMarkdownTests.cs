using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Html;
using SalesBot.Channels.Web.Rendering;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Channels.Web;

public sealed partial class ReplyMarkdownTests
{
    [Theory]
    [InlineData("**bold** and\nnext", "<p><strong>bold</strong> and<br />\nnext</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("a & b < c", "<p>a &amp; b &lt; c</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>")]
    [InlineData("<script>\nalert(1)\n</script>", "<p>&lt;script&gt;<br />\nalert(1)<br />\n&lt;/script&gt;</p>")]
    [InlineData("[a](javascript:alert(1))", "<p>[a](javascript:alert(1))</p>")]
    [InlineData("![a](https://evil.example/a.png)", "<p>![a](https://evil.example/a.png)</p>")]
    [InlineData("<https://evil.example>", "<p>&lt;https://evil.example&gt;</p>")]
    [InlineData("https://evil.example", "<p>https://evil.example</p>")]
    [InlineData("[a]: https://evil.example\n\n[a]", "<p>[a]: https://evil.example</p>\n<p>[a]</p>")]
    [InlineData("not a heading\n===", "<p>not a heading<br />\n===</p>")]
    [InlineData("# not a heading", "<p># not a heading</p>")]
    [InlineData("`<b>`", "<p><code>&lt;b&gt;</code></p>")]
    [InlineData("`█████░░░░░`", "<p><progress class=\"bar\" value=\"0.5\" aria-hidden=\"true\"></progress></p>")]
    [InlineData("`██████████`", "<p><progress class=\"bar reached\" value=\"1\" aria-hidden=\"true\"></progress></p>")]
    public void Little_markdown_is_shown_and_all_else_stays_text(string markdown, string html) =>
        Assert.Equal(html, Html(SampleReplies.Said(markdown)).Trim());

    [Fact]
    public void A_table_in_the_text_scrolls_in_its_own_frame() =>
        Assert.StartsWith("<div class=\"table\">\n<table>", Html(SampleReplies.Said("| a | b |\n|---|---|\n| 1 | 2 |")), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_written_no_element_but_the_known_ones_comes_out() =>
        Prop.ForAll<NonNull<string>>(text => Element().Matches(Html(SampleReplies.Said(text.Get))).All(element => Known.Contains(element.Groups[1].Value)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("74.20% `█████░░░░░` left", "74.20% left<progress")]
    [InlineData("完成 74.20% `█████░░░░░`，还差", "完成 74.20%，还差<progress")]
    [InlineData("**完成 50%** `█████░░░░░`", "<strong>完成 50%</strong> <progress")]
    public void A_bar_stands_below_its_sentence(string markdown, string html) =>
        Assert.StartsWith("<p>" + html, Html(SampleReplies.Said(markdown)), StringComparison.Ordinal);

    [Fact]
    public void A_bar_is_as_exact_as_the_figure_that_it_shows() =>
        Assert.Contains("value=\"0.7420\"", Html(SampleReplies.Deal), StringComparison.Ordinal);

    [Fact]
    public void A_bar_of_another_figure_keeps_its_own_length()
    {
        string html = Html(SampleReplies.Team);

        Assert.Contains("value=\"0.6840\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"0.2964\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ranking_is_a_table_in_the_place_of_its_sentences_and_what_is_left_to_say_stays()
    {
        string html = Html(SampleReplies.Ranking);

        Assert.Contains("<th scope=\"col\" class=\"number\">名次</th><th scope=\"col\">姓名</th>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">350,000</td>", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">99,999.99</td>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("🥇", html, StringComparison.Ordinal);
        Assert.Contains("离前一名还差", html, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(html, "李想"));
    }

    [Fact]
    public void The_readers_own_row_is_marked() =>
        Assert.Contains("<tr class=\"own\"><td class=\"number\">3</td><td>陈思远</td>", Html(SampleReplies.Ranking), StringComparison.Ordinal);

    [Fact]
    public void A_fraction_is_shown_in_per_cent() => Assert.Contains("101.35%", Html(SampleReplies.Team), StringComparison.Ordinal);

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void A_long_list_of_customers_is_a_table_a_short_one_sentences(int customers, bool isTable)
    {
        string[] names = [.. Enumerable.Range(1, customers).Select(number => $"客户{(char)('甲' + number)}")];
        Reply reply = SampleReplies.Said("**可能掉公海**\n\n" + string.Join('\n', names.Select(name => $"- **{name}** 还剩 **1** 天")), "pool_risk") with
        {
            Rows = [.. names.Select(name => new Dictionary<string, string> { ["customer"] = name, ["falls_on"] = "2026-09-18", ["days"] = "1" })],
        };

        Assert.Equal(isTable, Html(reply).Contains("<td class=\"number\">9月18日</td>", StringComparison.Ordinal));
    }

    [Fact]
    public void The_choices_of_a_question_are_buttons_and_no_table() =>
        Assert.DoesNotContain("<table", Html(SampleReplies.Question), StringComparison.Ordinal);

    [Fact]
    public void Rows_that_the_text_does_not_mention_follow_it()
    {
        Reply reply = SampleReplies.Said("**Budget**", "budget") with { Rows = [new Dictionary<string, string> { ["customer"] = "<b>", ["amount"] = "1200.50" }] };

        Assert.Contains("<td>&lt;b&gt;</td><td class=\"number\">1,200.50</td>", Html(reply), StringComparison.Ordinal);
    }

    private static readonly HashSet<string> Known =
        new(StringComparer.Ordinal) { "p", "br", "strong", "em", "ul", "ol", "li", "code", "progress", "div", "table", "thead", "tbody", "tr", "th", "td" };

    private static string Html(Reply reply)
    {
        using StringWriter html = new();
        IHtmlContent content = ReplyMarkdown.ToHtml(reply);
        content.WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    [GeneratedRegex("</?([^\\s/>]*)")]
    private static partial Regex Element();
}
