using SalesBot.Channels.WeCom.Sealing;

namespace SalesBot.Channels.WeCom.Hearing;

/// <summary>Answers WeCom's check of a callback's address: the decrypted text and nothing else.</summary>
internal static class AddressCheck
{
    public static IResult Answer(IQueryCollection parameters, Seal seal)
    {
        // A plus sign that was not escaped has become a space on its way.
        string echo = parameters["echostr"].ToString().Replace(' ', '+');
        if (CallbackQuery.Of(parameters) is not { } query || echo.Length == 0) return Results.BadRequest();
        return seal.Open(query, echo) is Opened.Message message ? Results.Text(message.Text, "text/plain") : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
