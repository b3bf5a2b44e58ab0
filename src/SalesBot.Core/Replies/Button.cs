namespace SalesBot.Core.Replies;

/// <summary>A button before it has its words.</summary>
/// <param name="Intent">The command it carries, or completes.</param>
/// <param name="About">The category, the choice or the day that its label names; empty if none.</param>
/// <param name="Pick">The row it stands for, where several buttons carry the same intent.</param>
internal sealed record Button(PressedAction Pressed, string Intent, ButtonKind Kind, string About = "", string? Pick = null);
