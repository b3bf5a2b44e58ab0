using System.Collections.Concurrent;
using System.Text.Json;
using NodaTime;
using SalesBot.Channels.Teams.Cards;
using SalesBot.Channels.Teams.Outbound;
using SalesBot.Core.Replies;

namespace SalesBot.Channels.Teams;

/// <summary>Microsoft Teams as a channel to write to.</summary>
internal sealed class TeamsChannel(TeamsClient client, TeamsSettings settings) : IChannel
{
    // The service allows 7 a second, 8 in two, 60 in half a minute and 1,800 an hour in a conversation, and 50 a second in all.
    private static readonly SendLimits UsualLimits = new(
        [new Rate(1, Duration.FromSeconds(1), 5), new Rate(1_200, Duration.FromHours(1), 500)],
        [new Rate(20, Duration.FromSeconds(1), 20)]);

    /// <summary>Private conversations made for people who were seen elsewhere only.</summary>
    private readonly ConcurrentDictionary<(string Service, string User), string> _made = new();

    public string Name => Inbound.ActivityCheck.Channel;

    public SendLimits Limits { get; init; } = UsualLimits;

    public string ConversationOf(string address) => TeamsAddress.Read(address).Room;

    public string? AddressOf(string account) => settings.Hosts.UsualService is { } service
        ? new TeamsAddress(service.ToString().TrimEnd('/'), settings.AllowedTenants[0], settings.BotAccount, User: account).Write()
        : null;

    public IReadOnlyList<VendorMessage> Render(Reply reply, RenderSetting setting)
    {
        TeamsAddress address = TeamsAddress.Read(setting.Address);
        // The presser has seen it: a refusal is for their eyes, and leaves the card as it is.
        if (address.IsAnswered && reply.IsForPresserOnly()) return [];
        IReadOnlyList<VendorMessage> messages = TeamsActivity.Of(reply, address, setting);
        return address.IsExpected ? [.. messages.Where(message => message.Replaces is not null)] : messages;
    }

    public async Task<Sending> Send(string address, VendorMessage message, CancellationToken cancelled)
    {
        TeamsAddress to = TeamsAddress.Read(address);
        string? conversation = to.Conversation;
        if (conversation is null)
        {
            (conversation, ConnectorReply? failed) = await Made(to, cancelled);
            if (conversation is null) return failed!.Sending;
        }

        if (message.Replaces is { } replaced) return (await client.Call(ConnectorCall.Put(to.Service, conversation, replaced, message.Body), cancelled)).Sending;
        ConnectorReply reply = await client.Call(ConnectorCall.Post(to.Service, conversation, to.ReplyTo, message.Body), cancelled);
        // The message that is answered was deleted: the answer stands alone.
        if (reply.IsActivityGone && to.ReplyTo is not null) reply = await client.Call(ConnectorCall.Post(to.Service, conversation, null, message.Body), cancelled);
        return reply.IsConversationGone && to.User is not null ? await SendAnew(to, message, cancelled) : reply.Sending;
    }

    /// <summary>People delete private chats; they are made again.</summary>
    private async Task<Sending> SendAnew(TeamsAddress to, VendorMessage message, CancellationToken cancelled)
    {
        _made.TryRemove((to.Service, to.User!), out _);
        (string? conversation, ConnectorReply? failed) = await Made(to, cancelled);
        return conversation is null ? failed!.Sending : (await client.Call(ConnectorCall.Post(to.Service, conversation, null, message.Body), cancelled)).Sending;
    }

    private async Task<(string? Conversation, ConnectorReply? Failed)> Made(TeamsAddress to, CancellationToken cancelled)
    {
        if (_made.TryGetValue((to.Service, to.User!), out string? kept)) return (kept, null);
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            isGroup = false,
            bot = new { id = to.Bot },
            members = new[] { new { id = to.User } },
            tenantId = to.Tenant,
        });
        ConnectorReply reply = await client.Call(ConnectorCall.Create(to.Service, body), cancelled);
        if (reply is not { Sending: Sending.Accepted, Id.Length: > 0 }) return (null, reply.Sending is Sending.Accepted ? ConnectorReply.Refused("the service named no conversation") : reply);
        _made[(to.Service, to.User!)] = reply.Id;
        return (reply.Id, null);
    }
}
