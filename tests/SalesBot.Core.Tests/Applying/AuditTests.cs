using NodaTime;
using SalesBot.Core.Applying;
using SalesBot.Core.Organisation;

namespace SalesBot.Core.Tests.Applying;

public sealed class AuditTests
{
    private readonly Diary _diary = new(new LocalDate(2026, 9, 1));

    [Fact]
    public void Figures_that_follow_from_the_records_come_out()
    {
        SignAndPay();
        Audited audited = Audit.Of(_diary.Ledger);

        Assert.Empty(audited.Wrong);
        // The member's two sums and five kinds of sales, the customer's money and its one order.
        Assert.Equal(9, audited.Figures);
    }

    [Fact]
    public void A_sum_that_no_record_explains_is_named()
    {
        Member seller = SignAndPay();
        _diary.Ledger.Figures.Of(seller.Id).Signed.Add(_diary.Today, 1);

        Assert.Equal(["Li Na: signed is kept as 1001, but comes to 1000"], Audit.Of(_diary.Ledger).Wrong);
    }

    private Member SignAndPay()
    {
        Member seller = _diary.Joins("Li Na");
        Customer customer = _diary.Adds(seller, "Harbor Foods");
        _diary.Signs(seller, customer, 1000);
        _diary.Receives(seller, customer, 400);
        return seller;
    }
}
