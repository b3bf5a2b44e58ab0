namespace SalesBot.Tests.Channels.Web;

/// <summary>What is looked for in a page; each gives the offending elements, one a line, or nothing.</summary>
internal static class PageChecks
{
    private const string Words = "const words = e => (e.outerHTML || '').slice(0, 120); const isShown = e => e.checkVisibility() && e.getClientRects().length > 0;";

    public const string WiderThanThePage = $$"""
        (() => { {{Words}}
          return [...document.body.querySelectorAll('*')]
            .filter(e => isShown(e) && !e.closest('.table, .sr, .suggestions') && e.getBoundingClientRect().right > innerWidth + 1).map(words).join('\n'); })()
        """;

    /// <summary>Buttons and links under 24 by 24 pixels, the least of WCAG 2.2 AA.</summary>
    public const string TooSmallToTouch = $$"""
        (() => { {{Words}}
          return [...document.querySelectorAll('a, button')].filter(e => isShown(e) && !e.matches('.skip'))
            .filter(e => e.getBoundingClientRect().width < 24 || e.getBoundingClientRect().height < 24).map(words).join('\n'); })()
        """;

    public const string WithoutName = $$"""
        (() => { {{Words}}
          const name = e => (e.getAttribute('aria-label') || (e.labels && [...e.labels].map(l => l.textContent).join(' ')) || e.textContent || '').trim();
          const nameless = [...document.querySelectorAll('a, button, textarea, input:not([type=hidden]), nav, aside, [role=log], [role=group]')].filter(e => !name(e));
          const pictures = [...document.querySelectorAll('img:not([alt]), svg:not([aria-hidden])')];
          const language = document.documentElement.lang ? [] : [document.documentElement];
          return [...nameless, ...pictures, ...language].map(words).join('\n'); })()
        """;

    public const string SameId = """
        (() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i).join('\n'); })()
        """;

    /// <summary>Text below 4.5 to 1 against what lies behind it.</summary>
    public const string TooFaint = $$"""
        (() => { {{Words}}
          const parse = c => { const n = c.match(/[\d.]+/g).map(Number); return { rgb: n.slice(0, 3), alpha: n.length > 3 ? n[3] : 1 }; };
          const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ground = e => { for (let at = e; at; at = at.parentElement) { const c = parse(getComputedStyle(at).backgroundColor); if (c.alpha > 0.99) return c.rgb; } return [255, 255, 255]; };
          const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
          return [...document.body.querySelectorAll('*')]
            .filter(e => isShown(e) && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .filter(e => ratio(parse(getComputedStyle(e).color).rgb, ground(e)) < 4.5).map(words).join('\n'); })()
        """;
}
