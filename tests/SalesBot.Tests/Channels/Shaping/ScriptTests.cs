using SalesBot.Channels.Shaping;

namespace SalesBot.Tests.Channels.Shaping;

public sealed class ScriptTests
{
    [Theory]
    [InlineData("今天拜访了Acme", "zh")]
    [InlineData("蓝湾食品签了12万", "zh")]
    [InlineData("visited Harbor Foods today", "en")]
    [InlineData("Deal recorded · Harbor Foods 85,000, 礼盒, prepaid", "en")]
    [InlineData("12", "en")]
    public void A_text_is_of_the_language_that_most_of_it_is_in(string text, string language) => Assert.Equal(language, Script.Of(text));
}
