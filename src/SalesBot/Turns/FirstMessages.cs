using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Turns;

/// <summary>Messages worth trying first, with names that the member knows.</summary>
internal static class FirstMessages
{
    public static IReadOnlyList<string> For(Ledger ledger, Member member)
    {
        Language language = member.Language ?? ledger.Settings.Language;
        if (member.SeesAll) return Overseeing(language, ledger.People.Teams.FirstOrDefault()?.Name);
        string[] customers = [.. ledger.Customers.OwnedBy(member.Id).Take(2).Select(ShortName)];
        IReadOnlyList<string> selling = customers.Length > 0 ? Selling(language, customers[0], customers[^1]) : [];
        return [.. selling, .. Asking(language)];
    }

    private static string ShortName(Customer customer) => customer.Aliases.Append(customer.Name).MinBy(name => name.Length)!;

    private static IReadOnlyList<string> Selling(Language language, string visited, string signed) => language switch
    {
        Language.Zh => [$"今天拜访了{visited}，下周二再去", $"{signed}签了12万，预付"],
        Language.En => [$"visited {visited} today, next visit on Tuesday", $"signed {signed} for 85k, prepaid"],
    };

    private static IReadOnlyList<string> Asking(Language language) => language switch
    {
        Language.Zh => ["我这季度完成多少了", "能拿多少提成", "哪些客户快掉公海了"],
        Language.En => ["how far am I from target", "my commission", "which customers are about to fall into the pool"],
    };

    private static IReadOnlyList<string> Overseeing(Language language, string? team) => language switch
    {
        Language.Zh => [$"{team ?? "全公司"}完成多少了", "本季度排名", "哪些客户快掉公海了"],
        Language.En => [$"how far is {team ?? "the company"} from target", "ranking this quarter", "which customers are about to fall into the pool"],
    };
}
