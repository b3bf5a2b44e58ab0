using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Tests.Interpreting;

public sealed class NameSwapTests
{
    [Theory]
    [InlineData("utterances-zh", false)]
    [InlineData("utterances-en", false)]
    [InlineData("utterances-zh", true)]
    [InlineData("utterances-en", true)]
    public void Other_names_of_people_customers_and_teams_are_understood_as_well(string file, bool areAwkward)
    {
        var corpus = Corpus.Of("company-a", file);
        var swap = new NameSwap(Things(), areAwkward ? OtherNames.Awkward : OtherNames.Plain);
        var swapped = corpus.Messages.Select(swap.Of).OfType<System.Text.Json.Nodes.JsonObject>().ToArray();
        var wrong = new Corpus(swap.Names, swapped).Read().Where(reading => !reading.IsExact).ToArray();

        Assert.InRange(swapped.Length, corpus.Messages.Count * 8 / 10, corpus.Messages.Count);
        Assert.True(wrong.Length <= swapped.Length * 0.02, $"{wrong.Length} of {swapped.Length}\n{string.Join('\n', wrong.AsEnumerable())}");
    }

    private static IEnumerable<NamedThing> Things()
    {
        var company = Corpus.Company("company-a");
        return
        [
            .. company.Customers.Select(customer => CompanyNames.Customer(customer.Name, customer.Aliases)), .. company.Members.Select(member => CompanyNames.Member(member.Member)),
            .. company.Teams.Select(CompanyNames.Team), .. company.Categories.Select(CompanyNames.Category),
        ];
    }
}
