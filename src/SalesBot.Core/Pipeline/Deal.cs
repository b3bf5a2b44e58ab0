using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Pipeline;

/// <summary>A possible order from its first stage until it is won or lost; what is not said anew stays as it was.</summary>
public sealed class Deal
{
    private readonly List<DealStep> _steps = [];
    private readonly List<StageStay> _stays = [];

    internal Deal(CustomerId customer) => Customer = customer;

    public CustomerId Customer { get; }

    /// <summary>What happened, in order of recording; each names who, when and to where, and the one before it from where.</summary>
    public IReadOnlyList<DealStep> Steps => _steps;

    /// <summary>How long it stood in which stage, in order; one that was come back to stands there twice.</summary>
    public IReadOnlyList<StageStay> Stays => _stays;

    /// <summary>Where it stands, or stood when it closed, or went to after it was won.</summary>
    public StageKey Stage { get; private set; }

    /// <summary>The day on which it came to that stage.</summary>
    public LocalDate StageSince { get; private set; }

    /// <summary>Zero while nobody has said how much.</summary>
    public Money Amount { get; private set; }

    public LocalDate? ExpectedOn { get; private set; }

    public DealStep Opening => _steps[0];

    /// <summary>The step that won or lost it; null while it is open.</summary>
    public DealStep? Closing { get; private set; }

    public bool IsOpen => Closing is null;

    public bool IsWon => Closing is { IsWon: true };

    internal void Take(DealStep step)
    {
        _steps.Add(step);
        Amount = step.IsWon || IsWon ? Amount : step.Amount ?? Amount;
        ExpectedOn = step.ExpectedOn ?? ExpectedOn;
        if (step.IsWon || step.IsLost) Close(step);
        else if (step.To != Stage) Enter(step);
    }

    private void Enter(DealStep step)
    {
        if (IsOpen)
        {
            Leave(step);
            _stays.Add(new StageStay(step.To, step.Whose, step.On));
        }

        Stage = step.To;
        StageSince = step.On;
    }

    private void Close(DealStep step)
    {
        Leave(step);
        Closing = step;
        if (step.IsWon) Stage = StageKey.Won;
    }

    private void Leave(DealStep step)
    {
        if (_stays.Count > 0) _stays[^1] = _stays[^1] with { LeftOn = LocalDate.Max(step.On, _stays[^1].EnteredOn), WentTo = step.To };
    }
}
