using NodaTime;
using SalesBot.Channels.Web;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Tests.Channels.Web;

/// <summary>A desk without a bot: it keeps what is brought and answers each message with what the test says.</summary>
internal sealed class SampleDesk : IWebDesk
{
    private static readonly LocalDateTime Morning = new(2026, 9, 16, 9, 58);

    private readonly Dictionary<string, List<ChatLine>> _rooms = new(StringComparer.Ordinal);

    public string Company { get; init; } = "青禾商贸";

    public IReadOnlyList<DeskTeam> Teams { get; init; } =
    [
        new("东区", [new("林晓", Role.Leader, "东区"), new("陈思远", Role.Rep, "东区"), new("高明", Role.Rep, "东区")]),
        new("Export", [new("Emma Clark", Role.Rep, "Export"), new("Tom Reed", Role.Leader, "Export")]),
        new("", [new("沈怡", Role.Manager, ""), new("周倩", Role.Finance, "")]),
    ];

    /// <summary>What the bot says to a message.</summary>
    public Func<DeskMessage, IReadOnlyList<Reply>> Answer { get; set; } = message => [SampleReplies.Said($"收到：{message.Text ?? message.Action}")];

    public bool IsKeeping { get; set; } = true;

    /// <summary>In the order they came, each once.</summary>
    public List<DeskMessage> Taken { get; } = [];

    public IReadOnlyList<ChatLine> Private(string member) => [.. Lines("as " + member)];

    public IReadOnlyList<ChatLine> Channel(string team) => [.. Lines(team)];

    public IReadOnlyList<string> Suggestions(string member) =>
        member.Any(char.IsAsciiLetter) ? ["visited Harbor Foods today", "how far am I from target"] : ["今天拜访了蓝湾食品", "蓝湾食品签了12万，预付", "我这季度完成多少了"];

    public bool Take(DeskMessage message)
    {
        if (!IsKeeping) return false;
        if (Taken.Any(taken => taken.Id == message.Id)) return true;
        Taken.Add(message);
        List<ChatLine> lines = Lines(message.Room.Length > 0 ? message.Room : "as " + message.Member);
        lines.Add(message.Text is { } text
            ? new ChatLine.Said(message.Id, Next(lines), message.Member, text)
            : new ChatLine.Pressed(message.Id, Next(lines), message.Member, LabelOf(lines, message.Action!)));
        foreach (Reply reply in Answer(message)) lines.Add(new ChatLine.Answered($"{message.Id}/{lines.Count}", Next(lines), reply));
        return true;
    }

    public void Post(string team, Reply reply)
    {
        List<ChatLine> lines = Lines(team);
        lines.Add(new ChatLine.Answered($"{reply.Kind}/{lines.Count}", Next(lines), reply));
    }

    private List<ChatLine> Lines(string room)
    {
        if (!_rooms.TryGetValue(room, out List<ChatLine>? lines)) _rooms[room] = lines = [];
        return lines;
    }

    private static string LabelOf(IEnumerable<ChatLine> lines, string action) =>
        lines.OfType<ChatLine.Answered>().SelectMany(line => line.Reply.Actions).FirstOrDefault(button => button.Action == action)?.Label ?? "";

    private static LocalDateTime Next(List<ChatLine> lines) => Morning.PlusMinutes(lines.Count / 2);
}
