using Microsoft.Extensions.Configuration;
using SalesBot.Tests.Store;
using SalesBot.Understanding;

namespace SalesBot.Tests.Understanding;

/// <summary>Which endpoint is used, and which settings are refused.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Without_an_endpoint_no_model_is_used() => Assert.Null(Read());

    [Theory]
    [InlineData("https://api.openai.com/v1", null)]
    [InlineData("https://ours.openai.azure.com/openai/v1", null)]
    [InlineData("http://localhost:11434/v1", null)]
    [InlineData("https://models.example.com/v1", "models.example.com")]
    public void An_allowed_host_may_be_named(string endpoint, string? hosts) =>
        Assert.Equal(new Uri(endpoint), Read(("Endpoint", endpoint), ("Key", "k"), ("Name", "m"), ("Hosts", hosts))!.Endpoint);

    [Theory]
    [InlineData("https://models.example.com/v1", null, "is not among the hosts that messages may be sent to")]
    [InlineData("https://api.openai.com.example.com/v1", null, "is not among the hosts that messages may be sent to")]
    [InlineData("https://openai.azure.com/v1", null, "is not among the hosts that messages may be sent to")]
    [InlineData("http://localhost:11434/v1", "api.openai.com", "is not among the hosts that messages may be sent to")]
    [InlineData("http://api.openai.com/v1", null, "expected an https address")]
    [InlineData("https://user:pass@api.openai.com/v1", null, "expected an https address")]
    [InlineData("nonsense", null, "expected an https address")]
    public void Messages_go_nowhere_else(string endpoint, string? hosts, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => Read(("Endpoint", endpoint), ("Key", "k"), ("Name", "m"), ("Hosts", hosts))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Key", null, "Model__Key is missing")]
    [InlineData("Name", null, "Model__Name is missing")]
    [InlineData("PerMemberAndDay", "0", "Model__PerMemberAndDay: expected a whole number from 1 to 10000, not 0")]
    [InlineData("LogRedacted", "yes", "Model__LogRedacted: expected true or false, not yes")]
    public void A_setting_that_is_missing_or_wrong_is_named(string key, string? value, string why)
    {
        (string, string?)[] settings = [("Endpoint", "https://api.openai.com/v1"), ("Key", "k"), ("Name", "m"), (key, value)];

        Assert.Contains(why, Assert.Throws<FormatException>(() => Read(settings)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Model": {"Key": "secret-of-the-file"}}""")]
    [InlineData("""{"model": {"key": "secret-of-the-file"}}""")]
    public void A_key_in_a_file_is_refused_without_being_shown(string file)
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(folder.File("appsettings.json"), file);
        IConfiguration configuration = new ConfigurationBuilder().AddJsonFile(folder.File("appsettings.json"))
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Model:Endpoint"] = "https://api.openai.com/v1", ["Model:Key"] = "k", ["Model:Name"] = "m" }).Build();

        string why = Assert.Throws<FormatException>(() => ModelConfiguration.Read(configuration)).Message;
        Assert.Equal("Model__Key: the key belongs in the environment alone; take it out of the settings file", why);
    }

    private static ModelSettings? Read(params (string Key, string? Value)[] settings)
    {
        Dictionary<string, string?> all = [];
        foreach ((string key, string? value) in settings) all["Model:" + key] = value;
        return ModelConfiguration.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
    }
}
