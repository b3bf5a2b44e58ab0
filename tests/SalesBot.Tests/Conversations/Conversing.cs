using NodaTime;
using SalesBot.CommandLine;
using SalesBot.CompanyFiles;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Store;
using SalesBot.Store.Sqlite;
using SalesBot.Tests.Architecture;
using SalesBot.Tests.Store;
using SalesBot.Turns;

namespace SalesBot.Tests.Conversations;

/// <summary>A chat with a bot of its own: who says what when, and what comes back. A minute passes between two messages.</summary>
internal sealed class Conversing : IDisposable
{
    private readonly TempFolder _folder = new();
    private Desk _desk;
    private int _messages;

    private Conversing(Instant start)
    {
        Now = start;
        _desk = OpenDesk.In(_folder.Path);
    }

    public Instant Now { get; private set; }

    /// <summary>What came back last.</summary>
    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    public Desk Desk => _desk;

    public long Entries => _desk.Books.Ledger.Seq;

    /// <summary>Wednesday 2026-09-16, 10:00, at 江海优选 with its pool rule as it ships.</summary>
    /// <param name="settle">What the company of the test has in its file instead.</param>
    public static Conversing Anew(string company = "company-a.yaml", Func<CompanyDefinition, CompanyDefinition>? settle = null, Instant? start = null)
    {
        Conversing chat = new(start ?? Instant.FromUtc(2026, 9, 16, 2, 0));
        CompanyDefinition definition = ReadCompany.From(Checkout.PathOf($"tests/data/{company}")).Company;
        CompanyAdoption.Adopt(chat._desk.Books, settle is null ? definition : settle(definition), chat.Now);
        return chat;
    }

    /// <summary>The same company with more settings, or with its file edited.</summary>
    public static Conversing With(string settings, Func<string, string>? edit = null)
    {
        Conversing chat = new(Instant.FromUtc(2026, 9, 16, 2, 0));
        CompanyAdoption.Adopt(chat._desk.Books, Definition(settings, edit), chat.Now);
        return chat;
    }

    public Conversing After(Duration time)
    {
        Now += time;
        return this;
    }

    /// <summary>Lets time pass as the clock of the bot does, and tells what it said.</summary>
    public IReadOnlyList<Reply> Pass(Duration time)
    {
        Now += time;
        return _desk.Clockwork.PassTo(Now);
    }

    /// <summary>The replies to a message: to the speaker in private, or in a channel to all and the speaker.</summary>
    public IReadOnlyList<Reply> Say(string speaker, string text, string room = "", string? id = null)
    {
        Now += Duration.FromMinutes(1);
        Replies = _desk.Turn.TakeOrTell(new Incoming(KeyOf(id), speaker, room, text, null, Now)).Replies;
        return Replies;
    }

    /// <summary>The only reply to the speaker.</summary>
    public Reply Ask(string speaker, string text, string room = "", string? id = null) =>
        Assert.Single(Say(speaker, text, room, id), reply => reply.To == speaker);

    /// <summary>Presses a button on an earlier reply.</summary>
    public Reply Press(string speaker, Reply shown, string intent, string? pick = null)
    {
        ReplyAction button = shown.Actions.First(action => action.Intent == intent && (pick is null || action.Pick == pick || action.Label == pick));
        return Press(speaker, button.Action);
    }

    /// <summary>Presses a button by what it carries.</summary>
    public Reply Press(string speaker, string action)
    {
        Now += Duration.FromMinutes(1);
        Replies = _desk.Turn.Take(new Incoming(KeyOf(null), speaker, "", null, action, Now)).Replies;
        return Assert.Single(Replies, reply => reply.To == speaker);
    }

    /// <summary>What the clock says until a moment.</summary>
    public IReadOnlyList<Reply> Until(LocalDate day, int hour)
    {
        Now = day.At(new LocalTime(hour, 0)).InZoneLeniently(_desk.Books.Ledger.Zone).ToInstant();
        Replies = _desk.Clockwork.PassTo(Now);
        return Replies;
    }

    /// <summary>Adopts the company's file once more, with other settings.</summary>
    public void Adopt(string settings) => CompanyAdoption.Adopt(_desk.Books, Definition(settings, null), Now);

    public void Restart()
    {
        _desk.Dispose();
        _desk = OpenDesk.In(_folder.Path);
    }

    /// <summary>The same journal behind a store of the test's own.</summary>
    public void RestartWith(Func<IStore, IStore> wrap)
    {
        _desk.Dispose();
        _desk = new Desk(wrap(SqliteStore.Open(_folder.Path)), PromptFiles.All([])!);
    }

    /// <summary>The same journal on a disk with room for a few messages more.</summary>
    public void RestartOnAFullDisk()
    {
        _desk.Dispose();
        long pages = new FileInfo(_folder.File(SqliteJournal.FileName)).Length / 4096;
        _desk = new Desk(SqliteStore.Open(_folder.Path, pages + 30), PromptFiles.All([])!);
    }

    public void Dispose()
    {
        _desk.Dispose();
        _folder.Dispose();
    }

    private static CompanyDefinition Definition(string settings, Func<string, string>? edit)
    {
        string text = File.ReadAllText(Checkout.PathOf("tests/data/company-a.yaml"));
        CompanyFileReading reading = CompanyFile.Read((edit?.Invoke(text) ?? text) + "\n" + settings + "\n", "company.yaml", new PlanShelf(""));
        return Assert.IsType<CompanyFileReading.Accepted>(reading).Company;
    }

    private MessageKey KeyOf(string? id) => new("test", id ?? $"m{++_messages}");
}
