using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Slots;

/// <summary>Whom, or which period, one command is about: of a list that a message names, one.</summary>
internal readonly record struct Named(NameHit? Customer, Token? Member = null, Token? Team = null, Token? Period = null);
