namespace SalesBot.Channels.Web;

/// <summary>Stands before the pages: refuses who may not see them, and tells the browser to run and load nothing that is not from here.</summary>
/// <param name="isOpen">Whether others than this machine may open the pages.</param>
internal sealed class PageGuard(bool isOpen)
{
    private const string Refusal = "The web chat is served only on this machine, as localhost; set Web__Open=true to open it to others. 网页聊天只在本机打开。\n";

    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OnlyHere>() is not null)
        {
            Protect(context.Response.Headers);
            if (!isOpen && !OnlyHere.Allows(context))
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                context.Response.ContentType = "text/plain; charset=utf-8";
                await context.Response.WriteAsync(Refusal, context.RequestAborted);
                return;
            }
        }

        await next(context);
    }

    private static void Protect(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
