namespace SalesBot.Channels.WeCom.Rendering;

/// <summary>Up to where clients show a card's texts, in characters; beyond it they cut.</summary>
internal sealed record CardLimits(int Title, int Text)
{
    public static readonly CardLimits App = new(36, 160);

    public static readonly CardLimits Robot = new(26, 112);
}
