using NodaTime;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Applying;

/// <summary>How often a language model was asked for each member on their last day of asking.</summary>
public sealed class ModelUse
{
    private readonly Dictionary<MemberId, (LocalDate Day, int Asked)> _last = [];

    internal ModelUse()
    {
    }

    public int Count(MemberId member, LocalDate day) => _last.TryGetValue(member, out (LocalDate Day, int Asked) last) && last.Day == day ? last.Asked : 0;

    internal void Add(MemberId member, LocalDate day) => _last[member] = (day, Count(member, day) + 1);
}
