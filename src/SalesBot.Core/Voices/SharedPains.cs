using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Voices;

/// <summary>Troubles that two members or more heard of: what one hears may be chance.</summary>
public static class SharedPains
{
    private const int Fewest = 2;

    /// <summary>Cases looked through for an answer, the newest first.</summary>
    private const int CasesRead = 200;

    /// <summary>Named by the most members first.</summary>
    public static IReadOnlyList<SharedPain> Of(Ledger ledger, IEnumerable<Voice> voices) =>
    [
        .. voices.Where(voice => voice.Theme is not null).GroupBy(voice => voice.Theme!.Value)
            .Select(theme => (Theme: theme.Key, Who: theme.Select(voice => voice.By).Distinct().ToArray(), Customers: theme.Select(voice => voice.Customer).Where(customer => customer != default).Distinct().ToArray()))
            .Where(pain => pain.Who.Length >= Fewest)
            .OrderByDescending(pain => pain.Who.Length).ThenBy(pain => pain.Theme)
            .Select(pain => new SharedPain(pain.Theme, pain.Who, pain.Customers, AnswererOf(ledger, pain.Theme))),
    ];

    private static MemberId AnswererOf(Ledger ledger, Pain theme) =>
        ledger.Cases.All.Take(CasesRead).FirstOrDefault(shared => VoiceWords.PainsIn(shared.Text).Contains(theme)) is { } found ? found.By : default;
}
