using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>Phrases that are made of exchangeable parts: any word for a worry behind any word for great, any meeting at any place.</summary>
internal static class EnglishPatterns
{
    private static readonly string[] Customers = ["account", "customer", "client", "lead", "prospect", "party"];

    public static IEnumerable<WordRow> Rows =>
    [
        .. Of(Sense.Pain, ["biggest", "main", "big", "worst", "constant", "chief", "number_one", "greatest", "real", "only", "usual", "perennial", "major"], ["gripe", "headache", "issue", "concern", "worry", "problem", "challenge", "bugbear", "frustration", "pain", "pain_area", "sore_point", "struggle", "grievance", "weakness", "bottleneck", "nightmare"]),
        .. Of(Sense.Meet, ["site", "grounds", "plant", "factory", "store", "warehouse", "shop", "course", "showroom", "line", "kitchen", "on-site"], ["walk", "walkthrough", "walk-through", "walk-round", "inspection", "tour", "meeting", "survey"]),
        .. Of(Sense.Production, ["in", "under", "into"], ["manufacture", "manufacturing", "fabrication", "assembly", "build", "production"]),
        .. Of(Sense.Owe, ["hasn't", "haven't", "has_not", "have_not", "still_hasn't", "still_haven't", "yet_to"], ["coughed_up", "cough_up", "paid_up", "pay_up", "settled", "settle", "settled_up", "settle_up", "stumped_up", "stump_up", "forked_out", "squared_up", "remitted", "cleared_their", "cleared_the"]),
        .. Of(Sense.Fact, ["get", "gets", "getting", "got", "has", "have", "had", "taking", "collecting"], ["bids_from", "a_bid_from", "quotes_from", "prices_from", "a_price_from", "offers_from", "an_offer_from", "proposals_from", "a_proposal_from", "tenders_from"]),
        .. Of(Sense.Confirmed, ["finance", "accounts", "accounting", "the_accountants", "finance_has", "finance_have", "accounts_has", "accounts_have", "finance_just", "accounts_just", "finance_has_now", "accounts_have_now"], ["confirmed", "confirms", "confirm", "set", "sets", "fixed", "put", "puts", "pegs", "pegged", "approved", "finalised", "finalized", "booked", "signed_off", "calculated", "checked", "settled", "agreed", "certified", "cleared", "worked_out", "came_up_with"]),
        .. Of(Sense.Add, ["open", "opening", "set_up", "setting_up", "create", "creating", "start", "starting", "register", "registering", "add", "adding", "enter", "entering", "put_in", "make", "log", "record", "picked_up", "got", "found", "have", "landed"], ["a", "a_new", "an", "another", "a_brand_new", "one", "one_new", "new", "a_fresh", "fresh"], Customers),
        .. Of(Sense.Add, ["set_up…as", "put…down_as", "put…in_as", "add…as", "register…as", "create…as", "enter…as", "record…as", "log…as", "list…as", "book…in_as", "take_on…as", "take…on_as", "set…up_as"], ["a", "our", "a_new", "our_new", "a_brand_new", "new"], Customers),
    ];

    private static IEnumerable<WordRow> Of(Sense sense, params string[][] parts) => parts.Aggregate((before, after) => [.. before.SelectMany(one => after.Select(other => $"{one}_{other}"))]).Select(phrase => new WordRow(sense, phrase));
}
