using System.Text.Json.Nodes;
using NodaTime;
using SalesBot.Channels;
using SalesBot.Channels.Teams;
using SalesBot.Channels.Teams.Cards;
using SalesBot.Core.Drafting;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Replies;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>What a language model wrote carries the label of Teams, which its reader knows; nothing else does.</summary>
public sealed class DraftLabelTests
{
    private const string Label = """{"type":"https://schema.org/Message","@type":"Message","@context":"https://schema.org","additionalType":["AIGeneratedContent"]}""";

    private static readonly TeamsAddress Room = TeamsAddress.Read(new TeamsAddress("https://smba.trafficmanager.net/amer", TeamsCloud.Tenant, "28:bot", Conversation: "19:room").Write());

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void A_draft_carries_it_on_every_message_and_where_only_words_are_left(Language language)
    {
        Reply draft = Draft(language, 400);
        IReadOnlyList<JsonNode> cards = Messages(draft, isPlain: false);
        IReadOnlyList<JsonNode> words = Messages(draft, isPlain: true);

        Assert.InRange(cards.Count, 2, 5);
        Assert.InRange(words.Count, 1, 5);
        Assert.All([.. cards, .. words], message => Assert.Equal(Label, Assert.Single(message["entities"]!.AsArray())!.ToJsonString()));
    }

    [Fact]
    public void Nothing_else_carries_it() => Assert.All(
        SampleReply.Names.Where(name => name != "draft").SelectMany(name => Messages(SampleReply.Of(name, Language.Zh), isPlain: false)),
        message => Assert.Null(message["entities"]));

    private static Reply Draft(Language language, int lines) => DraftReplies.Of(
        new DraftRequest(DraftKind.Pains, "draft/1", "team:东区", language, []), [.. Enumerable.Range(1, lines).Select(_ => "账期：三家客户都想要 60 天，说好的交期又改了两次")], new LocalDate(2026, 9, 16));

    private static IReadOnlyList<JsonNode> Messages(Reply reply, bool isPlain) =>
        [.. TeamsActivity.Of(reply, Room, new RenderSetting(Room.Write(), "k", _ => null, IsPlain: isPlain)).Select(message => JsonNode.Parse(message.Body.Span)!)];
}
