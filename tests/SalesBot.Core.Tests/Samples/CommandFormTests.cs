using System.Text.Json.Nodes;
using SalesBot.Core.Commands;

namespace SalesBot.Core.Tests.Samples;

public sealed class CommandFormTests
{
    /// <summary>The names never change: whoever records messages or writes buttons relies on them.</summary>
    private static readonly string[] Contract =
    [
        "log_visit", "sign_deal", "record_payment", "record_refund", "add_customer", "set_tier", "note_customer", "move_stage", "lose_deal", "log_expense",
        "log_complaint", "plan_follow_up", "claim_customer", "release_customer", "share_case", "answer_review", "amend_last", "undo_last", "set_target",
        "transfer_customer", "award_honour", "close_period", "set_profit", "raise_objection", "set_budget", "record_delivery", "resolve_complaint",
        "lock_customer", "set_leave", "pause_posts", "confirm", "cancel", "ask_attainment", "ask_commission", "ask_ranking", "ask_pool_risk", "ask_pool",
        "ask_customer", "ask_agenda", "ask_pipeline", "ask_loss_reasons", "ask_workload", "ask_budget", "ask_receivables", "ask_metrics", "ask_cases",
        "ask_pk", "what_if_deal", "quote_margin", "compare_plans", "explain_figure", "help",
    ];

    [Fact]
    public void Every_intent_of_the_contract_is_a_command() => Assert.Empty(Contract.Except(CommandWire.Intents));

    [Fact]
    public void Every_command_is_read_back_as_it_was_written() =>
        Assert.All(Sample.Full<Command>().Concat(Sample.Minimal<Command>()), command =>
        {
            var written = CommandWire.ToJson(command);

            var read = CommandWire.FromJson(JsonNode.Parse(written.ToJsonString())!.AsObject());

            Assert.NotNull(read);
            Assert.IsType(command.GetType(), read);
            Assert.Equal(written.ToJsonString(), CommandWire.ToJson(read).ToJsonString());
        });

    [Fact]
    public void Every_slot_is_a_string_or_a_list_of_objects_of_strings() =>
        Assert.All(Sample.Full<Command>().SelectMany(CommandWire.Slots), slot => Assert.True(IsText(slot.Value), $"{slot.Key} is {slot.Value?.ToJsonString()}"));

    private static bool IsText(JsonNode? node) => node switch
    {
        JsonValue value => value.GetValueKind() == System.Text.Json.JsonValueKind.String,
        JsonArray list => list.All(IsText),
        JsonObject parts => parts.All(part => IsText(part.Value)),
        _ => false,
    };
}
