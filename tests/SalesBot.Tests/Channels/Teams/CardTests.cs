using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Channels;
using SalesBot.Channels.Shaping;
using SalesBot.Channels.Teams;
using SalesBot.Channels.Teams.Cards;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Tests.Replies;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Every reply as a card.</summary>
public sealed class CardTests
{
    // Elements of Teams alone; whoever does not know them shows their fallback.
    private static readonly string[] OfTeams = ["ProgressBar", "Chart.HorizontalBar", "Chart.Donut"];

    public static TheoryData<string> Names => [.. SampleReply.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reply_is_laid_out_as_approved(string name)
    {
        StringBuilder text = new();
        foreach (Language language in Enum.GetValues<Language>())
        {
            foreach (JsonObject card in CardsOf(name, language)) text.Append(Written(card));
        }

        string approved = Checkout.PathOf($"tests/SalesBot.Tests/Channels/Teams/Approved/{name}.json");
        string received = Path.ChangeExtension(approved, ".received.txt");
        File.Delete(received);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != text.ToString()) File.WriteAllText(received, text.ToString());
        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Plain_text_is_cut_inside_no_figure_and_no_character_and_lists_what_can_be_answered()
    {
        string figures = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => (1_234_567L * (number + 1)).ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture) + "👨‍👩‍👧‍👦"));
        Reply question = new("陈思远", "question", "还差一点", figures, new Dictionary<string, string>(), [new Dictionary<string, string> { ["pick"] = "1", ["label"] = "蓝湾" }], []);
        TeamsAddress address = new("https://smba.example", "t", "28:b", "a:1", "29:u");
        string[] parts = [.. TeamsActivity.Of(question, address, new RenderSetting(address.Write(), "k", _ => null, IsAgain: true, IsPlain: true))
            .Select(message => (string)JsonNode.Parse(message.Body.Span)!["text"]!)];

        Assert.StartsWith("↻ 1,234,567", parts[0], StringComparison.Ordinal);
        Assert.EndsWith("\n1. 蓝湾", parts[^1], StringComparison.Ordinal);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 12_000));
        Assert.All(parts[..^1], part => Assert.EndsWith("👨‍👩‍👧‍👦", part, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_card_is_one_of_the_published_schema() =>
        Assert.Empty(SchemaCheck.Refused("adaptive-card-1.5.0.json", All().Select(card => (card.Name, Standard(card.Card)!))));

    [Fact]
    public void A_card_that_breaks_the_schema_is_noticed()
    {
        JsonObject card = CardsOf("deal_recorded", Language.Zh)[0];
        card["body"]![0]!["items"] = "no list";
        Assert.Single(SchemaCheck.Refused("adaptive-card-1.5.0.json", [("broken", Standard(card)!)]));
    }

    [Fact]
    public void Every_card_is_drawn_by_the_official_renderer_and_nothing_is_found_wrong() => Assert.Empty(SchemaCheck.BadlyDrawn(All().Select(card => (card.Name, (JsonNode)card.Card))));

    [Fact]
    public void A_card_that_the_renderer_finds_wrong_is_noticed()
    {
        JsonObject card = CardsOf("deal_recorded", Language.Zh)[0];
        card["body"]![0]!["style"] = "colourful";
        JsonObject empty = (JsonObject)card.DeepClone();
        empty["body"] = new JsonArray();

        Assert.Equal(["broken", "empty"], SchemaCheck.BadlyDrawn([("broken", card), ("empty", empty)]).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void What_only_teams_knows_has_something_to_fall_back_on() => Assert.All(
        All().SelectMany(card => Elements(card.Card)).Where(element => OfTeams.Contains((string?)element["type"])),
        element => Assert.NotNull(element["fallback"]));

    [Fact]
    public void Every_card_fits_what_teams_takes() => Assert.All(All(), card => Assert.InRange(VendorJson.Bytes(card.Card).Length, 1, 28 * 1024));

    [Fact]
    public void No_card_leaves_out_a_figure_of_its_text()
    {
        Assert.All(SampleReply.Names, name =>
        {
            Reply reply = SampleReply.Of(name, Language.En);
            string shown = string.Concat(string.Join('\n', CardsOf(name, Language.En).SelectMany(card => CardWords.In(card["body"]))).Where(char.IsDigit));
            if (RowReading.IsTabulated(reply)) return;
            Assert.Equal(string.Concat(ReplyBlocks.PlainText(reply).Where(char.IsDigit)), shown[..^0]);
        });
    }

    [Fact]
    public void Every_button_has_a_verb_and_an_id_of_its_own_the_same_in_every_copy()
    {
        JsonObject[] buttons = [.. CardWords.Buttons(CardsOf("deal_recorded", Language.Zh)[0])];

        Assert.Equal(["undo_last", "amend_last", "amend_last"], buttons.Select(button => (string?)button["verb"]));
        Assert.Equal(3, buttons.Select(button => (string?)button["data"]!["once"]).Distinct().Count());
        Assert.All(buttons, button => Assert.Equal(button["data"]!.ToJsonString(), button["fallback"]!["data"]!.ToJsonString()));
        Assert.Equal(buttons.Select(button => button.ToJsonString()), CardWords.Buttons(CardsOf("deal_recorded", Language.Zh)[0]).Select(button => button.ToJsonString()));
    }

    [Fact]
    public void A_long_list_is_spread_over_several_cards_with_the_buttons_on_the_last()
    {
        Dictionary<string, string>[] rows = [.. Enumerable.Range(1, 200).Select(number => new Dictionary<string, string>
        {
            ["customer"] = $"客户{number.ToString(CultureInfo.InvariantCulture)}号商贸有限公司", ["tier"] = "B", ["since"] = "2026-09-01", ["last_owner"] = "林涛",
        })];
        string text = "**公海里有 200 个客户**\n\n" + string.Join('\n', rows.Select(row => $"- {row["customer"]} B类"));
        Reply reply = new("林涛", "pool", "公海", text, new Dictionary<string, string>(), rows, [new ReplyAction("help", "帮助", "help")]);

        IReadOnlyList<JsonObject> cards = TeamsCard.Of(reply, new RenderSetting("", "k", _ => null), isInRoom: false);

        Assert.InRange(cards.Count, 2, 8);
        Assert.All(cards, card => Assert.InRange(VendorJson.Bytes(card).Length, 1, 28 * 1024));
        string said = string.Join('\n', cards.SelectMany(card => CardWords.In(card["body"])));
        Assert.All(rows, row => Assert.Contains(row["customer"], said, StringComparison.Ordinal));
        Assert.Equal([0, 1], cards.Select(card => CardWords.Buttons(card).Count()).Distinct().Order());
        Assert.Single(CardWords.Buttons(cards[^1]));
    }

    [Fact]
    public void Who_is_honoured_is_mentioned_in_a_channel_and_only_there()
    {
        RenderSetting setting = new("", "k", name => name == "林涛" ? "aad-lin" : null);
        JsonObject card = TeamsCard.Of(SampleReply.Of("honour_big_order", Language.Zh), setting, isInRoom: true)[0];

        JsonNode mention = Assert.Single(card["msteams"]!["entities"]!.AsArray())!;
        Assert.Equal(("<at>林涛</at>", "aad-lin"), ((string?)mention["text"], (string?)mention["mentioned"]!["id"]));
        Assert.Contains(CardWords.In(card["body"]), words => words.Contains("<at>林涛</at>", StringComparison.Ordinal));
        Assert.Null(TeamsCard.Of(SampleReply.Of("honour_big_order", Language.Zh), setting, isInRoom: false)[0]["msteams"]!["entities"]);
    }

    [Theory]
    [InlineData("**a** b `███░` c", "a b c")]
    [InlineData("price \\*\\* \\[x\\]\\(y\\)", "price ** [x](y)")]
    [InlineData("完成 **74%** `███████░░░`，还差", "完成 74%，还差")]
    [InlineData("a `code` b", "a code b")]
    public void A_line_is_read_without_its_marks(string written, string read) => Assert.Equal(read, string.Concat(new LineReader(written).Runs.Select(run => run.Text)));

    /// <summary>A line an element, so that a difference is read at a glance.</summary>
    private static string Written(JsonObject card)
    {
        StringBuilder text = new("{\n");
        foreach ((string name, JsonNode? value) in card.Where(member => member.Key != "body")) text.Append(CultureInfo.InvariantCulture, $"  \"{name}\": {value!.ToJsonString(CardWords.Readable)},\n");
        string[] body = [.. card["body"]!.AsArray().Select(element => "    " + element!.ToJsonString(CardWords.Readable))];
        return text.Append("  \"body\": [\n").AppendJoin(",\n", body).Append("\n  ]\n}\n").ToString();
    }

    private static IEnumerable<(string Name, JsonObject Card)> All() => SampleReply.Names.SelectMany(name =>
        Enum.GetValues<Language>().SelectMany(language => CardsOf(name, language).Select(card => ($"{name} {language}", card))));

    private static IReadOnlyList<JsonObject> CardsOf(string name, Language language) =>
        TeamsCard.Of(SampleReply.Of(name, language), new RenderSetting("", "key", _ => null), isInRoom: false);

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => [element, .. element.SelectMany(member => Elements(member.Value))],
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };

    /// <summary>As a client sees it that knows the standard only.</summary>
    private static JsonNode? Standard(JsonNode? node) => node switch
    {
        JsonObject element when OfTeams.Contains((string?)element["type"]) => Standard(element["fallback"]),
        JsonObject element => new JsonObject(element.Where(member => member.Key != "msteams").Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Standard(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Standard)]),
        _ => node?.DeepClone(),
    };
}
