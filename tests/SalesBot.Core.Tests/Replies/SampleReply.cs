using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;
using SalesBot.Core.Replies.Wording;

namespace SalesBot.Core.Tests.Replies;

/// <summary>Replies of every view as they leave the core, for the tests of the surfaces.</summary>
public static class SampleReply
{
    public const string Reader = "林涛";

    public static IReadOnlyList<string> Names { get; } = [.. ViewSamples.All.Keys];

    /// <param name="name">Of the view's approved file.</param>
    public static Reply Of(string name, Language language) => Typesetting.Set(ViewSamples.All[name], Reader, Phrasebook.Of(language, ViewSamples.Today));
}
