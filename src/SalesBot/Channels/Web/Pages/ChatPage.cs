using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SalesBot.Channels.Web.Wording;
using SalesBot.Core.Organisation;

namespace SalesBot.Channels.Web.Pages;

/// <summary>The one page: choosing a member, and then the chat. A sent form is answered by leading back to the page, so that reloading sends nothing.</summary>
// The forgery token is checked in OnPostAsync, so that a page older than the process keeps what was written in it.
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ChatPage(IWebDesk desk, IAntiforgery antiforgery) : PageModel
{
    public string Company => desk.Company;

    public IReadOnlyList<DeskTeam> Teams => desk.Teams;

    public PageAddress Address { get; private set; } = new(null, null, null, false);

    public PageWords Words { get; private set; } = EnglishPage.Words;

    /// <summary>Who speaks; null while nobody is chosen.</summary>
    public DeskMember? Member { get; private set; }

    /// <summary>The teams whose channels the member reads: their own, or all for those who belong to none.</summary>
    public IReadOnlyList<string> Rooms { get; private set; } = [];

    /// <summary>The one whose channel is shown; empty where there is none.</summary>
    public string Team { get; private set; } = "";

    /// <summary>A message that is not sent yet, or could not be.</summary>
    public Draft Draft { get; private set; } = Draft.None;

    public string Slip { get; } = MessageId.NewSlip();

    public IReadOnlyList<ChatLine> Private => desk.Private(Member!.Name);

    public IReadOnlyList<ChatLine> Channel => desk.Channel(Team);

    public IReadOnlyList<string> Suggestions => desk.Suggestions(Member!.Name);

    public void OnGet()
    {
        Look();
        Draft = new Draft("", Request.Query[PageAddress.DraftKey].ToString(), null);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Look();
        if (Member is not { } member) return LocalRedirect("/");
        if (Request.ContentLength is null or > SentForm.Largest) return Again(StatusCodes.Status413PayloadTooLarge, Words.TooLarge, null);
        SentForm form = SentForm.Read(await Request.ReadFormAsync(HttpContext.RequestAborted));
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return Again(StatusCodes.Status400BadRequest, Words.Stale, form);
        if (form.Room.Length > 0 && !Rooms.Contains(form.Room)) return Again(StatusCodes.Status400BadRequest, Words.NoSuchRoom, form);
        if (!form.IsEmpty && !desk.Take(form.By(member.Name))) return Again(StatusCodes.Status503ServiceUnavailable, Words.NotKept, form);
        return new SeeOther(Address.ToString());
    }

    private void Look()
    {
        Address = PageAddress.Read(Request.Query);
        Language language = Address.Language ?? Wish(Request);
        Words = PageWords.In(language);
        Member = Teams.SelectMany(team => team.Members).FirstOrDefault(member => member.Name == Address.Member);
        Rooms = Member is { Team.Length: > 0 } ? [Member.Team] : [.. Teams.Select(team => team.Name).Where(name => name.Length > 0)];
        Team = Rooms.Contains(Address.Team) ? Address.Team! : Rooms.FirstOrDefault("");
    }

    private PageResult Again(int status, string trouble, SentForm? form)
    {
        Response.StatusCode = status;
        Draft = new Draft(form?.Room ?? (Address.ShowsTeam ? Team : ""), form?.Text ?? "", trouble);
        return Page();
    }

    /// <summary>The first of the browser's languages that the page speaks, else Chinese.</summary>
    private static Language Wish(HttpRequest request)
    {
        IEnumerable<string> wishes = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wish => wish.Quality ?? 1).Select(wish => wish.Value.ToString());
        string? first = wishes.FirstOrDefault(wish => Speaks(wish, "zh") || Speaks(wish, "en"));
        return first is not null && Speaks(first, "en") ? Language.En : Language.Zh;
    }

    private static bool Speaks(string wish, string language) => wish.StartsWith(language, StringComparison.OrdinalIgnoreCase);
}
