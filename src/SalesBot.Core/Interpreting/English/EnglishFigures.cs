using SalesBot.Core.Interpreting.Vocabulary;

namespace SalesBot.Core.Interpreting.English;

/// <summary>What a number in a deal or a quotation is.</summary>
internal static class EnglishFigures
{
    public static readonly WordRow[] Rows =
    [
        new(Sense.Amount, "amount total totaling totalling worth value valued price for priced_at selling_price contract_value deal_size order_value deal_value total_amount the_amount in_total altogether quoting quote sell_for sale_price at_a_price_of price_is"),
        new(Sense.UnitPrice, "each apiece per_unit unit_price per_box per_piece a_piece per_set per_head per_person a_box per_card per_item per_carton a_unit"),
        new(Sense.Profit, "profit profits gross_profit net_profit making earning"),
        new(Sense.Rest, "the_rest rest the_remainder remainder the_remaining remaining what's_left the_others"),
        new(Sense.Deficit, "at_a_loss_of loss_of a_loss_of lose losing down_by in_the_red_by in_the_red out_of_pocket_by negative_profit_of minus_profit"),
        new(Sense.Margin, "margin margins gross_margin profit_margin gm"),
        new(Sense.Cost, "cost costs cost_price purchase_price purchase_cost buying_price cost_of_goods cogs buy_at we_buy_at goods_cost our_cost costing unit_cost purchase purchasing supplier_price buy_in landed_cost cost_is"),
        new(Sense.Packaging, "packaging packing wrapping packing_cost packaging_cost boxes_cost pack"),
        new(Sense.Freight, "freight shipping shipping_cost shipping_costs delivery transport transportation courier logistics delivery_cost freight_cost postage transport_cost haulage carriage shipping_fee"),
        new(Sense.Loss, "loss losses breakage damage damages wastage shrinkage spoilage loss_of"),
        new(Sense.Storage, "storage warehousing warehouse storage_cost warehouse_cost cold_storage storing"),
        new(Sense.Season, "season seasonal seasonal_spread seasonal_surcharge season_spread seasonal_price off-season off_season seasonality peak_season season_surcharge seasonal_cost seasonal_premium"),
        new(Sense.Prepaid, "prepaid prepay prepaying prepayment upfront up_front up-front in_advance cash_in_advance payment_in_advance paid_in_advance pay_in_advance cash_upfront paid_upfront pay_upfront payment_upfront payment_up_front cash_before_delivery pay_before_delivery payment_before_delivery cia cbd full_prepayment pre-paid pre-payment advance_payment cash_with_order paid_up_front cash_up_front all_upfront money_upfront 100%_upfront fully_prepaid pays_upfront paying_upfront paying_up_front before_delivery money_up_front pay_up_front"),
        new(Sense.Term, "net terms term credit payment_terms payment_term payment credit_terms on_credit days months' days' payment_in payment_within pay_in pay_within due_in credit_term month's months_credit days_credit"),
        new(Sense.Split, "split share shared together_with jointly half_each fifty-fifty 50/50 50-50 co-sold splitting shared_with split_with sharing joint"),
        new(Sense.Until, "until till through up_to til to by"),
        new(Sense.That, "that this the_deal that_deal"),
    ];
}
