using System.CommandLine;
using System.CommandLine.Help;
using NodaTime;
using NodaTime.Text;
using SalesBot.CommandLine.Evaluation;
using SalesBot.CommandLine.Statements;
using SalesBot.CommandLine.WeCom;

namespace SalesBot.CommandLine;

/// <summary>What the program can be told to do, and with which options.</summary>
internal sealed class Verbs
{
    private const int HelpWidth = 100;

    private readonly Streams _streams;

    private readonly Option<string> _data = new("--data")
    {
        Description = "The folder that holds the journal.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "./data",
        Recursive = true,
    };

    private Verbs(Streams streams) => _streams = streams;

    public static Command Root(Streams streams)
    {
        var verbs = new Verbs(streams);
        var root = new Command("salesbot", "A sales assistant that lives in team chat. Without a verb it serves the web chat of a demo company.")
        {
            verbs._data,
            new HelpOption { Action = new HelpAction { MaxWidth = HelpWidth } },
            verbs.Serve(), verbs.Chat(), verbs.Say(), verbs.Talk(),
            verbs.Statement(), verbs.Interpret(), verbs.Evaluate(), verbs.Extract(), verbs.Commands(),
            verbs.Apply(), verbs.Verify(), verbs.Backup(), verbs.Restore(), verbs.Simulate(),
            verbs.TeamsPackage(), verbs.Doctor(), WeComVerbs.Menu(streams),
        };
        root.SetAction(parsed => ServeVerb.Run(new ServeOptions(verbs.Data(parsed)), streams));
        return root;
    }

    private static Option<string?> Company(string description) => new("--company") { Description = description, HelpName = "FILE" };

    private static Option<string> As() =>
        new("--as") { Description = "The member who writes, by name or alias.", HelpName = "NAME", Required = true };

    private static Argument<string> File(string description) => new("FILE") { Description = description };

    private string Data(ParseResult parsed) => parsed.GetValue(_data)!;

    private Command Serve()
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen; several are separated by semicolons.", HelpName = "U", DefaultValueFactory = _ => ServeOptions.UsualUrls };
        var company = Company("A company file to adopt at the start. An empty journal without one gets the demo company.");
        var verb = new Command("serve", "Runs the bot: webhooks, schedules and the web chat.") { urls, company };
        verb.SetAction(parsed => ServeVerb.Run(new ServeOptions(Data(parsed), parsed.GetValue(urls)!, parsed.GetValue(company)), _streams));
        return verb;
    }

    private Command Chat()
    {
        var name = As();
        var verb = new Command("chat", "Talks in the terminal until the input ends.") { name };
        verb.SetAction(parsed => ChatVerb.Run(Data(parsed), parsed.GetValue(name)!, _streams));
        return verb;
    }

    private Command Say()
    {
        var name = As();
        var at = new Option<Instant?>("--at")
        {
            Description = "When it is said, such as 2026-09-16T10:00:00+08:00; now if missing.",
            HelpName = "T",
            CustomParser = ReadMoment,
        };
        var json = new Option<bool>("--json") { Description = "Prints the reply as a line of JSON, as talk does." };
        var text = new Argument<string[]>("TEXT") { Description = "The message.", Arity = ArgumentArity.OneOrMore };
        var verb = new Command("say", "Says one message and prints the reply.") { name, at, json, text };
        verb.SetAction(parsed => SayVerb.Run(
            new SayOptions(Data(parsed), parsed.GetValue(name)!, string.Join(' ', parsed.GetValue(text)!), parsed.GetValue(at), parsed.GetValue(json)),
            _streams));
        return verb;
    }

    private Command Talk()
    {
        var company = Company("A company file to adopt at the first line's moment.");
        var verb = new Command("talk", "Replays a conversation, one JSON object a line; its lines set the clock.") { company };
        verb.SetAction(parsed => TalkVerb.Run(Data(parsed), parsed.GetValue(company), _streams));
        return verb;
    }

    private Command Statement() => StatementVerbs.Make(_data, _streams, ReadMoment);

    private Command Interpret()
    {
        var company = Company("The company file whose people, customers and goods may be named.");
        company.Required = true;
        var explain = new Option<bool>("--explain") { Description = "Tells of each message which words gave which slot, and what else was considered." };
        var verb = new Command("interpret", "Understands messages, one JSON object a line, and records nothing.") { company, explain };
        verb.SetAction(parsed => InterpretVerb.Run(parsed.GetValue(company)!, parsed.GetValue(explain), _streams));
        return verb;
    }

    private Command Evaluate()
    {
        var company = Company("The company file whose people, customers and goods may be named.");
        company.Required = true;
        var corpus = new Argument<string>("CORPUS") { Description = "Labelled messages, a JSON object a line." };
        var withModel = new Option<bool>("--with-model") { Description = "Also asks the language model of the settings Model__…, which costs tokens." };
        var verb = new Command("evaluate", "Scores how labelled messages are understood; records nothing.") { company, corpus, withModel };
        verb.SetAction(parsed => EvaluateVerb.Run(
            parsed.GetValue(company)!, parsed.GetValue(corpus)!, parsed.GetValue(withModel) ? SetUpModel.Required() : null, _streams));
        return verb;
    }

    private Command Extract()
    {
        var verb = new Command("extract", "Finds amounts, numbers and dates in texts, one JSON object a line.");
        verb.SetAction(_ => ExtractVerb.Run(_streams));
        return verb;
    }

    private Command Commands()
    {
        var verb = new Command("commands", "Prints what messages can mean and what replies can hold.");
        verb.SetAction(_ => CommandsVerb.Run(_streams));
        return verb;
    }

    private Command Apply()
    {
        var file = File("The company file.");
        var dryRun = new Option<bool>("--dry-run") { Description = "Prints the difference and records nothing." };
        var verb = new Command("apply", "Adopts a company file: prints what it changes and records that.") { file, dryRun };
        verb.SetAction(parsed => ApplyVerb.Run(Data(parsed), parsed.GetValue(file)!, parsed.GetValue(dryRun), _streams));
        return verb;
    }

    private Command Verify()
    {
        var verb = new Command("verify", "Reads the whole journal, checks its chain of hashes and rebuilds every figure.");
        verb.SetAction(parsed => VerifyVerb.Run(Data(parsed), _streams));
        return verb;
    }

    private Command Backup()
    {
        var file = File("The copy to be made; it must not exist.");
        var verb = new Command("backup", "Copies the journal into one file, also while the bot serves.") { file };
        verb.SetAction(parsed => BackupVerb.Run(Data(parsed), parsed.GetValue(file)!, _streams));
        return verb;
    }

    private Command Restore()
    {
        var file = File("A copy made by backup.");
        var verb = new Command("restore", "Puts a backup into an empty folder.") { file };
        verb.SetAction(parsed => RestoreVerb.Run(Data(parsed), parsed.GetValue(file)!, _streams));
        return verb;
    }

    private Command Simulate()
    {
        var plan = new Argument<string>("PLAN") { Description = "The plan's file, in the form of those in manifests/plans." };
        var period = new Option<string>("--period") { Description = $"Which orders: {PeriodArgument.Forms}.", HelpName = "P", Required = true };
        var csv = new Option<bool>("--csv") { Description = "Prints comma-separated values instead of a table." };
        var verb = new Command("simulate", "Tries a commission plan on what was signed; records nothing.") { plan, period, csv };
        verb.SetAction(parsed => SimulateVerb.Run(
            new SimulateOptions(Data(parsed), parsed.GetValue(plan)!, parsed.GetValue(period)!, parsed.GetValue(csv)), _streams));
        return verb;
    }

    private Command TeamsPackage()
    {
        var file = new Option<string>("--output", "-o") { Description = "The zip to be written.", HelpName = "FILE.zip", Required = true };
        var appId = new Option<string>("--app-id") { Description = "The application id of the bot's registration.", HelpName = "GUID", Required = true };
        var domain = new Option<string>("--domain") { Description = "The host name under which the bot is reached.", HelpName = "HOST", Required = true };
        var verb = new Command("teams-package", "Writes the app package to be uploaded to Microsoft Teams.") { file, appId, domain };
        verb.SetAction(parsed => TeamsPackageVerb.Run(parsed.GetValue(file)!, parsed.GetValue(appId)!, parsed.GetValue(domain)!, _streams));
        return verb;
    }

    private Command Doctor()
    {
        var teams = new Command("teams", "Tries token, metadata, clock and allow-list, and says what is wrong in a line each.");
        teams.SetAction(_ => DoctorVerb.Teams(_streams));
        var model = new Command("model", "Asks the language model one small question about nobody: allow-list, endpoint, key, deadline, functions; says what is wrong in a line each.");
        model.SetAction(_ => DoctorVerb.Model(_streams));
        return new Command("doctor", "Checks the set-up of a chat channel or of the language model.") { teams, model, WeComVerbs.Doctor(_data, _streams) };
    }

    private static Instant? ReadMoment(System.CommandLine.Parsing.ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        var read = OffsetDateTimePattern.ExtendedIso.Parse(text);
        if (read.Success) return read.Value.ToInstant();
        argument.AddError($"--at: expected a moment such as 2026-09-16T10:00:00+08:00, not {text}");
        return null;
    }
}
