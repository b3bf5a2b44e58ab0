using NodaTime;
using SalesBot.Core.Commands;
using SalesBot.Core.Deciding;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Journal;
using SalesBot.Core.Organisation;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Tests.Samples;

/// <summary>No switch over commands or facts forgets a case: the compiler does not see that, and the last arm throws.</summary>
public sealed class ClosedDispatchTests
{
    /// <summary>Whatever has a number has this one in a specimen, but for the order, which is an entry of the journal.</summary>
    private const int Number = 7;
    private const long Order = 9_007_199_254_740_993;

    private static readonly LocalDate Start = new(2026, 9, 1);

    public static TheoryData<string> Intents => [.. CommandWire.Intents];

    /// <summary>The settings of a specimen are no company's; every test adopts real ones.</summary>
    public static TheoryData<string> Kinds => [.. FactWire.Kinds.Except([FactWire.KindOf(new Fact.SettingsAdopted(Diary.Settings))])];

    [Theory]
    [MemberData(nameof(Intents))]
    public void Every_command_is_decided(string intent)
    {
        Diary diary = Furnished();
        Speaker speaker = new(diary.Ledger.People[new MemberId(Number)], "", Language.Zh);

        Assert.All(
            Sample.Full<Command>().Concat(Sample.Minimal<Command>()).Where(command => CommandWire.IntentOf(command) == intent),
            command => Assert.NotNull(Decider.Decide(new Setting(diary.Ledger, NameDirectory.Of([]), speaker, diary.Now), command)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_fact_is_put_into_the_books_and_every_record_is_taken_out_again(string kind)
    {
        foreach (Fact fact in Sample.Full<Fact>().Concat(Sample.Minimal<Fact>()).Where(fact => FactWire.KindOf(fact) == kind))
        {
            Diary diary = Furnished();
            long record = Order + 1;

            diary.Write(fact);
            Assert.Equal(fact is Fact.Recorded, diary.Ledger.Records.OfChange(record)?.Seq == record);
            if (fact is Fact.Recorded) diary.TakesBackLast();
        }
    }

    /// <summary>A company with one team, member, customer and order.</summary>
    private static Diary Furnished()
    {
        Diary diary = new(Start);
        diary.Pays(Some.TieredPlan);
        diary.Write(new Fact.TeamFormed(new Team(new TeamId(Number), "一组", [])));
        diary.Write(new Fact.MemberJoined(Some.Member(Number, "林晓", Role.Manager, new TeamId(Number))));
        diary.Write(new Fact.CustomerListed(new CustomerId(3), "星巴", Owner: new MemberId(Number)));
        diary.Write(new Fact.CustomerListed(new CustomerId(Number), "宏达", Owner: new MemberId(Number)));
        Fact deal = new Fact.DealSigned(new CustomerId(Number), [new Credit(new MemberId(Number), Ratio.One)], [Some.Item(120_000)], Terms.Net(30), Start);
        diary.Ledger.Apply(new Entry(Order, diary.Now, new MemberId(Number), deal));
        return diary;
    }
}
