using NodaTime;
using SalesBot.Core.Journal;

namespace SalesBot.Core.Applying;

/// <summary>Writes records into their customer's history, in order of recording, and keeps the day of the last contact and of the last follow-up.</summary>
internal sealed class HistoryWriter(Ledger ledger)
{
    /// <param name="counts">Whether it was done by someone whose contact counts as follow-up, and is of a kind that does.</param>
    public void Write(Customer customer, Entry entry, LocalDate on, Fact fact, bool counts)
    {
        bool inTime = on >= ledger.DayOf(entry.At).PlusDays(-ledger.Settings.BackdateDays);
        HistoryLine line = new(entry.Seq, on, entry.By, fact, counts && inTime && customer.Tenures.OwnerAt(entry.Seq) != default, entry.At);
        Mention(customer, line);
        if (line.IsContact) Remember(customer, line);
        if (line.FollowsUp) CountFollowUp(entry, on);
    }

    /// <summary>Whether the customer was the speaker's when they recorded it.</summary>
    public static bool IsOwners(Customer customer, Entry entry) => customer.Tenures.OwnerAt(entry.Seq) is var owner && owner != default && owner == entry.By;

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
            if (line.IsContact) Remember(customer, line);
        }
    }

    private static void Remember(Customer customer, HistoryLine line)
    {
        if (!(line.On <= customer.LastContact)) customer.LastContact = line.On;
        if (line.FollowsUp && !(line.On <= customer.LastFollowUp)) customer.LastFollowUp = line.On;
    }

    /// <summary>The record remembers that it was counted, so that it is counted out again whoever owns the customer then.</summary>
    private void CountFollowUp(Entry entry, LocalDate on)
    {
        ledger.Work.CountFollowUp(entry.By, on, 1);
        if (ledger.Records.OfChange(entry.Seq) is { } record) record.FollowsUpOn = on;
    }
}
