using System.Text.Json.Nodes;
using NodaTime.Text;
using SalesBot.CompanyFiles;
using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Organisation;
using SalesBot.Tests.Architecture;

namespace SalesBot.Tests.Interpreting;

/// <summary>Labelled messages and the company whose people wrote them.</summary>
internal sealed record Corpus(NameDirectory Names, IReadOnlyList<JsonObject> Messages)
{
    public static Corpus Of(string company, params string[] files) =>
        new(CompanyNames.Directory(Company(company)), [.. files.SelectMany(file => Lines(file)).Select(line => JsonNode.Parse(line)!.AsObject())]);

    public static CompanyDefinition Company(string name) =>
        ((CompanyFileReading.Accepted)CompanyFile.Read(Checkout.PathOf($"tests/data/{name}.yaml"))).Company;

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Checkout.PathOf($"tests/data/{file}.jsonl")).Where(line => line.Length > 0);

    /// <summary>What each message is understood to mean, beside what it means.</summary>
    public IEnumerable<Reading> Read() => Messages.Select(Read);

    private Reading Read(JsonObject row)
    {
        var now = OffsetDateTimePattern.ExtendedIso.Parse((string)row["now"]!).Value.LocalDateTime;
        var (text, me, today) = ((string)row["text"]!, (string?)row["me"], ((string)row["now"]!)[..10]);
        var understood = Interpreter.Interpret(text, now, me, Names);
        return new Reading(
            (string)row["id"]!,
            text,
            [.. row["commands"]!.AsArray().Select(command => Scored.Of(command!.AsObject(), today, me))],
            [.. understood.Commands.Select(command => Scored.Of(CommandWire.ToJson(command), today, me))],
            understood.Confidence);
    }
}
