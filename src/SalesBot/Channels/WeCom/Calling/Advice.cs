using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesBot.Channels.WeCom.Calling;

/// <summary>What the vendor's codes mean, in words for whoever runs the bot. The vendor's own words may hold what was sent and are not passed on.</summary>
internal static partial class Advice
{
    public static string On(ApiAnswer.Answered failed) => string.Create(CultureInfo.InvariantCulture, $"WeCom {failed.Code}: {Words(failed)}");

    private static string Words(ApiAnswer.Answered failed) => failed.Code switch
    {
        ErrorCode.Busy => "busy",
        ErrorCode.BadCredential => "the secret is not the app's",
        ErrorCode.UnknownCorp => "there is no such CorpID",
        ErrorCode.BadToken or ErrorCode.ExpiredToken => "the access token is refused, also a new one",
        ErrorCode.UnknownUser or ErrorCode.NotInDirectory or ErrorCode.NoSuchUser => "there is no such user id in the directory",
        ErrorCode.TooOften => "called too often",
        ErrorCode.UnknownAgent or ErrorCode.NoAgent or ErrorCode.OtherAgent => "the AgentId is not this app's",
        ErrorCode.NotPermitted or ErrorCode.NotPermittedToApp => "the app may not call this; for group chats it must be visible to the root department",
        ErrorCode.MemberNotVisible or ErrorCode.NotVisible or ErrorCode.DepartmentNotVisible => "the member is outside the app's visible range",
        ErrorCode.AppDisabled => "the app is disabled",
        ErrorCode.RedirectNotTrusted or ErrorCode.DomainNotTrusted => "the domain is not among the app's trusted domains",
        ErrorCode.AddressNotTrusted => $"the address {AddressIn(failed.Message)} is not among the app's trusted IPs",
        ErrorCode.NobodyReached => "nobody was reached: unknown to the directory, or outside the app's visible range",
        ErrorCode.NoSuchChat or ErrorCode.UnknownChat or ErrorCode.InvalidChat => "there is no such chat",
        ErrorCode.NotOurChat => "the chat was not made by this app",
        ErrorCode.NoSuchRobot => "the webhook's key is wrong, or its robot was removed from the group",
        ErrorCode.RobotOff => "the robot is switched off",
        ErrorCode.RobotNotInGroup => "the robot is not in the group",
        _ => "refused",
    };

    private static string AddressIn(string message) => Ip().Match(message) is { Success: true } found ? found.Value : "of this server";

    [GeneratedRegex(@"\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}")]
    private static partial Regex Ip();
}
