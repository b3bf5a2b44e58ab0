namespace SalesBot.Channels.WeCom.Calling;

/// <summary>The vendor's error codes that something is done about.</summary>
internal static class ErrorCode
{
    public const int Busy = -1;
    public const int Fine = 0;
    public const int BadCredential = 40001;
    public const int UnknownUser = 40003;
    public const int UnknownCorp = 40013;
    public const int BadToken = 40014;
    public const int UnknownAgent = 40056;
    public const int BadParameter = 40058;
    public const int NoAgent = 41011;
    public const int ExpiredToken = 42001;
    public const int EmptyMenu = 46003;
    public const int NoSuchUser = 46004;
    public const int TooLarge = 45002;
    public const int TooOften = 45009;
    public const int TooManyAtOnce = 45033;
    public const int NotPermitted = 48002;
    public const int NotPermittedToApp = 48006;
    public const int RedirectNotTrusted = 50001;
    public const int MemberNotVisible = 50002;
    public const int AppDisabled = 50003;
    public const int NotVisible = 60011;
    public const int AddressNotTrusted = 60020;
    public const int DepartmentNotVisible = 60021;
    public const int NotInDirectory = 60111;
    public const int DomainNotTrusted = 80001;
    public const int NobodyReached = 81013;
    public const int NoSuchChat = 86001;
    public const int UnknownChat = 86003;
    public const int NotOurChat = 86008;
    public const int NoSuchRobot = 93000;
    public const int RobotOff = 93004;
    public const int InvalidChat = 93006;
    public const int RobotNotInGroup = 93008;
    public const int OtherAgent = 301002;
    public const int UnknownRequest = 846605;
    public const int StreamOver = 846608;

    /// <summary>Whether a new token may help. Both codes stand for an expired one.</summary>
    public static bool IsOfToken(int code) => code is BadToken or ExpiredToken or BadCredential;

    /// <summary>Whether a robot's id or secret is wrong, so that the same will be refused again; anything else may pass.</summary>
    public static bool IsOfRobotsCredential(int code) => IsOfToken(code) || code is UnknownCorp or NoSuchRobot;

    /// <summary>Whether only whoever runs the app can help.</summary>
    public static bool IsForOperators(int code) =>
        IsOfToken(code) || code is AddressNotTrusted or NobodyReached or UnknownCorp or UnknownAgent or NoAgent or OtherAgent or NotPermitted or NotPermittedToApp or RedirectNotTrusted
            or MemberNotVisible or NotVisible or DepartmentNotVisible or AppDisabled or DomainNotTrusted or NoSuchRobot or RobotOff or RobotNotInGroup;
}
