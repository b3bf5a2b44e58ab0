using SalesBot.Core.Commands;
using SalesBot.Core.Interpreting;
using SalesBot.Core.Interpreting.Names;
using SalesBot.Core.Quantities;

namespace SalesBot.Core.Deciding;

/// <summary>A message that tells a customer's telephone number, and is no telephone call: what it names is kept with the customer.</summary>
internal static class SpokenContact
{
    private static readonly string[] Numbers = ["电话", "手机", "号码", "座机", "phone", "mobile", "number"];

    /// <summary>Somebody was called, or is to be.</summary>
    private static readonly string[] Calls = ["打电话", "打了", "打过", "通了", "通话", "去电", "来电", "提醒", "拨", "新增", "called", "call ", "rang", "ring ", "remind", "phoned", "add new", "new customer"];

    /// <summary>The number of the customer, instead of what was understood; null where the message tells none.</summary>
    public static IReadOnlyList<Command>? InsteadOf(IReadOnlyList<Command> understood, Setting setting, PlainText plain)
    {
        if (understood.Count > 1 || !understood.All(MayMeanANumber) || !TellsANumber(plain.Normal)) return null;
        if (SpokenStage.CustomerIn(setting.Names, plain)?.Only(NameKind.Customer) is not { } customer || PhoneNumber.OnlyIn(plain.Normal) is not { } phone) return null;
        return [new Command.SetContact(new CustomerName(customer.Value), Phone: phone.Text)];
    }

    private static bool MayMeanANumber(Command command) => command
        is Command.AmendLast { Kind: ContactKind.Call } or Command.LogVisit { Kind: ContactKind.Call, Expense: null } or Command.NoteCustomer { Aspect: null or Aspect.Other };

    private static bool TellsANumber(string plain) =>
        Array.Exists(Numbers, plain.Contains) && !Array.Exists(Calls, plain.Contains) && plain.IndexOfAny(['?', '吗']) < 0;
}
