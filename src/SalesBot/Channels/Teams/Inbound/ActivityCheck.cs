namespace SalesBot.Channels.Teams.Inbound;

/// <summary>Checks that a good token covers the body it came with, and that who speaks may: the rest of the body is only as good as the channel.</summary>
internal static class ActivityCheck
{
    public const string Channel = "msteams";

    /// <summary>Why the activity is refused, for the log; null where it is good.</summary>
    public static string? Fault(Activity activity, CheckedToken token, TeamsSettings settings)
    {
        if (token.ServiceUrl.Length == 0 || !string.Equals(token.ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase)) return "the token is for another serviceUrl";
        if (activity.ChannelId != Channel) return "the channel is not Teams";
        if (!token.Endorsements.Contains(activity.ChannelId)) return "the key may not speak for the channel";
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out Uri? service) || !settings.Hosts.Allows(service)) return "the host of the serviceUrl is not allowed";
        if (activity.Tenants.Count == 0 || activity.Tenants.Any(tenant => !settings.AllowedTenants.Contains(tenant.ToLowerInvariant()))) return "the tenant is not allowed";
        if (activity.Tenants.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1) return "it names two tenants";
        return settings.IsBot(activity.Recipient.Id) ? null : "it is for another bot";
    }
}
