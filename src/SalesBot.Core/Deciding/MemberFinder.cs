using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Finds the colleague that a command names.</summary>
internal static class MemberFinder
{
    /// <summary>A member by name or by an alias, which may be written in any case; null where nobody is called so.</summary>
    public static Member? Named(Setting setting, string name) =>
        setting.Ledger.People.Named(name)
        ?? setting.Ledger.People.Members.FirstOrDefault(member => member.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));
}
