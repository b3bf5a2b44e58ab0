namespace SalesBot.Channels.Teams.Outbound;

/// <summary>One call of the channel service.</summary>
/// <param name="Path">Below the service's address; ids are percent-encoded.</param>
/// <param name="IsRepeatable">Whether a second one after a first does no more than the first.</param>
internal sealed record ConnectorCall(HttpMethod Method, string Service, string Path, ReadOnlyMemory<byte> Body, bool IsRepeatable)
{
    /// <summary>A new message; in answer to another where that is named.</summary>
    public static ConnectorCall Post(string service, string conversation, string? replyTo, ReadOnlyMemory<byte> body) =>
        new(HttpMethod.Post, service, Activities(conversation) + (replyTo is null ? "" : "/" + Uri.EscapeDataString(replyTo)), body, IsRepeatable: false);

    /// <summary>Another content for a message that is there.</summary>
    public static ConnectorCall Put(string service, string conversation, string id, ReadOnlyMemory<byte> body) =>
        new(HttpMethod.Put, service, $"{Activities(conversation)}/{Uri.EscapeDataString(id)}", body, IsRepeatable: true);

    /// <summary>The private conversation with one person; the same each time.</summary>
    public static ConnectorCall Create(string service, ReadOnlyMemory<byte> body) => new(HttpMethod.Post, service, "/v3/conversations", body, IsRepeatable: true);

    public Uri? Url => Uri.TryCreate(Service + Path, UriKind.Absolute, out Uri? url) ? url : null;

    private static string Activities(string conversation) => $"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
}
