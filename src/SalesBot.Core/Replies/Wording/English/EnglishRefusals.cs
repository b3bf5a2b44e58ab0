using SalesBot.Core.Deciding;

namespace SalesBot.Core.Replies.Wording.English;

/// <summary>One sentence for each reason, which says what to do next.</summary>
internal static class EnglishRefusals
{
    private static readonly Dictionary<RefusalReason, string> ByReason = new()
    {
        [RefusalReason.NotAllowed] = "Of others or of a whole team, only leaders and managers may see that. Ask about yourself.",
        [RefusalReason.NotYours] = "{about} is {owner}'s customer; please ask them to record it.",
        [RefusalReason.InPool] = "{about} is in the public pool and nobody's yet. Claim it first, then record.",
        [RefusalReason.Taken] = "{about} is {owner}'s customer already; talk to them or to your leader.",
        [RefusalReason.AlreadyYours] = "{about} is yours already; just go ahead.",
        [RefusalReason.CoolDown] = "{about} left you only recently; you can claim it again in a few days.",
        [RefusalReason.Cap] = "Your list is full; release some customers before claiming more.",
        [RefusalReason.DailyClaims] = "You have used up today's claims; try again tomorrow.",
        [RefusalReason.Frozen] = "{about} has just gone into the pool and cannot be claimed yet; try later.",
        [RefusalReason.ClosedPeriod] = "That quarter is closed and cannot be changed. If something is wrong, ask a manager.",
        [RefusalReason.NotOver] = "That period is still running; close it when it is over.",
        [RefusalReason.OpenMoney] = "{about} has open orders or money outstanding, so it cannot go back to the pool.",
        [RefusalReason.TooOld] = "That record is more than 7 days old and can no longer be undone. Ask a manager to change it.",
        [RefusalReason.NothingToUndo] = "There is nothing from the last 7 days to undo.",
        [RefusalReason.InvalidValue] = "I can't find “{about}”. Please check and say it again.",
        [RefusalReason.NotAvailable] = "That is not available yet. For now: record visits, deals and payments; ask about attainment, commission and ranking.",
    };

    private static readonly Dictionary<(string Intent, RefusalReason Reason), string> ByIntent = new()
    {
        [("ask_commission", RefusalReason.NotAllowed)] = "You can see your own commission only. Just ask “my commission”.",
        [("award_honour", RefusalReason.NotAllowed)] = "Leaders and managers give awards.",
        [("pause_posts", RefusalReason.NotAllowed)] = "Managers pause posts; leaders those of their team.",
        [("set_target", RefusalReason.NotAllowed)] = "Managers set targets; leaders set those of their team.",
        [("undo_last", RefusalReason.NotAllowed)] = "Somebody else recorded that; ask them or a manager to undo it.",
        [("amend_last", RefusalReason.NotAllowed)] = "Somebody else recorded that; ask them or a manager to change it.",
        [("answer_objection", RefusalReason.NothingToUndo)] = "No objection is waiting for an answer.",
        [("answer_objection", RefusalReason.NotAllowed)] = "Managers answer objections.",
        [("compare_plans", RefusalReason.NotAllowed)] = "You can see your own pay only. Just ask “what would I get under the old plan”.",
        [("what_if_deal", RefusalReason.NotYours)] = "{about} is {owner}'s customer. Leave the name out: “if I sign another 200k, how much more do I get”.",
        [("explain_figure", RefusalReason.NotYours)] = "{about} is {owner}'s customer; ask them about that order.",
        [("amend_last", RefusalReason.NothingToUndo)] = "I found nothing to correct. Please say the whole record again.",
        [("amend_last", RefusalReason.TooOld)] = "That record is more than 7 days old and can no longer be corrected. Ask a manager about it.",
        [("confirm", RefusalReason.NotAllowed)] = "That question was put to somebody else; only they can answer it.",
        [("confirm", RefusalReason.TooOld)] = "That button no longer works. Please just say it again.",
        [("record_payment", RefusalReason.InPool)] = "{about} is in the public pool and nobody's now. Claim it and record the payment then, or ask finance to.",
        [("lock_customer", RefusalReason.InPool)] = "{about} is in the public pool and nobody's, so there is nothing to lock; transfer it to somebody first.",
        [("add_customer", RefusalReason.InPool)] = "{about} is in the public pool already; claim it instead of adding it.",
        [("record_refund", RefusalReason.InvalidValue)] = "A refund can't be more than what is left of the order ({about}). Nothing was recorded.",
        [("set_profit", RefusalReason.InvalidValue)] = "The profit can't be above the price of the order ({about}). Nothing was recorded.",
        [("set_profit", RefusalReason.NotAllowed)] = "Managers and finance enter profit figures.",
        [("record_delivery", RefusalReason.InvalidValue)] = "{about} has no order waiting for delivery.",
        [("close_period", RefusalReason.NotAllowed)] = "Managers and finance close a quarter.",
        [("close_period", RefusalReason.ClosedPeriod)] = "That quarter is closed already.",
        [("close_period", RefusalReason.InvalidValue)] = "Only a whole quarter can be closed, e.g. “close Q3”.",
        [("record_payment", RefusalReason.ClosedPeriod)] = "The quarter of that day is closed; please record it with today's date.",
        [("set_budget", RefusalReason.NotAllowed)] = "Budgets are set by managers and finance, and by leaders for their team.",
        [("set_grade", RefusalReason.NotAllowed)] = "Managers decide about grades.",
        [("resolve_complaint", RefusalReason.InvalidValue)] = "{about} has no open complaint, so there is nothing to settle.",
        [("record_payment", RefusalReason.InvalidValue)] = "{about} owes nothing. If it is paid in advance, name the amount, e.g. “paid 50k”.",
    };

    private static readonly Dictionary<RefusalReason, string> NotOwned = new()
    {
        [RefusalReason.NotYours] = "{about} is not your customer; please ask its owner to record it.",
        [RefusalReason.Taken] = "{about} belongs to somebody already.",
    };

    private static readonly Dictionary<string, string> BySlot = new()
    {
        ["profit"] = "A profit of {about} is more than the deal itself, so nothing was recorded. Please check and say the whole deal again.",
        ["items"] = "The items don't add up to {about}, so nothing was recorded. Please check and say the whole deal again.",
        ["until"] = "Posts can be paused until a day to come, a year at most, and {about} is none. For example “pause posts until Monday”.",
        ["floor"] = "A floor of {about} must be below the target, so nothing was recorded. Please say it again with another floor.",
        ["stretch"] = "A stretch of {about} must be above the target, so nothing was recorded. Please say it again with another one.",
        ["who"] = "There is no colleague or team called “{about}”. Please check the name and say it again.",
        ["order"] = "{about} has signed no order yet, so nothing was recorded.",
        ["target"] = "A target must be above 0, so “{about}” was not recorded.",
        ["share"] = "A colleague's share must be above 0 and below 100%, so nothing was recorded. Please say it again with another share.",
    };

    public static readonly RefusalSentences Sentences = new(
        ByReason,
        ByIntent,
        NotOwned,
        BySlot,
        WrongDay: "I can't record {about}: only what has happened, and not too long ago. For a day ahead say “remind me”.",
        PastDay: "{about} is over; please name a day to come.",
        WrongNumber: "{about} can't be right, so nothing was recorded. Please give a sensible number, e.g. “120k”.",
        WrongValue: "“{about}” can't be right: there is no such date or amount. Nothing was recorded; please say it again.",
        HasFollowers: "There are later records with {about}; undo those first.");
}
