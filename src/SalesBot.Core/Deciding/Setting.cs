using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Deciding;

/// <summary>Everything a decision looks at beside the command.</summary>
/// <param name="Names">Who and what can be named.</param>
/// <param name="Create">The name that the speaker said yes to creating; null if none.</param>
/// <param name="Amending">The record that is being put right; null when something new is recorded.</param>
/// <param name="IsConfirmed">Whether the speaker said yes to what cannot be taken back.</param>
/// <param name="Words">The message itself, kept with records that tell why; null for a button.</param>
/// <param name="IsAnswer">Whether the command completes a question with what was asked for.</param>
/// <param name="Missed">What came of the speaker's last message here, where that was nothing; null otherwise.</param>
/// <param name="Told">The question that was answered last here, whose figures "why" may mean; null if none.</param>
public sealed record Setting(
    Ledger Ledger,
    NameDirectory Names,
    Speaker Speaker,
    Instant Now,
    string? Create = null,
    Record? Amending = null,
    bool IsConfirmed = false,
    string? Words = null,
    bool IsAnswer = false,
    Command? Told = null,
    Missed? Missed = null)
{
    public LocalDate Today { get; } = Ledger.DayOf(Now);

    /// <summary>The wall clock of the company.</summary>
    public LocalDateTime LocalNow => Now.InZone(Ledger.Zone).LocalDateTime;

    /// <summary>What a text means in the mouth of the speaker, now.</summary>
    public Understood Understand(string text) => Interpreter.Interpret(text, LocalNow, Speaker.Member.Name, Names, Ledger.Settings.FiscalYearStarts);
}
