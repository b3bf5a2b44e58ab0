using SalesBot.Core.Organisation;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Shaping;

/// <summary>Whether a language model wrote a reply's words, which every message of it says: the vendor's own label where there is one, else words.</summary>
internal static class DraftMark
{
    public static bool IsOn(Reply reply) => reply.Figures.GetValueOrDefault("drafted_by") == "model";

    /// <summary>For a message that does not hold the reply's head, where it stands already.</summary>
    public static string Words(Language language) => language switch
    {
        Language.Zh => "（语言模型起草，续）",
        Language.En => "(drafted by a language model, continued)",
    };
}
