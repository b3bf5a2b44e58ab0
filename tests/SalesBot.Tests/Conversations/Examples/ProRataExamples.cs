using System.Text.Json;

namespace SalesBot.Tests.Conversations.Examples;

/// <summary>
/// Pay in proportion to what is collected (§3.3) while the customer changes hands (§7), to the cent: 3 % of 33,333.33 are 1,000.00; 10,000 of it in bring
/// 300.00, 25,000 bring 750.00. What is signed stays with the signer; what is not collected in full goes along only where the company says so.
/// </summary>
public sealed class ProRataExamples
{
    private const string Signed = "09-20 张伟: 和兴签了33333.33储值卡 / 和兴回款1万 / ";

    private const string Moved = "沈怡: 把和兴转给李娜 / ";

    private const string Closed = "10-09 沈怡: 三季度关账 / 是 / ";

    [Theory]
    // Nobody is given anything: the signer's own.
    [InlineData("signer", Signed, "1000.00 300.00 700.00", "0.00 0.00 0.00", null, null)]
    // The customer is the other's, the commission stays with who signed.
    [InlineData("signer", Signed + Moved + "李娜: 和兴回款15000 / ", "1000.00 750.00 250.00", "0.00 0.00 0.00", null, null)]
    [InlineData("signer", Signed + Moved + "李娜: 和兴尾款结清 / ", "1000.00 1000.00 0.00", "0.00 0.00 0.00", null, null)]
    // The open order goes along whole, as nothing of it is paid out yet.
    [InlineData("owner", Signed + Moved, "0.00 0.00 0.00", "1000.00 300.00 700.00", null, null)]
    [InlineData("owner", Signed + Moved + "李娜: 和兴回款15000 / ", "0.00 0.00 0.00", "1000.00 750.00 250.00", null, null)]
    // A colleague's part of it stays: 30 % of 1,000.00.
    [InlineData("owner", "09-20 张伟: 和兴签了33333.33储值卡，Kevin分30% / 和兴回款1万 / " + Moved, "0.00 0.00 0.00", "700.00 210.00 490.00", null, null)]
    // What a closed statement has paid is paid, and the rest is carried to whoever is paid for the order now.
    [InlineData("signer", Signed + Closed + Moved + "李娜: 和兴回款15000 / ", "1000.00 750.00 250.00", "0.00 0.00 0.00", "450.00", null)]
    [InlineData("owner", Signed + Closed + Moved + "李娜: 和兴回款15000 / ", "1000.00 300.00 0.00", "0.00 0.00 0.00", null, "450.00")]
    [InlineData("owner", Signed + Closed + Moved + "李娜: 和兴尾款结清 / ", "1000.00 300.00 0.00", "0.00 0.00 0.00", null, "700.00")]
    // 20,000 refunded before: 3 % of 13,333.33 are 400.00, of which 300.00 are paid.
    [InlineData("owner", Signed + Closed + Moved + "李娜: 和兴退了2万 / 和兴尾款结清 / ", "1000.00 300.00 0.00", "0.00 0.00 0.00", null, "100.00")]
    public void It_is_paid(string openOrders, string chat, string seller, string owner, string? sellerCarried, string? ownerCarried)
    {
        IReadOnlyList<JsonElement> replies = Replies(openOrders, chat + "张伟: 三季度提成多少 / 李娜: 三季度提成多少 / 张伟: 我四季度提成多少 / 李娜: 我四季度提成多少");

        Assert.Equal((seller, owner), (Sums(replies[^4]), Sums(replies[^3])));
        Assert.Equal((sellerCarried, ownerCarried), (Carried(replies[^2]), Carried(replies[^1])));
    }

    private static IReadOnlyList<JsonElement> Replies(string openOrders, string chat)
    {
        string company = Script.Company("selling.yaml", $"\ncollect: {{mode: pro_rata}}\nhandover: {{open_orders: {openOrders}}}\n")
            .Replace("  - {name: 沈怡, role: manager}", "  - {name: Kevin}\n  - {name: 沈怡, role: manager}", StringComparison.Ordinal);
        return Script.Play(company, chat);
    }

    private static string Sums(JsonElement replies)
    {
        JsonElement pay = replies.Last("commission");
        return $"{pay.Figure("commission.projected")} {pay.Figure("commission.earned")} {pay.Figure("commission.waiting")}";
    }

    private static string? Carried(JsonElement replies) => replies.Last("commission").Figure("commission.carried");
}
