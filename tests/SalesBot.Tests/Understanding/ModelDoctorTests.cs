using Microsoft.Extensions.Configuration;
using NodaTime;
using SalesBot.CommandLine;

namespace SalesBot.Tests.Understanding;

/// <summary>What <c>salesbot doctor model</c> says of an endpoint, and of settings.</summary>
public sealed class ModelDoctorTests : IDisposable
{
    private readonly ScriptedModel _model = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public void Where_all_is_well_every_line_says_so()
    {
        _model.Always(ScriptedAnswer.Calls(("log_visit", """{"customer":"Example Ltd"}""")));

        (int code, string[] lines) = Examine();

        Assert.Equal(0, code);
        Assert.All(lines, line => Assert.StartsWith("ok ", line, StringComparison.Ordinal));
        Assert.Equal(["settings", "allow-list", "endpoint", "key", "deadline", "functions"], lines.Select(line => line[6..].Split(':')[0].Trim()));
        Assert.Equal(1, _model.Asked);
    }

    [Fact]
    public void A_key_that_is_not_accepted_is_named_and_not_shown()
    {
        _model.Always(ScriptedAnswer.Status(401));

        (int code, string[] lines) = Examine();

        Assert.Equal((1, "wrong key: not accepted (HTTP 401): look at Model__Key"), (code, lines[^1]));
        Assert.DoesNotContain(lines, line => line.Contains("test-key", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, "no model scripted at")]
    [InlineData(400, "must offer functions")]
    [InlineData(500, "answered HTTP 500")]
    public void An_endpoint_that_answers_with_an_error_is_told_by_what_would_mend_it(int status, string said)
    {
        _model.Always(ScriptedAnswer.Status(status));

        (int code, string[] lines) = Examine();

        Assert.Equal(1, code);
        Assert.StartsWith("wrong endpoint: ", lines[^1], StringComparison.Ordinal);
        Assert.Contains(said, lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_answers_in_words_is_of_no_use()
    {
        _model.Always(ScriptedAnswer.Text("A visit to Example Ltd."));

        Assert.StartsWith("wrong functions: scripted answered in words and called none", Examine().Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_endpoint_that_is_not_there_is_said_not_to_be_reached()
    {
        // Nobody listens on the first port.
        (int code, string[] lines) = Examine(("Model:Endpoint", "http://127.0.0.1:1/v1"));

        Assert.Equal(1, code);
        Assert.StartsWith("wrong endpoint: ", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_is_not_allowed_is_named_before_anything_is_sent()
    {
        (int code, string[] lines) = Examine(("Model:Hosts", "api.openai.com"));

        Assert.Equal(1, code);
        Assert.StartsWith("wrong settings: Model__Endpoint: 127.0.0.1 is not among the hosts", Assert.Single(lines), StringComparison.Ordinal);
        Assert.Equal(0, _model.Asked);
    }

    [Fact]
    public void Without_a_model_it_is_said_what_to_set() =>
        Assert.Contains("set Model__Endpoint", Assert.Throws<RefusedException>(() => Examine(("Model:Endpoint", ""))).Message, StringComparison.Ordinal);

    private (int Code, string[] Lines) Examine(params (string Key, string Value)[] other)
    {
        Dictionary<string, string?> settings = new() { ["Model:Endpoint"] = _model.Endpoint.ToString(), ["Model:Key"] = "test-key", ["Model:Name"] = "scripted" };
        foreach ((string key, string value) in other) settings[key] = value;
        using StringWriter output = new();
        int code = DoctorVerb.Model(new Streams(TextReader.Null, output, TextWriter.Null, SystemClock.Instance), new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        return (code, output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }
}
