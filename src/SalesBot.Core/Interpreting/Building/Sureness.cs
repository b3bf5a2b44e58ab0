using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting.Frames;
using SalesBot.Core.Interpreting.Intents;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Interpreting.Tokens;

namespace SalesBot.Core.Interpreting.Building;

/// <summary>How likely an understanding is right: it starts sure, and loses with everything that had to be guessed.</summary>
internal sealed class Sureness(Message message, List<Frame> frames)
{
    private decimal _sure = 0.98m;

    public void Count(Command command, NameHit? customer, Frame frame)
    {
        _sure *= customer?.Match switch
        {
            NameMatch.Unknown when command is not Command.AddCustomer => 0.85m,
            NameMatch.Near => 0.93m,
            NameMatch.Part => 0.98m,
            _ => 1m,
        };
        if (frame.Clauses.Count > 4) _sure *= 0.97m;
        if (command is Command.SignDeal { Amount: null } or Command.SignDeal { Customer: null }) _sure *= 0.93m;
    }

    public decimal Of(List<Command> commands)
    {
        if (commands.Count > 0) return decimal.Round(commands.Count > 2 ? _sure * 0.97m : _sure, 2);
        if (frames.Exists(frame => frame.Intent != Intent.Nothing)) return 0.5m;
        return message.Tokens.Any(token => token.IsCustomer) && frames.Count == 0 ? 0.4m : 0.93m;
    }
}
