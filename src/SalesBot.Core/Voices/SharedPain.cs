using SalesBot.Core.Organisation;

namespace SalesBot.Core.Voices;

/// <summary>A trouble that two members or more heard of.</summary>
/// <param name="Who">Who named it, in order of telling.</param>
/// <param name="Customers">Whose trouble it is, as far as they were named.</param>
/// <param name="AnsweredBy">Whose case meets it; nobody (0) where the library has none.</param>
public sealed record SharedPain(Pain Theme, IReadOnlyList<MemberId> Who, IReadOnlyList<CustomerId> Customers, MemberId AnsweredBy);
