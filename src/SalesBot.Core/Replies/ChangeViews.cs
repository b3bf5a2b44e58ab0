using SalesBot.Core.Applying;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording;
using SalesBot.Core.Rituals;

namespace SalesBot.Core.Replies;

/// <summary>A record that was put right or taken back, to everybody whom that concerns beside the speaker.</summary>
internal static class ChangeViews
{
    /// <summary>Called when the change is applied. Who takes a customer over is told by the hand-over itself.</summary>
    public static IEnumerable<Reply> Told(Ledger ledger, Before before, Member speaker)
    {
        if (before.Record is not { } seq || ledger.Records.OfChange(seq) is not { } record) return [];
        Command now = Named(ledger, record);
        return Concerned(ledger, before, record, speaker).Where(id => id != default && id != speaker.Id).Distinct().Select(id => ledger.People[id])
            .Select(reader => Typesetting.Set(
                new View.ChangedByOther(before.Happening, speaker.Name, now, record.By == reader.Id),
                reader.Name,
                Phrasebook.Of(Tongue.Of(ledger, reader), ledger.DayOf(ledger.LastAt))));
    }

    private static IEnumerable<MemberId> Concerned(Ledger ledger, Before before, Record record, Member speaker)
    {
        IEnumerable<MemberId> credited = record.By == speaker.Id ? [] : CreditedBy(before.Subject).Concat(CreditedBy(before.Replaced));
        return [record.By, .. credited, .. Takers(ledger, before, record)];
    }

    private static IEnumerable<MemberId> CreditedBy(Fact? deal) => deal is Fact.DealSigned { Credits: var credits } ? credits.Select(credit => credit.Member) : [];

    /// <summary>Whoever had been given customers and has them no more, and who has them again.</summary>
    private static IEnumerable<MemberId> Takers(Ledger ledger, Before before, Record record)
    {
        if (before.Replaced is not Fact.CustomersTransferred gone) return [];
        MemberId taker = before.Subject is Fact.CustomersTransferred moved ? moved.To : default;
        return before.Happening switch
        {
            Happening.TakenBack => [gone.To, .. gone.Customers.Select(id => ledger.Customers[id].Owner)],
            Happening.Restored => [gone.To, taker],
            _ => gone.To == taker || record.IsTakenBack ? [] : [gone.To],
        };
    }

    /// <summary>With all customers that changed hands, and with whoever alone is credited for another's customer.</summary>
    private static Command Named(Ledger ledger, Record record) => (RecordWords.CommandOf(ledger, record), record.Now) switch
    {
        (Command.TransferCustomer transfer, Fact.CustomersTransferred moved) => transfer with { Customer = new CustomerName(string.Join(", ", moved.Customers.Select(id => ledger.Customers[id].Name))) },
        (Command.SignDeal deal, Fact.DealSigned { Credits: [var only] } signed) when only.Member != ledger.Customers[signed.Customer].Owner => deal with { With = new MemberName(ledger.People[only.Member].Name), Share = only.Share },
        (var command, _) => command,
    };
}
