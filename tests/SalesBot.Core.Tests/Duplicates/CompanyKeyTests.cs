using SalesBot.Core.Duplicates;

namespace SalesBot.Core.Tests.Duplicates;

public sealed class CompanyKeyTests
{
    [Theory]
    [InlineData("蓝海国际贸易有限公司", "藍海國際貿易股份有限公司")]
    [InlineData("蓝海国际贸易（上海）有限公司", "蓝海国际贸易(上海)")]
    [InlineData("Ｂｌｕｅ　Ｂａｙ　Ｃｏ．，Ｌｔｄ．", "blue bay")]
    [InlineData("Blue Bay Corp.", "BLUE-BAY Inc")]
    [InlineData("红楓酒店", "红枫酒店")]
    public void Ways_of_writing_one_name_have_one_key(string one, string other) => Assert.Equal(CompanyKey.Of(one), CompanyKey.Of(other));

    [Theory]
    [InlineData("鼎丰建材有限公司", "鼎丰食品有限公司")]
    [InlineData("Costco", "Cost")]
    [InlineData("Desco", "Des")]
    [InlineData("Blue Bay East", "Blue Bay")]
    public void Different_names_have_different_keys(string one, string other) => Assert.NotEqual(CompanyKey.Of(one), CompanyKey.Of(other));

    [Theory]
    [InlineData("公司")]
    [InlineData("一公司")]
    [InlineData("Ltd")]
    public void A_name_that_would_vanish_keeps_its_form(string name) => Assert.NotEqual("", CompanyKey.Of(name));
}
