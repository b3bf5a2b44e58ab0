using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Deciding;

/// <summary>Finds the colleague that a command names.</summary>
internal static class MemberFinder
{
    private const string NobodySlot = "who";

    /// <summary>How the speaker speaks of themselves.</summary>
    private static readonly string[] Myself = ["我", "咱", "本人", "me", "my", "mine", "i ", "i'"];

    /// <summary>A member by name or by an alias, which may be written in any case; null where nobody is called so.</summary>
    public static Member? Named(Setting setting, string name) =>
        setting.Ledger.People.Named(name)
        ?? setting.Ledger.People.Members.FirstOrDefault(member => member.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the message says the speaker, where the speaker was understood: what is to be theirs is never taken from a message that names somebody
    /// unknown.
    /// </summary>
    public static bool IsSaid(Setting setting, MemberName name)
    {
        Member speaker = setting.Speaker.Member;
        if (setting.Words is not { } words || setting.IsAnswer || setting.Amending is not null || Named(setting, name.Text)?.Id != speaker.Id) return true;
        return Myself.Concat(speaker.Aliases).Append(speaker.Name).Any(own => words.Contains(own, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Nobody is called so: said as such, and never taken for the speaker or for everybody.</summary>
    public static Decision.Refused Nobody(Command command, string name) => new(command, RefusalReason.InvalidValue, name, Slot: NobodySlot);
}
