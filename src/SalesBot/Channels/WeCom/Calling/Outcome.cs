using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using NodaTime;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>What the vendor's answer to a message means for the one who sends it.</summary>
internal static class Outcome
{
    private static readonly string[] NotReached = ["invaliduser", "invalidparty", "invalidtag"];

    public static Sending Of(ApiAnswer answer) => answer switch
    {
        ApiAnswer.Silence { MayHaveArrived: true } silence => new Sending.Unknown(silence.Why),
        ApiAnswer.Silence silence => new Sending.Later(silence.Why),
        ApiAnswer.Answered { Code: ErrorCode.Fine } fine => Reached(fine.Body),
        ApiAnswer.Answered failed => Of(failed),
        _ => throw new UnreachableException(),
    };

    /// <summary>The code alone decides: the vendor's words change.</summary>
    private static Sending Of(ApiAnswer.Answered failed) => failed.Code switch
    {
        ErrorCode.Busy => new Sending.Later(Why(failed)),
        // Blocked for a minute; not all at once again after it.
        ErrorCode.TooOften => new Sending.Later(Why(failed), Duration.FromMilliseconds(60_000 + RandomNumberGenerator.GetInt32(15_000))),
        // Told to whoever runs the app; what is owed goes out when it is set right.
        var code when ErrorCode.IsOfToken(code) => new Sending.Later(Why(failed), Duration.FromMilliseconds(60_000 + RandomNumberGenerator.GetInt32(5_000))),
        ErrorCode.TooManyAtOnce => new Sending.Later(Why(failed), Duration.FromMilliseconds(1_000 + RandomNumberGenerator.GetInt32(2_000))),
        ErrorCode.TooLarge or ErrorCode.BadParameter => new Sending.TooLarge(Why(failed)),
        ErrorCode.UnknownRequest or ErrorCode.StreamOver => new Sending.Gone(Why(failed)),
        ErrorCode.UnknownUser or ErrorCode.NotInDirectory or ErrorCode.NoSuchUser or ErrorCode.NobodyReached => new Sending.Refused(Why(failed), IsLost: true),
        ErrorCode.NoSuchChat or ErrorCode.UnknownChat or ErrorCode.NotOurChat or ErrorCode.InvalidChat => new Sending.Refused(Why(failed), IsLost: true),
        _ => new Sending.Refused(Why(failed)),
    };

    /// <summary>The vendor says that all is well also where somebody was not reached.</summary>
    private static Sending Reached(JsonObject body)
    {
        string? who = NotReached.FirstOrDefault(name => IsSaid(body[name]));
        if (who is not null) return new Sending.Refused($"WeCom did not deliver it ({who}): the account is unknown or does not see the app", IsLost: true);
        return IsSaid(body["unlicenseduser"]) ? new Sending.Refused("WeCom did not deliver it (unlicenseduser): the account has no licence", IsLost: true) : new Sending.Accepted();
    }

    private static bool IsSaid(JsonNode? list) => list switch
    {
        JsonArray names => names.Count > 0,
        JsonValue value => value.TryGetValue(out string? names) && names.Length > 0,
        _ => false,
    };

    private static string Why(ApiAnswer.Answered failed) => Advice.On(failed);
}
