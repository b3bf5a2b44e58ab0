using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Quantities;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+86 138 0000 1234", "+8613800001234")]
    [InlineData("(010) 1234-5678", "01012345678")]
    [InlineData("95588", "95588")]
    public void It_is_kept_as_its_digits_and_the_plus(string written, string kept) => Assert.Equal(kept, PhoneNumber.TryParse(written)?.Text);

    [Theory]
    [InlineData("8001")]
    [InlineData("123456789012345678901")]
    [InlineData("")]
    [InlineData(null)]
    public void Fewer_than_five_digits_or_more_than_twenty_are_none(string? written) => Assert.Null(PhoneNumber.TryParse(written));

    [Theory]
    [InlineData("+86 138 0000 1234", "13800001234")]
    [InlineData("0086-10-12345678", "01012345678")]
    public void Ways_of_writing_one_number_have_one_key(string one, string other) => Assert.Equal(PhoneNumber.TryParse(one)!.Key, PhoneNumber.TryParse(other)!.Key);

    [Fact]
    public void A_number_that_many_share_is_no_key() => Assert.Null(PhoneNumber.TryParse("800123")!.Key);

    [Theory]
    [InlineData("his mobile is 138 0000-1234", "13800001234")]
    [InlineData("ring +44 20 7946 0000 or +44 20 7946 0001", null)]
    [InlineData("extension 8001", null)]
    [InlineData("13800001234 or 13900005678", null)]
    public void A_text_tells_a_number_where_only_one_run_of_digits_can_be_one(string text, string? number) => Assert.Equal(number, PhoneNumber.OnlyIn(text)?.Text);

    [Fact]
    public void A_text_says_a_number_whatever_stands_between_the_digits()
    {
        Assert.True(PhoneNumber.TryParse("13800001234")!.IsSaidIn("138-0000-1234, ask for Ms Lin"));
        Assert.False(PhoneNumber.TryParse("13800001235")!.IsSaidIn("138-0000-1234, ask for Ms Lin"));
    }
}
