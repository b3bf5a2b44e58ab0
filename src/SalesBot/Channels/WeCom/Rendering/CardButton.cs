using System.Globalization;
using System.Text.Json.Nodes;
using SalesBot.Channels.Shaping;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.WeCom.Rendering;

/// <param name="Text">As it is shown.</param>
/// <param name="Key">What comes back when it is pressed; nothing that it says is believed then.</param>
internal sealed record CardButton(string Text, string Key)
{
    /// <summary>Of one card.</summary>
    public const int Most = 6;

    /// <summary>Bytes of a key.</summary>
    private const int LongestKey = 1024;

    /// <summary>Half-widths of a button: ten Chinese characters, or twice as many letters.</summary>
    private const int Widest = 20;

    /// <summary>Buttons whose label is too wide to be read are numbered, and the numbers explained in words.</summary>
    public static (IReadOnlyList<CardButton> Buttons, IReadOnlyList<string> Legend) Of(IReadOnlyList<ReplyAction> actions)
    {
        ReplyAction[] able = [.. actions.Where(action => action.Action.Length <= LongestKey).DistinctBy(action => action.Action)];
        if (able.All(action => HalfWidths.Of(action.Label) <= Widest)) return ([.. able.Select(action => new CardButton(action.Label, action.Action))], []);
        List<CardButton> buttons = [];
        List<string> legend = [];
        foreach (ReplyAction action in able)
        {
            bool isWide = action.Pick is not null || HalfWidths.Of(action.Label) > Widest;
            string number = (legend.Count + 1).ToString(CultureInfo.InvariantCulture);
            buttons.Add(new CardButton(isWide ? number : action.Label, action.Action));
            if (isWide) legend.Add($"{number}. {action.Label}");
        }

        return (buttons, legend);
    }

    /// <param name="isMain">Whether it stands out.</param>
    public JsonObject ToJson(bool isMain) => new() { ["text"] = Text, ["style"] = isMain ? 1 : 2, ["key"] = Key };
}
