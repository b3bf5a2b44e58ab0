using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Properties;

/// <summary>Settings of the pool as chance writes them; 0 is near to those that ship.</summary>
internal static class RandomRules
{
    private const int ShieldDays = 15;

    private static readonly IReadOnlyList<int>[] Warnings = [[3, 1, 0], [5, 2], [0], [], [6, 4, 1]];

    public static CompanySettings Of(int chance) => Diary.Settings with
    {
        Pool = PoolRules.Default with
        {
            Days = 7 + (chance % 3 * 2) - (chance % 5),
            WorkingDays = chance / 3 % 2 == 1,
            SpareDaysOff = chance / 7 % 3 != 2,
            Warn = Warnings[chance / 11 % Warnings.Length],
            DealShieldDays = chance / 13 % 4 == 3 ? 0 : ShieldDays,
            DaysWithoutOrder = chance / 17 % 3 == 1 ? 11 : 0,
            PlanProtects = chance / 19 % 2 == 1,
            DaysByTier = chance / 23 % 2 == 0 ? new Dictionary<Tier, int>() : new Dictionary<Tier, int> { [Tier.A] = 3, [Tier.C] = 12 },
        },
        BackdateDays = 3 - (chance / 29 % 3),
        HandoverGraceDays = chance / 31 % 3 == 2 ? 0 : 7,
    };
}
