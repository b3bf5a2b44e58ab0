using SalesBot.Core.Journal;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies.Wording;

/// <summary>How questions are answered in one language.</summary>
internal abstract class AnswerPhrases
{
    public abstract Worded Attainment(View.AttainmentAnswer view);

    public abstract Worded Commission(View.CommissionAnswer view);

    public abstract Worded TeamCommission(View.TeamCommissionAnswer view);

    public abstract Worded Ranking(View.RankingAnswer view);

    public abstract Worded PoolRisk(View.PoolRiskAnswer view);

    public abstract Worded Customer(View.CustomerAnswer view);

    public abstract Worded OthersCustomer(View.OthersCustomer view);

    public abstract Worded Agenda(View.AgendaAnswer view);

    /// <summary>What a row of a plan is called.</summary>
    public abstract string LineName(PlanSum row);

    /// <summary>What happened with a customer, in a few words.</summary>
    public abstract string Happened(Fact what);

    /// <summary>Why a customer is to be contacted, in a few words.</summary>
    public abstract string Why(AgendaItem item);
}
