using NodaTime;
using NodaTime.Text;
using SalesBot.CommandLine;
using SalesBot.Core.Applying;
using SalesBot.Core.Replies;
using SalesBot.Store;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Conversations.Pools;

/// <summary>
/// A small company whose clock is kept: what falls due on the way to the next message is done. Two teams, north led by 王建国 with 赵敏, 李娜 and 张伟,
/// east led by 陈琳 with 刘洋; 沈怡 manages.
/// </summary>
internal sealed class PoolChat : IDisposable
{
    private const string Company = """
        company: 江南商贸
        teams: [{name: 华北组, leader: 王建国}, {name: 华东组, leader: 陈琳}]
        members:
          - {name: 王建国, role: leader, team: 华北组, grade: senior}
          - {name: 赵敏, role: rep, team: 华北组}
          - {name: 李娜, role: rep, team: 华北组, aliases: [Li Na]}
          - {name: 张伟, role: rep, team: 华北组, grade: senior}
          - {name: 陈琳, role: leader, team: 华东组}
          - {name: 刘洋, role: rep, team: 华东组}
          - {name: 高飞, role: rep, team: 华北组, left: 2026-09-10}
          - {name: 沈怡, role: manager}
        categories: [{id: card, name: 储值卡}]

        """;

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm");

    private readonly TempFolder _folder = new();
    private readonly Desk _desk;
    private Instant _now;
    private int _messages;

    /// <param name="settings">More lines of the company file.</param>
    /// <param name="start">Local time at which it is adopted; a Monday.</param>
    /// <param name="edit">Changes the rest of the file.</param>
    public PoolChat(string settings = "", string start = "2026-09-07 08:00", Func<string, string>? edit = null)
    {
        _desk = OpenDesk.In(_folder.Path);
        _now = Moment(start);
        CompanyAdoption.Adopt(_desk.Books, CompanyFiles.Written.Accepted(CompanyFiles.Written.Read((edit?.Invoke(Company) ?? Company) + settings)), _now);
    }

    public Ledger Ledger => _desk.Books.Ledger;

    public long Entries => Ledger.Seq;

    /// <summary>Everything that was said since the last message, by the clock and in answer.</summary>
    public IReadOnlyList<Reply> Said { get; private set; } = [];

    /// <summary>Lets time pass; what fell due is said.</summary>
    public IReadOnlyList<Reply> Until(string moment)
    {
        _now = Moment(moment);
        return Said = _desk.Clockwork.PassTo(_now);
    }

    /// <summary>The reply to a message sent a minute later, or at a moment.</summary>
    public Reply Say(string speaker, string text, string? at = null)
    {
        _now = at is null ? _now + Duration.FromMinutes(1) : Moment(at);
        IReadOnlyList<Reply> due = _desk.Clockwork.PassTo(_now);
        IReadOnlyList<Reply> answer = _desk.Turn.Take(new Incoming(Key(), speaker, "", text, null, _now)).Replies;
        Said = [.. due, .. answer];
        return answer[0];
    }

    /// <summary>Presses a button of a reply.</summary>
    public Reply Press(string speaker, Reply shown, string intent)
    {
        _now += Duration.FromMinutes(1);
        string action = shown.Actions.First(button => button.Intent == intent).Action;
        Said = _desk.Turn.Take(new Incoming(Key(), speaker, "", null, action, _now)).Replies;
        return Said[0];
    }

    public Customer Customer(string name) => Ledger.Customers.Named(name)!;

    /// <summary>What the customer's owner is told of it.</summary>
    public IReadOnlyDictionary<string, string> Figures(string speaker, string customer) => Say(speaker, $"{customer}什么情况").Figures;

    /// <summary>The first day on which it lies in the pool, as its owner is told.</summary>
    public string? FallsOn(string customer) =>
        Figures(Ledger.People[Customer(customer).Owner].Name, customer).GetValueOrDefault("falls_on");

    /// <summary>What keeps it from falling, as its owner is told.</summary>
    public string? ProtectedBy(string customer) =>
        Figures(Ledger.People[Customer(customer).Owner].Name, customer).GetValueOrDefault("protected_by");

    public void Dispose()
    {
        _desk.Dispose();
        _folder.Dispose();
    }

    private static Instant Moment(string local) => Written.Parse(local).Value.InZoneLeniently(Zone).ToInstant();

    private MessageKey Key() => new("test", $"m{++_messages}");
}
