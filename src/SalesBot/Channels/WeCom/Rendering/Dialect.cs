namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>What the place where a text is shown understands.</summary>
internal enum Dialect
{
    /// <summary>Words only: for personal WeChat, and where the full form was refused.</summary>
    Plain,

    /// <summary>Bold, code, colours: messages of the app and of group robots. No lists, no tables.</summary>
    Simple,

    /// <summary>Lists and tables too, no colours: smart robots, and group robots as markdown_v2.</summary>
    Rich,
}
