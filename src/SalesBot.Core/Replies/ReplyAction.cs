namespace SalesBot.Core.Replies;

/// <summary>A button.</summary>
/// <param name="Action">What comes back when it is pressed; everything it says is checked again then.</param>
/// <param name="Intent">The command it carries, or completes.</param>
/// <param name="Pick">The row or choice it stands for, where several buttons carry the same intent.</param>
public sealed record ReplyAction(string Action, string Label, string Intent, string? Pick = null);
