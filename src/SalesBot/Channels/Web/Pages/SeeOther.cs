using Microsoft.AspNetCore.Mvc;

namespace SalesBot.Channels.Web.Pages;

/// <summary>303: look there, and don't send again.</summary>
internal sealed class SeeOther(string address) : ActionResult
{
    public override void ExecuteResult(ActionContext context)
    {
        context.HttpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.HttpContext.Response.Headers.Location = address;
    }
}
