using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SalesBot.Core.Interpreting.Amounts;
using SalesBot.Core.Interpreting.Dates;
using SalesBot.Core.Interpreting.Names;

namespace SalesBot.Core.Interpreting.Answering;

/// <summary>
/// Reads a bare answer to an open question: yes, no, a choice, or the value of the slot asked for and nothing else. A message that says more is
/// no bare answer and stands for itself.
/// </summary>
public static class AnswerReader
{
    /// <summary>Longer texts answer only questions for free text.</summary>
    private const int LongestName = 40;

    private static readonly char[] Edges = [' ', '\t', '\r', '\n', '。', '，', '！', '？', '、', '~', '～', '.', ',', '!', '"', '“', '”', '「', '」', '：', ':'];

    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <param name="missing">The slot asked for.</param>
    /// <param name="choices">What can be picked, in order; empty where the answer is free.</param>
    /// <param name="fiscalYearStartMonth">The month the first quarter starts with, 1 to 12.</param>
    /// <returns>Null where the text is no bare answer.</returns>
    public static Answer? Read(string text, string missing, IReadOnlyList<string> choices, LocalDateTime now, NameDirectory names, int fiscalYearStartMonth = 1)
    {
        string bare = PlainText.Of(text).Normal.Trim(Edges);
        if (bare.Length == 0) return null;
        if (missing is "text" or "reason") return AnswerWords.No.Contains(bare) ? new Answer.No() : Said(missing, text.Trim());
        if (AnswerWords.Ordinal(bare) is { } index && choices.Count > 0) return new Answer.Pick(index);
        if (AnswerWords.Yes.Contains(bare)) return new Answer.Yes();
        if (AnswerWords.Create.Contains(bare)) return new Answer.Create();
        if (AnswerWords.No.Contains(bare)) return new Answer.No();
        return missing switch
        {
            "amount" or "profit" or "cost" or "expense" => Amount(bare, missing),
            "on" or "next_on" or "until" => Day(DateReader.Read(bare, now, fiscalYearStartMonth), bare, missing),
            "customer" => Customer(text.Trim(Edges), choices, names),
            "who" or "to" => Named(bare, missing, NameKind.Member, names),
            "team" => Named(bare, missing, NameKind.Team, names),
            "category" => Named(bare, missing, NameKind.Category, names),
            _ => null,
        };
    }

    /// <summary>Whether a message says yes or no and nothing else.</summary>
    public static bool IsYesOrNo(string text)
    {
        PlainText plain = PlainText.Of(text);
        string bare = plain.Normal.Trim(Edges);
        return AnswerWords.Yes.Contains(bare) || AnswerWords.No.Contains(bare) || BareAnswer.Of(plain) is not null;
    }

    private static Answer? Amount(string bare, string missing)
    {
        if (QuantityReader.Read(bare) is not [{ IsVague: false, IsOutOfRange: false, Kind: not QuantityKind.Percent } only]) return null;
        if (!IsOnlyFiller(bare, only.Span)) return null;
        JsonObject values = new() { [missing] = Quantities.Money.FromYuan(only.Value).ToString() };
        if (only.Currency is { } currency and not "CNY") values["currency"] = currency;
        return new Answer.Slots(values);
    }

    private static Answer? Day(IReadOnlyList<DateMention> mentions, string bare, string missing)
    {
        foreach (DateMention mention in mentions)
        {
            if (mention.Day(Direction.Ahead) is not { } day || !IsOnlyFiller(bare, mention.Span)) continue;
            JsonObject values = new() { [missing] = LocalDatePattern.Iso.Format(day) };
            if (missing == "on" && mention is { Time: { } time, IsPartOfDay: false }) values["at"] = TimeOfDay.Format(time);
            return new Answer.Slots(values);
        }

        return null;
    }

    private static Answer? Customer(string words, IReadOnlyList<string> choices, NameDirectory names)
    {
        if (words.Length is 0 or > LongestName) return null;
        List<string> meant = [.. names.Resolve(words).Candidates.Where(thing => thing.Kind == NameKind.Customer).Select(thing => thing.Value)];
        List<string> among = [.. meant.Where(choices.Contains)];
        if (meant.Count == 0 && Sentences.Are(words)) return null;
        if (among.Count == 1) return new Answer.Pick(choices.ToList().IndexOf(among[0]));
        return Said("customer", meant.Count == 1 ? meant[0] : words);
    }

    private static Answer? Named(string bare, string missing, NameKind kind, NameDirectory names) =>
        names.Resolve(bare).Only(kind) is { } thing ? Said(missing, thing.Value) : null;

    private static Answer.Slots Said(string slot, string value) => new(new JsonObject { [slot] = value });

    private static bool IsOnlyFiller(string bare, TextSpan span)
    {
        string rest = bare[..span.Start] + " " + bare[span.End..];
        foreach (string filler in AnswerWords.Fillers) rest = rest.Replace(filler, "", StringComparison.Ordinal);
        return rest.Trim(Edges).Length == 0;
    }
}
