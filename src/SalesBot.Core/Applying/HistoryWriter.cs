using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Writes records into their customer's history, in order of recording, and keeps the day of the last contact and of the last follow-up.</summary>
internal sealed class HistoryWriter(Ledger ledger)
{
    /// <param name="byOwner">Whether it was done by someone whose contact counts as follow-up.</param>
    public void Write(Customer customer, Entry entry, LocalDate on, Fact fact, bool byOwner)
    {
        bool inTime = on >= ledger.DayOf(entry.At).PlusDays(-ledger.Settings.BackdateDays);
        HistoryLine line = new(entry.Seq, on, entry.By, fact, byOwner && inTime && customer.Tenures.OwnerAt(entry.Seq) != default);
        Mention(customer, line);
        if (IsContact(fact)) Remember(customer, line);
    }

    /// <summary>Writes what is no contact: who owns the customer, and why.</summary>
    public static void Mention(Customer customer, HistoryLine line)
    {
        int index = customer.HistoryLines.FindLastIndex(earlier => earlier.Record < line.Record) + 1;
        customer.HistoryLines.Insert(index, line);
    }

    public static void Strike(Customer customer, long record)
    {
        customer.HistoryLines.RemoveAll(line => line.Record == record);
        Recall(customer);
    }

    private static void Recall(Customer customer)
    {
        customer.LastContact = null;
        customer.LastFollowUp = null;
        foreach (HistoryLine line in customer.HistoryLines)
        {
            if (IsContact(line.Fact)) Remember(customer, line);
        }
    }

    private static bool IsContact(Fact fact) =>
        fact is not (Fact.CustomerAdded or Fact.CustomerFell or Fact.CustomerClaimed or Fact.CustomerReleased or Fact.CustomersTransferred or Fact.ProfitSet);

    private static void Remember(Customer customer, HistoryLine line)
    {
        if (!(line.On <= customer.LastContact)) customer.LastContact = line.On;
        if (line.FollowsUp && !(line.On <= customer.LastFollowUp)) customer.LastFollowUp = line.On;
    }
}
