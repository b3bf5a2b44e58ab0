using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using NodaTime;
using SalesBot.CommandLine;
using SalesBot.Core.Organisation;
using SalesBot.Turns;

namespace SalesBot.Benchmarks;

/// <summary>A deal sent through the web chat's own form, beside an endpoint that answers and does nothing.</summary>
internal static partial class HttpTurn
{
    private const int Runs = 500;

    public static void Run(CompanyDefinition company, string folder)
    {
        using Desk desk = OpenDesk.In(folder);
        CompanyAdoption.Adopt(desk.Books, company, SystemClock.Instance.GetCurrentInstant());
        using WebApplication app = BotHost.Build(desk, "http://127.0.0.1:0", SystemClock.Instance);
        app.MapPost("/bare", () => Results.Text("ok"));
        app.Start();
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.First()) };
        string who = company.Customers[0].Owner!;
        string page = "/?as=" + Uri.EscapeDataString(who);
        string token = TokenIn(http.GetStringAsync(page).Result);
        Stopclock.MeasureTwo(
            "HTTP: a bare endpoint",
            "HTTP: a deal through the web chat, recorded",
            Runs,
            _ => http.PostAsync("/bare", null).Result.Dispose(),
            run => Send(http, page, token, $"{company.Customers[0].Name}签了{1 + (run % 9)}万储值卡，账期30天"));
        app.StopAsync().Wait();
    }

    private static void Send(HttpClient http, string page, string token, string text)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["slip"] = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture),
            ["room"] = "",
            ["text"] = text,
        });
        using HttpResponseMessage answer = http.PostAsync(page, form).Result;
        if (answer.StatusCode is not HttpStatusCode.SeeOther) throw new InvalidOperationException($"the form was answered with {answer.StatusCode}");
    }

    private static string TokenIn(string html) => Token().Match(html).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
