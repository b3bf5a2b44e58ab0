namespace SalesBot.Core.Replies.Wording;

/// <summary>What stands on buttons in one language; a label may hold {0}, what the button is about.</summary>
internal abstract class ButtonPhrases
{
    /// <summary>One label for each kind.</summary>
    public abstract IReadOnlyDictionary<ButtonKind, string> Labels { get; }

    public string Label(Button button) => Labels[button.Kind].Replace("{0}", Named(button), StringComparison.Ordinal);

    /// <summary>What the button is about, as it reads on the button.</summary>
    protected abstract string Named(Button button);
}
