using NodaTime;
using SalesBot.Channels.Web;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;
using SalesBot.Store;

namespace SalesBot.Turns;

/// <summary>
/// What the web chat sees of the bot. Its page is where the answers stand, so they are given as soon as they are made. Talk that recorded nothing is
/// remembered while the process lives, everything else stands in the journal.
/// </summary>
internal sealed partial class WebDesk(Desk desk, IClock clock, ILogger<WebDesk> log) : IWebDesk
{
    private const string ChannelName = "web";

    private readonly Lock _talking = new();
    private readonly WebMemory _memory = new();

    public string Company => Look(ledger => ledger.Settings.Name);

    public IReadOnlyList<DeskTeam> Teams => Look(TeamsOf);

    public IReadOnlyList<ChatLine> Private(string member) => Conversation("", member);

    public IReadOnlyList<ChatLine> Channel(string team) => Conversation(team, Recipient.Team(team), Recipient.EveryTeam);

    public IReadOnlyList<string> Suggestions(string member) =>
        Look(ledger => ledger.People.Named(member) is { } one ? FirstMessages.For(ledger, one) : []);

    public bool Take(DeskMessage message)
    {
        Incoming incoming = new(new MessageKey(ChannelName, message.Id), message.Member, message.Room, message.Text, message.Action, clock.GetCurrentInstant());
        try
        {
            if (IsKnown(incoming.Key)) return true;
            // Others go on talking while a language model thinks.
            Remember(incoming, desk.Turn.Take(incoming));
            return true;
        }
        catch (Exception problem)
        {
            NotRecorded(log, problem);
            // The journal forgot by itself what it could not keep; a fault in the turn leaves facts that no journal holds.
            if (problem is not StoreException) Forget();
            return false;
        }
    }

    private bool IsKnown(MessageKey key)
    {
        lock (_talking) return _memory.Knows(key);
    }

    private void Forget()
    {
        lock (desk.Books.Gate) desk.Books.Forget();
    }

    private void Remember(Incoming incoming, TurnAnswer answer)
    {
        if (answer.WasSeen) return;
        lock (_talking)
        {
            if (_memory.Knows(incoming.Key)) return;
            _memory.Add(new WebExchange(incoming, answer.Replies).Shortened());
        }

        IStore store = desk.Books.Store;
        if (store.Find(incoming.Key) is not null) store.MarkAnswered(incoming.Key, incoming.At);
    }

    private IReadOnlyList<ChatLine> Conversation(string room, params string[] recipients)
    {
        lock (_talking)
        {
            return WebHistory.Of(desk.Books.Store, _memory.Exchanges, room, recipients, Look(ledger => ledger.Zone));
        }
    }

    private T Look<T>(Func<Ledger, T> at)
    {
        lock (desk.Books.Gate) return at(desk.Books.Ledger);
    }

    private IReadOnlyList<DeskTeam> TeamsOf(Ledger ledger)
    {
        LocalDate today = ledger.DayOf(clock.GetCurrentInstant());
        DeskMember[] here =
        [
            .. ledger.People.Members.Where(member => member.IsHereOn(today))
                .Select(member => new DeskMember(member.Name, member.Role, ledger.People.TeamOf(member.Id)?.Name ?? "")),
        ];
        IEnumerable<string> teams = ledger.People.Teams.Select(team => team.Name).Append("");
        return [.. teams.Select(team => new DeskTeam(team, [.. here.Where(member => member.Team == team)])).Where(team => team.Members.Count > 0)];
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A message of the web chat could not be recorded; its writer was told")]
    private static partial void NotRecorded(ILogger log, Exception problem);
}
