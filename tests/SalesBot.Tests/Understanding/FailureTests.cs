using SalesBot.Core.Replies;

namespace SalesBot.Tests.Understanding;

/// <summary>However the endpoint fails, the bot answers, says so plainly, and records nothing.</summary>
public sealed class FailureTests
{
    private const string Odd = "蓝湾那头，12万，稳了";

    private static readonly (string Function, string Arguments) Deal = ("sign_deal", """{"customer":"蓝湾食品有限公司","amount":"120000"}""");

    public static TheoryData<string> Failures() => ["cut", "drip", "silence", "no json", "empty", "no choices", "flood", "400", "401", "404", "429", "500", "503"];

    [Theory]
    [MemberData(nameof(Failures))]
    public void The_bot_answers_every_time(string failure)
    {
        using ModelRig rig = new(ModelRig.Hurried);
        rig.Model.Always(Failing(failure));

        Reply told = rig.Ask("陈思远", Odd);

        Assert.Equal("not_understood", told.Kind);
        Assert.Contains("语言模型现在用不了", told.Text, StringComparison.Ordinal);
        Assert.Empty(rig.Recorded);
        Assert.Equal("deal_recorded", rig.Ask("陈思远", "蓝湾签了12万礼盒").Kind);
    }

    [Theory]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("cut")]
    [InlineData("no json")]
    public void What_may_be_better_a_moment_later_is_tried_once_more(string failure)
    {
        using ModelRig rig = new();
        rig.Model.Then(Failing(failure), ScriptedAnswer.Calls(Deal));

        Assert.Equal("confirm", rig.Ask("陈思远", Odd).Kind);
        Assert.Equal(2, rig.Model.Asked);
    }

    [Theory]
    [InlineData("400")]
    [InlineData("401")]
    [InlineData("404")]
    public void What_was_wrongly_asked_is_not_asked_again(string failure)
    {
        using ModelRig rig = new();
        rig.Model.Always(Failing(failure));

        rig.Ask("陈思远", Odd);

        Assert.Equal(1, rig.Model.Asked);
    }

    [Fact]
    public void An_endpoint_that_wants_more_time_than_there_is_is_not_waited_for()
    {
        using ModelRig rig = new();
        rig.Model.Always(ScriptedAnswer.Status(429, "60"));

        Assert.Equal("not_understood", rig.Ask("陈思远", Odd).Kind);
        Assert.Equal(1, rig.Model.Asked);
    }

    [Fact]
    public void A_pause_that_the_endpoint_asks_for_is_kept()
    {
        using ModelRig rig = new();
        rig.Model.Then(ScriptedAnswer.Status(429, "1"), ScriptedAnswer.Calls(Deal));
        long began = TimeProvider.System.GetTimestamp();

        Assert.Equal("confirm", rig.Ask("陈思远", Odd).Kind);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public void The_breaker_opens_spares_the_endpoint_and_closes_again()
    {
        OffsetTime time = new();
        using ModelRig rig = new(time: time);
        rig.Model.Always(ScriptedAnswer.Status(500));
        for (int message = 0; message < 4; message++) rig.Ask("陈思远", Odd);
        int asked = rig.Model.Asked;

        rig.Model.Always(ScriptedAnswer.Calls(Deal));
        Assert.Contains("现在用不了", rig.Ask("陈思远", Odd).Text, StringComparison.Ordinal);
        Assert.Equal(asked, rig.Model.Asked);

        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("confirm", rig.Ask("陈思远", Odd).Kind);
        Assert.Equal(asked + 1, rig.Model.Asked);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public void A_message_that_the_endpoint_takes_ill_switches_it_off_for_nobody(int status)
    {
        using ModelRig rig = new();
        rig.Model.Always(ScriptedAnswer.Status(status));
        for (int message = 0; message < 8; message++) rig.Ask("陈思远", Odd);
        Assert.Equal(8, rig.Model.Asked);

        rig.Model.Always(ScriptedAnswer.Calls(Deal));
        Assert.Equal("confirm", rig.Ask("陈思远", Odd).Kind);
    }

    [Fact]
    public void The_deadline_holds_for_both_tries_together()
    {
        using ModelRig rig = new(ModelRig.Patient with { Deadline = TimeSpan.FromMilliseconds(600) });
        rig.Model.Then(ScriptedAnswer.Status(500), ScriptedAnswer.Silence());
        long began = TimeProvider.System.GetTimestamp();

        Assert.Equal("not_understood", rig.Ask("陈思远", Odd).Kind);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void A_member_is_told_so_in_english_too()
    {
        using ModelRig rig = new();
        rig.Model.Always(ScriptedAnswer.Status(401));

        Assert.Contains("The language model that helps with such messages is not available just now.", rig.Ask("Emma Clark", "85k and the Harbor people are finally smiling").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_understanding_that_is_only_unsure_is_asked_about_as_ever_while_the_model_is_away()
    {
        using ModelRig rig = new();
        rig.Model.Always(ScriptedAnswer.Status(401));

        Reply asked = rig.Say("陈思远", "蓝湾点头了，12万，60天付清")[0];

        Assert.Equal(1, rig.Model.Asked);
        Assert.Equal("confirm", asked.Kind);
        Assert.DoesNotContain("语言模型", asked.Text, StringComparison.Ordinal);
    }

    private static ScriptedAnswer Failing(string failure) => failure switch
    {
        "cut" => ScriptedAnswer.Cut(),
        "drip" => ScriptedAnswer.Drip(),
        "silence" => ScriptedAnswer.Silence(),
        "no json" => ScriptedAnswer.Ok("<html>busy</html>"),
        "empty" => ScriptedAnswer.Ok(""),
        "no choices" => ScriptedAnswer.Ok("{}"),
        "flood" => ScriptedAnswer.Flood(),
        var status => ScriptedAnswer.Status(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
