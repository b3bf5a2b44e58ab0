using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SalesBot.Channels;
using SalesBot.CompanyFiles;
using SalesBot.Core.Rituals;
using SalesBot.Inbox;
using SalesBot.Outbox;
using SalesBot.Store.Sqlite;
using SalesBot.Tests.Conversations;
using SalesBot.Tests.Outbox;
using SalesBot.Tests.Store;
using SalesBot.Tests.Understanding;
using SalesBot.Turns;

namespace SalesBot.Tests.Turns;

/// <summary>A small company that is talked to through a chat channel; waiting is skipped.</summary>
internal sealed class ChatRig : IDisposable
{
    public const string Channel = "msteams";

    private const string Company = """
        company: 青禾商贸
        teams: [{name: 东区, leader: 林晓}, {name: Export, language: en}]
        members:
          - {name: 林晓, role: leader, team: 东区, language: zh, accounts: {msteams: aad-lin}}
          - {name: 陈思远, role: rep, team: 东区, language: zh, accounts: {msteams: aad-chen}}
          - {name: Emma Clark, role: rep, team: Export, language: en}
          - {name: 高明, role: rep, team: 东区, left: 2026-08-31, accounts: {msteams: aad-gao}}
          - {name: 沈怡, role: manager, language: zh, accounts: {msteams: aad-shen}}
        categories: [{id: goods, name: 礼盒, typical_margin: 0.25}]
        customers:
          - {name: 蓝湾食品有限公司, aliases: [蓝湾], owner: 陈思远, since: 2026-09-01}
          - {name: Harbor Foods, owner: Emma Clark, since: 2026-09-01}
        """;

    private readonly TempFolder _folder = new();
    private readonly SetClock _clock = new(Instant.FromUtc(2026, 9, 16, 2, 0));
    private Courier _courier;
    private Behind _behind;
    private int _messages;

    private ScriptedModel? _model;

    public ChatRig()
        : this(null)
    {
    }

    /// <param name="company">The company's file.</param>
    private ChatRig(ScriptedModel? model, string company = Company)
    {
        _model = model;
        Time = new SkippingTime(_clock.GetCurrentInstant().ToDateTimeOffset());
        Open();
        CompanyAdoption.Adopt(Desk.Books, Assert.IsType<CompanyFileReading.Accepted>(CompanyFile.Read(company + (model is null ? "" : "\nmodel: {use: true}\n"), "company.yaml", new PlanShelf(""))).Company, _clock.GetCurrentInstant());
    }

    /// <summary>With a language model, waited for in real time.</summary>
    public static ChatRig With(ScriptedModel model) => new(model);

    /// <summary>With a company of another file.</summary>
    public static ChatRig Of(string company) => new(null, company);

    public SkippingTime Time { get; }

    /// <summary>What the courier logs.</summary>
    public CollectingLog<Courier> Log { get; } = new();

    public ThrowingStore Store { get; private set; }

    public Desk Desk { get; private set; }

    public CollectingChannel Sent { get; private set; }

    public IChannelDesk Chat { get; private set; }

    public Taken Say(string account, string text, string room = "", string? id = null) => Take(account, new Heard.Wrote(text), room, id);

    public Taken Take(string account, Heard what, string room = "", string? id = null) => Chat.Take(new ChannelMessage(
        Channel,
        id ?? $"m{++_messages}",
        account,
        room,
        what,
        new ReplyAddresses(room.Length > 0 ? $"{room};thread" : "private-" + account, "private-" + account, room.Length > 0 ? room : null)));

    /// <summary>Lets the clock do what is due at a moment of Shanghai.</summary>
    public void At(int day, int hour, int minute = 1)
    {
        _clock.Now = new LocalDateTime(2026, 9, day, hour, minute).InZoneStrictly(DateTimeZone.ForOffset(Offset.FromHours(8))).ToInstant();
        Time.AdvanceTo(_clock.Now.ToDateTimeOffset());
        Desk.Clockwork.CatchUpTo(_clock.Now);
    }

    /// <summary>What was sent, once so much was; a test that waits longer than the timeout has failed.</summary>
    public async Task<IReadOnlyList<string>> SentSoFar(int atLeast)
    {
        await Eventually.Holds(() => Sent.Sent.Count >= atLeast);
        return Sent.Sent;
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task Until(Func<bool> holds) => Assert.True(await Eventually.Holds(holds));

    /// <summary>Lets posts go out too, and what was owed before.</summary>
    public async Task Start()
    {
        await _courier.StartAsync(CancellationToken.None);
        await _behind.StartAsync(CancellationToken.None);
    }

    public void Restart()
    {
        Close();
        Open();
    }

    /// <summary>The same, no longer set up with a language model.</summary>
    public void RestartWithout()
    {
        _model = null;
        Restart();
    }

    public void Dispose()
    {
        Close();
        _folder.Dispose();
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(Store), nameof(Desk), nameof(Sent), nameof(Chat), nameof(_courier), nameof(_behind))]
    private void Open()
    {
        Store = new ThrowingStore(SqliteStore.Open(_folder.Path));
        Desk = new Desk(Store, RitualQuestions.Of(new Questions([["问题？"]], [["A question?"]])), _model is null ? null : ModelRig.ModelOf(_model));
        Desk.Clockwork.AwaitsDelivery = true;
        Sent = new CollectingChannel(Channel);
        AddressBook addresses = new(Desk, [Sent], _clock);
        Deliveries deliveries = new(new Sender(Time), addresses, Time, NullLogger<Deliveries>.Instance);
        _courier = new Courier(Desk, deliveries, addresses, _clock, Log);
        _behind = new Behind(Desk, _courier, Time, NullLogger<Behind>.Instance);
        Chat = new ChannelDesk(Desk, _courier, _behind, new SeenMessages(), _clock, NullLogger<ChannelDesk>.Instance);
    }

    private void Close()
    {
        _behind.Dispose();
        _courier.Dispose();
        Desk.Dispose();
    }
}
