using SalesBot.Channels.WeCom.Hearing;

namespace SalesBot.Tests.Channels.WeCom.Hearing;

public sealed class XmlFieldsTests
{
    [Fact]
    public void Values_are_found_by_their_path_whatever_the_case_of_their_names()
    {
        XmlFields fields = Read("<xml><AgentId><![CDATA[1000002]]></AgentId><SendPicsInfo><Count>1</Count><PicList><item><PicMd5Sum>a</PicMd5Sum></item></PicList></SendPicsInfo></xml>");

        Assert.Equal(("1000002", "1", "a", ""), (fields["AgentID"], fields["sendpicsinfo/count"], fields["SendPicsInfo/PicList/item/PicMd5Sum"], fields["Missing"]));
    }

    [Theory]
    [InlineData("<xml><Content><![CDATA[a]]]]><![CDATA[>b]]></Content></xml>", "a]]>b")]
    [InlineData("<xml><Content>1 &lt; 2 &amp; 3</Content></xml>", "1 < 2 & 3")]
    [InlineData("<xml><Content><![CDATA[<b>&amp;</b>]]></Content></xml>", "<b>&amp;</b>")]
    [InlineData("<xml><Content>first</Content><Content>second</Content></xml>", "first")]
    [InlineData("\uFEFF<xml><Content>x</Content></xml>", "x")]
    [InlineData("<xml><Content/></xml>", "")]
    [InlineData("<xml><Other><Content>inside</Content></Other></xml>", "")]
    public void Text_is_read_as_it_was_meant(string xml, string content) => Assert.Equal(content, Read(xml)["Content"]);

    [Theory]
    [InlineData("<!DOCTYPE xml [<!ENTITY a 'b'>]><xml><Encrypt>&a;</Encrypt></xml>")]
    [InlineData("<!DOCTYPE xml SYSTEM 'http://127.0.0.1/x.dtd'><xml/>")]
    [InlineData("<!DOCTYPE xml><xml><Encrypt>x</Encrypt></xml>")]
    [InlineData("<!DOCTYPE l [<!ENTITY l 'lol'><!ENTITY l2 '&l;&l;&l;&l;'>]><xml><Encrypt>&l2;</Encrypt></xml>")]
    [InlineData("<xml><Encrypt>&unknown;</Encrypt></xml>")]
    [InlineData("<xml><Encrypt>x</Encrypt>")]
    [InlineData("<xml><Encrypt>x\u0001</Encrypt></xml>")]
    [InlineData("<xml><Encrypt>&#1;</Encrypt></xml>")]
    [InlineData("no xml")]
    [InlineData("")]
    public void What_attacks_or_is_no_xml_is_not_read(string xml) => Assert.Null(XmlFields.Read(xml));

    [Fact]
    public void What_is_huge_or_deep_is_not_read()
    {
        Assert.Null(XmlFields.Read("<xml><Encrypt>" + new string('x', 1_100_000) + "</Encrypt></xml>"));
        Assert.Null(XmlFields.Read(string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))));
    }

    [Fact]
    public void Control_characters_that_somebody_typed_do_not_lose_a_signed_message() =>
        Assert.Equal("a b\tc", XmlFields.ReadSigned("<xml><Content><![CDATA[a\u0007b\tc]]></Content></xml>")!["Content"]);

    private static XmlFields Read(string xml) => Assert.IsType<XmlFields>(XmlFields.Read(xml));
}
