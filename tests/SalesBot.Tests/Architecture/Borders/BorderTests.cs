using SalesBot.Tests.Architecture.Compiled;

namespace SalesBot.Tests.Architecture.Borders;

public sealed class BorderTests
{
    private static readonly BorderChecker Checker = new(BorderTable.Rows);

    [Fact]
    public void No_folder_of_the_program_uses_what_its_row_does_not_allow() =>
        Assert.Empty(Checker.Crossings(Built.Program));

    [Theory]
    [MemberData(nameof(FoldersWithABorder))]
    public void Every_row_of_the_table_has_been_seen_failing(string folder) =>
        Assert.Contains(Checker.Crossings(Built.Borders), crossing => crossing.From == folder);

    [Theory]
    [InlineData("Channels.Web → Store: SalesBot.Channels.Web.KeepsInAnAsyncBody uses SalesBot.Store.Shelf")]
    [InlineData("Channels.Terminal → Core.Applying: SalesBot.Channels.Terminal.ReadsTheLedger uses SalesBot.Core.Applying.Ledger")]
    [InlineData("Store → Core.Replies.Wording: SalesBot.Store.IKnowsWording uses SalesBot.Core.Replies.Wording.Phrase")]
    [InlineData("Inbox → Identity: SalesBot.Inbox.AsksInALambda uses SalesBot.Identity.Speakers")]
    [InlineData("Outbox → Channels.Web: SalesBot.Outbox.PicksAChannel uses SalesBot.Channels.Web.KeepsInAnAsyncBody")]
    [InlineData("Wild.Corner → Inbox: SalesBot.Wild.Corner.HasNoRow uses SalesBot.Inbox.AsksInALambda")]
    public void A_crossing_is_found_wherever_it_hides(string crossing) =>
        Assert.Contains(crossing, Checker.Crossings(Built.Borders).Select(found => found.ToString()));

    [Theory]
    [InlineData("SalesBot.Turns.KnowsEveryStop")]
    [InlineData("SalesBot.Outbox.SendsThroughTheSeam")]
    [InlineData("SalesBot.Inbox.Below.UsesItsOwnFolder")]
    public void What_the_table_allows_is_no_crossing(string user) =>
        Assert.DoesNotContain(Checker.Crossings(Built.Borders), crossing => crossing.User == user);

    /// <summary>Program may use every folder, so it has no border to cross.</summary>
    public static TheoryData<string> FoldersWithABorder() => [.. BorderTable.Rows.Keys.Where(row => row != BorderTable.Program)];
}
