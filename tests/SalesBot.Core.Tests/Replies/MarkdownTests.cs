using SalesBot.Core.Quantities;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Tests.Replies;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData(0, "░░░░░░░░░░")]
    [InlineData(0.599999, "█████░░░░░")]
    [InlineData(0.6, "██████░░░░")]
    [InlineData(0.9999, "█████████░")]
    [InlineData(1, "██████████")]
    [InlineData(2.5, "██████████")]
    [InlineData(-0.2, "░░░░░░░░░░")]
    public void A_bar_fills_a_cell_only_when_its_tenth_is_reached(decimal share, string bar) =>
        Assert.Equal($"`{bar}`", Markdown.Bar(Ratio.FromFraction(share)));

    [Theory]
    [InlineData("M.Y. Pharma", "M.Y. Pharma")]
    [InlineData("[点这里](http://example.com)", "\\[点这里\\](http://example.com)")]
    [InlineData("**大**单", "\\*\\*大\\*\\*单")]
    [InlineData("一\n- 二", "一 - 二")]
    public void Words_of_people_stay_words(string written, string shown) => Assert.Equal(shown, Markdown.Plain(written));

    [Theory]
    [InlineData(0.599999, "59.99%")]
    [InlineData(0.6, "60.00%")]
    [InlineData(12.34567, "1,234.56%")]
    public void Attainment_is_cut_never_rounded_up(decimal share, string shown) => Assert.Equal(shown, Typeset.CutPercent(Ratio.FromFraction(share)));

    [Theory]
    [InlineData(3, 2, "↑1")]
    [InlineData(1, 3, "↓2")]
    [InlineData(2, 2, "")]
    [InlineData(null, 2, "")]
    public void An_arrow_shows_where_a_rank_moved(int? before, int now, string arrow) => Assert.Equal(arrow, Typeset.Moved(before, now));
}
