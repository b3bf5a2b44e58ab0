using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Rituals;

/// <summary>The language in which somebody is told what nobody asked for.</summary>
internal static class Tongue
{
    /// <summary>The member's own, else the team's.</summary>
    public static Language Of(Ledger ledger, Member reader) => reader.Language ?? Of(ledger, ledger.People.TeamOf(reader.Id));

    /// <summary>The team's own, else the company's.</summary>
    public static Language Of(Ledger ledger, Team? team) => team?.Language ?? ledger.Settings.Language;
}
