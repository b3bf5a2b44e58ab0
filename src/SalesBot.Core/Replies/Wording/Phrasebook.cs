using NodaTime;
using SalesBot.Core.Organisation;
using SalesBot.Core.Replies.Wording.Chinese;
using SalesBot.Core.Replies.Wording.English;

namespace SalesBot.Core.Replies.Wording;

/// <summary>Everything the bot says in one language, by family of views.</summary>
internal sealed record Phrasebook(
    RecordPhrases Records,
    AnswerPhrases Answers,
    TalkPhrases Talk,
    PostPhrases Posts,
    ButtonPhrases Buttons,
    OwnershipPhrases Ownership,
    MoneyPhrases Money,
    SpendingPhrases Spending,
    CollectionPhrases Collection,
    SlipPhrases Slip)
{
    public required RhythmPhrases Rhythm { get; init; }

    public required GatheringPhrases Gatherings { get; init; }

    public required WorthPhrases Worth { get; init; }

    public required ObjectionPhrases Objections { get; init; }

    public required PipelinePhrases Pipeline { get; init; }

    public required KnowingPhrases Knowing { get; init; }

    public required MeasurePhrases Measures { get; init; }

    public required LinkPhrases Linking { get; init; }

    /// <param name="today">The reader's day: days near it are named without their year.</param>
    public static Phrasebook Of(Language language, LocalDate today) => language switch
    {
        Language.Zh => Chinese(new ChineseDates(today)),
        Language.En => English(new EnglishDates(today)),
    };

    private static Phrasebook Chinese(ChineseDates dates) =>
        new(
            new ChineseRecords(dates),
            new ChineseAnswers(dates),
            new ChineseTalk(),
            new ChinesePosts(dates),
            new ChineseButtons(dates),
            new ChineseOwnership(dates),
            new ChineseMoney(dates),
            new ChineseSpending(dates),
            new ChineseCollection(dates),
            new ChineseSlip())
        {
            Rhythm = new ChineseRhythm(dates),
            Gatherings = new ChineseGatherings(dates),
            Worth = new ChineseWorth(dates),
            Objections = new ChineseObjections(dates),
            Pipeline = new ChinesePipeline(dates),
            Knowing = new ChineseKnowing(dates),
            Measures = new ChineseMeasures(dates),
            Linking = new ChineseLinking(dates),
        };

    private static Phrasebook English(EnglishDates dates) =>
        new(
            new EnglishRecords(dates),
            new EnglishAnswers(dates),
            new EnglishTalk(),
            new EnglishPosts(dates),
            new EnglishButtons(dates),
            new EnglishOwnership(dates),
            new EnglishMoney(dates),
            new EnglishSpending(dates),
            new EnglishCollection(dates),
            new EnglishSlip())
        {
            Rhythm = new EnglishRhythm(dates),
            Gatherings = new EnglishGatherings(dates),
            Worth = new EnglishWorth(dates),
            Objections = new EnglishObjections(dates),
            Pipeline = new EnglishPipeline(dates),
            Knowing = new EnglishKnowing(dates),
            Measures = new EnglishMeasures(dates),
            Linking = new EnglishLinking(dates),
        };
}
