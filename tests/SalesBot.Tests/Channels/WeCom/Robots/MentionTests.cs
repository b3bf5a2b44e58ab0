using SalesBot.Channels.WeCom.Robots;

namespace SalesBot.Tests.Channels.WeCom.Robots;

public sealed class MentionTests
{
    [Theory]
    [InlineData("@SalesBot 本月排名", "SalesBot", "本月排名")]
    [InlineData("@销售 助手\u2005本月排名", "销售 助手", "本月排名")]
    [InlineData("@SalesBot本月排名", "SalesBot", "本月排名")]
    [InlineData("@Another 本月排名", "SalesBot", "本月排名")]
    [InlineData("@SalesBot", "SalesBot", "")]
    [InlineData("本月排名 @SalesBot", "SalesBot", "本月排名 @SalesBot")]
    [InlineData("  @salesbot\u3000/link 东区 ", "SalesBot", "/link 东区")]
    public void The_robots_name_is_taken_from_the_beginning(string said, string name, string rest) => Assert.Equal(rest, Mention.Strip(said, name));
}
