using System.Globalization;

namespace SalesBot.Channels.Web.Rendering;

/// <summary>How far a target is reached, drawn. The figure stands beside it, so it is not read out.</summary>
internal static class Bar
{
    /// <param name="reached">1 is the target; more fills the bar, too.</param>
    public static string Of(decimal reached) => string.Create(
        CultureInfo.InvariantCulture,
        $"<progress class=\"bar{(reached >= 1 ? " reached" : "")}\" value=\"{Math.Clamp(reached, 0, 1)}\" aria-hidden=\"true\"></progress>");
}
