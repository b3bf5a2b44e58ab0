using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Tests.Channels.Teams;

/// <summary>Activities as Teams sends them, of the members of <see cref="TeamsBot.Company"/>.</summary>
internal sealed class Activities(string serviceUrl)
{
    public const string Lin = "00000000-0000-0000-0000-00000000aa01";
    public const string Chen = "00000000-0000-0000-0000-00000000aa02";
    public const string Emma = "00000000-0000-0000-0000-00000000aa03";
    public const string Shen = "00000000-0000-0000-0000-00000000aa04";

    public const string Room = "19:east@thread.tacv2";

    private const string Bot = "28:" + TeamsCloud.AppId;

    private int _number;

    /// <summary>Somebody writes, in private or, mentioning the bot, in a thread of a channel.</summary>
    public JsonObject Message(string who, string text, string? room = null)
    {
        JsonObject activity = Of("message", who, room);
        activity["text"] = room is null ? text : "<at>SalesBot</at> " + text;
        activity["textFormat"] = "plain";
        if (room is not null) activity["entities"] = new JsonArray(Mention(Bot, "SalesBot"));
        return activity;
    }

    /// <summary>Somebody presses a button of a card.</summary>
    public JsonObject Execute(string who, JsonObject button, string cardId, string? room = null)
    {
        JsonObject activity = Of("invoke", who, room);
        activity["name"] = "adaptiveCard/action";
        activity["id"] = "f:" + Next();
        activity["replyToId"] = cardId;
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = (string?)button["title"], ["verb"] = (string?)button["verb"], ["data"] = button["data"]!.DeepClone() },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>The same from a client that knows no Execute.</summary>
    public JsonObject Submit(string who, JsonObject button, string cardId, string? room = null)
    {
        JsonObject activity = Of("message", who, room);
        activity["replyToId"] = cardId;
        activity["value"] = button["fallback"]!["data"]!.DeepClone();
        return activity;
    }

    public JsonObject Install(string who, string? room = null, string action = "add")
    {
        JsonObject activity = Of("installationUpdate", who, room);
        activity["id"] = "f:" + Next();
        activity["action"] = action;
        return activity;
    }

    public static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["text"] = $"<at>{name}</at>",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
    };

    public JsonObject Of(string type, string who, string? room = null)
    {
        string id = Next();
        JsonObject conversation = new()
        {
            ["id"] = room is null ? "a:" + who : $"{room};messageid={id}",
            ["tenantId"] = TeamsCloud.Tenant,
            ["conversationType"] = room is null ? "personal" : "channel",
        };
        if (room is not null) conversation["isGroup"] = true;
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = "2026-09-16T02:00:00.1234567Z",
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = "29:" + who, ["name"] = "N", ["aadObjectId"] = who },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "SalesBot" },
            ["conversation"] = conversation,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TeamsCloud.Tenant } },
            ["locale"] = "zh-CN",
        };
    }

    private string Next() => (1_776_825_900_000 + ++_number).ToString(CultureInfo.InvariantCulture);
}
