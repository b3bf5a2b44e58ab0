using SalesBot.Channels.Shaping;
using SalesBot.Core.Organisation;
using SalesBot.Core.Tests.Replies;

namespace SalesBot.Tests.Channels.Shaping;

public sealed class ShapingTests
{
    [Theory]
    [InlineData("今天拜访了Acme", "zh")]
    [InlineData("蓝湾食品签了12万", "zh")]
    [InlineData("visited Harbor Foods today", "en")]
    [InlineData("Deal recorded · Harbor Foods 85,000, 礼盒, prepaid", "en")]
    [InlineData("12", "en")]
    public void A_text_is_of_the_language_that_most_of_it_is_in(string text, string language) => Assert.Equal(language, Script.Of(text));

    [Fact]
    public void A_reply_is_of_the_language_of_its_words_whatever_names_and_notes_it_repeats() => Assert.Empty(
        from name in SampleReply.Names
        from language in Enum.GetValues<Language>()
        where Script.LanguageOf(SampleReply.Of(name, language)) != language
        select $"{name} {language}");

    [Fact]
    public void Every_column_of_a_table_has_a_head_in_both_languages() => Assert.Empty(
        from name in SampleReply.Names
        let reply = SampleReply.Of(name, Language.En)
        where RowReading.IsTabulated(reply)
        from column in reply.Rows.SelectMany(row => row.Keys).Distinct()
        from language in Enum.GetValues<Language>()
        where ColumnHeads.Of(column, language) == column
        select $"{name}: {column}");

    [Theory]
    [InlineData("thanked", "asks")]
    [InlineData("not_recorded", "declines")]
    [InlineData("still_recorded", "tells")]
    [InlineData("pool_risk", "warns")]
    [InlineData("pool_risk_none", "tells")]
    [InlineData("deal_recorded", "records")]
    [InlineData("deal_undone", "records")]
    [InlineData("refused", "declines")]
    public void A_reply_looks_as_what_it_says(string name, string tone) => Assert.Equal(tone, Tones.Of(SampleReply.Of(name, Language.Zh)).ToString().ToLowerInvariant());
}
