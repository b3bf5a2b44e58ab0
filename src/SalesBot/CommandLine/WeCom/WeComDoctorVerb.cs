using SalesBot.Channels.WeCom;
using SalesBot.Core.Applying;
using SalesBot.Store.Sqlite;
using SalesBot.Turns;

namespace SalesBot.CommandLine.WeCom;

/// <summary><c>salesbot doctor wecom</c>: a line for each thing that must be right.</summary>
internal static class WeComDoctorVerb
{
    /// <exception cref="RefusedException">A setting is missing or wrong.</exception>
    public static int Run(string data, IConfiguration settings, Streams streams)
    {
        using WeComDoctor doctor = new(ChatChannels.OfWeCom(settings), streams.Clock);
        return Tell(doctor, SqliteJournal.IsIn(data) ? Books.Rebuild(SqliteJournal.Open(data)) : null, streams.Output).GetAwaiter().GetResult();
    }

    private static async Task<int> Tell(WeComDoctor doctor, Ledger? ledger, TextWriter output)
    {
        (string, string)[] accounts = ledger is null ? [] : [.. ledger.People.Members.SelectMany(member => Account(ledger, member))];
        (string, string)[] groups = ledger is null
            ? []
            : [.. ledger.People.Teams.Where(team => team.Groups?.ContainsKey(WeComChannel.ChannelName) == true).Select(team => (team.Name, team.Groups![WeComChannel.ChannelName]))];
        bool isRight = true;
        await foreach (DoctorLine line in doctor.Examine(accounts, groups))
        {
            isRight &= !line.IsWrong;
            output.WriteLine(line);
        }

        return isRight ? 0 : 1;
    }

    private static IEnumerable<(string, string)> Account(Ledger ledger, Core.Organisation.Member member) =>
        member.Left is null && ledger.Channels.AccountOf(member.Id, WeComChannel.ChannelName) is { } account ? [(member.Name, account)] : [];
}
