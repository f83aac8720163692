using System.Globalization;

namespace Entente.Benchmarks.MadeCases;

/// <summary>Puts a telling into English, in words drawn anew each time.</summary>
internal sealed class Wording(Dice dice)
{
    /// <summary>A sentence with its full stop.</summary>
    public string Sentence(Telling telling)
    {
        if (telling.Denies || telling.What == Claiming.DeniesAgreement) return Denial(telling);
        var content = telling.What == Claiming.Expects ? Plan(telling) : Report(telling);
        if (telling.What == Claiming.SaysAtLarge) content = AtLarge(telling.Event);
        if (telling.From == Sourcing.Nobody) return $"{Upper(content)}.";
        var paper = $"the {telling.Paper}";
        if (telling.From == Sourcing.Paper) return dice.Next(3) switch
        {
            0 => $"{Upper(paper)} reported that {content}.",
            1 => $"According to {paper}, {content}.",
            _ => $"{Upper(content)}, {paper} reported.",
        };
        var voice = Voice(telling.Voice);
        if (telling.From == Sourcing.PaperCiting) return dice.Next(2) == 0 ? $"{Upper(paper)} reported, citing {voice}, that {content}." : $"{Upper(content)}, {paper} reported, citing {voice}.";
        return telling.Voice.Kind == VoiceKind.Official
            ? dice.Next(3) switch
            {
                0 => $"{Upper(voice)} said on condition of anonymity that {content}.",
                1 => $"{Upper(content)}, {voice} said.",
                _ => $"{Upper(voice)}, who asked not to be named, said that {content}.",
            }
            : dice.Next(4) switch
            {
                0 => $"{Upper(voice)} said that {content}.",
                1 => $"{Upper(content)}, {voice} said.",
                2 => $"According to {voice}, {content}.",
                _ => $"{Upper(voice)} {(telling.Voice.Kind == VoiceKind.Party ? "confirmed" : "announced")} that {content}.",
            };
    }

    /// <summary>"the last Friday": left to the reader of the text; here only months and days with their year.</summary>
    public static string Time(Telling telling) => telling.Dating switch
    {
        Dating.Month => telling.Day.ToString("'in' MMMM yyyy", CultureInfo.InvariantCulture),
        Dating.Day => telling.Day.ToString("'on' d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => "",
    };

    private string Voice(TrueVoice voice) => voice.Kind switch
    {
        VoiceKind.Institute => $"the {voice.Name}",
        VoiceKind.Official => dice.Next(3) switch { 0 => $"a senior {voice.State!.Adjective} official", 1 => $"a {voice.State!.Adjective} diplomat", _ => $"a {voice.State!.Adjective} intelligence official" },
        VoiceKind.Reporter => $"the {voice.Name}",
        _ => dice.Next(5) switch
        {
            0 => $"the {voice.State!.Adjective} government",
            1 => $"{voice.State!.Name}'s foreign ministry",
            2 => $"the {voice.State!.Adjective} Defence Ministry",
            3 => $"{voice.State!.Name}'s foreign minister",
            _ => voice.State!.Name,
        },
    };

    private string Report(Telling t)
    {
        var (e, time) = (t.Event, Time(t) is { Length: > 0 } given ? " " + given : "");
        var (from, to) = (e.From.Name, e.To.Name);
        return e.Kind switch
        {
            EventKind.Delivery => dice.Next(5) switch
            {
                0 => $"{from} delivered {Goods(t)} to {to}{time}",
                1 => $"{from} shipped {Goods(t)} to {to}{time}",
                2 => $"{to} received {Goods(t)} from {from}{time}",
                3 => $"{from} sent {Goods(t)} to {to}{time}",
                _ => $"{from} supplied {to} with {Goods(t)}{time}",
            },
            EventKind.Visit => dice.Next(3) switch
            {
                0 => $"{from}'s defence minister visited {e.To.Capital}{time}",
                1 => $"the {e.From.Adjective} defence minister travelled to {to}{time}",
                _ => $"{from}'s defence minister met {to}'s foreign minister in {e.To.Capital}{time}",
            },
            EventKind.Drill when t.IsOneSided => $"{from} held a joint naval exercise{time}",
            EventKind.Agreement when t.IsOneSided => $"{from} signed a trade agreement{time}",
            EventKind.Drill => dice.Next(3) switch
            {
                0 => $"{from} and {to} held a joint naval exercise{time}",
                1 => $"{to} and {from} conducted joint military drills near {e.From.Capital}{time}",
                _ => $"the armies of {from} and {to} held joint exercises{time}",
            },
            _ => dice.Next(3) switch
            {
                0 => $"{from} and {to} signed a trade agreement{time}",
                1 => $"{to} and {from} signed a treaty in {e.From.Capital}{time}",
                _ => $"{from} signed an agreement with {to}{time}",
            },
        };
    }

    private string AtLarge(TrueEvent e) => (dice.Chance(50) ? e.Good!.Broad.Words : e.Good!.Words) is var goods && dice.Chance(50)
        ? $"{e.From.Name} has long supplied {e.To.Name} with {goods}"
        : $"{e.From.Name} sends {goods} to {e.To.Name} year after year";

    private string Plan(Telling t)
    {
        var (e, time) = (t.Event, Time(t) is { Length: > 0 } given ? " " + given : "");
        var verb = dice.Next(3) switch { 0 => "plans to", 1 => "is expected to", _ => "intends to" };
        var both = dice.Next(2) == 0 ? "plan to" : "are expected to";
        return e.Kind switch
        {
            EventKind.Delivery => $"{e.From.Name} {verb} {(dice.Next(2) == 0 ? "deliver" : "send")} {Goods(t)} to {e.To.Name}{time}",
            EventKind.Visit => $"{e.From.Name}'s defence minister {verb} visit {e.To.Capital}{time}",
            EventKind.Drill => $"{e.From.Name} and {e.To.Name} {both} hold a joint naval exercise{time}",
            _ => $"{e.From.Name} and {e.To.Name} {both} sign a trade agreement{time}",
        };
    }

    private string Denial(Telling t)
    {
        var (e, time) = (t.Event, Time(t) is { Length: > 0 } given ? " " + given : "");
        var isGiver = t.Voice.State == e.From;
        var (voice, other) = (Upper(Party(t.Voice.State!)), isGiver ? e.To.Name : e.From.Name);
        if (t.What == Claiming.DeniesAgreement) return dice.Next(2) == 0 ? $"{voice} said that no agreement was signed with {other}{time}." : $"{voice} denied that any agreement was signed with {other}{time}.";
        if (e.Kind == EventKind.Visit) return $"{voice} denied that {e.From.Name}'s defence minister had visited {e.To.Capital}{time}.";
        if (e.Kind == EventKind.Drill) return $"{voice} denied that {e.From.Name} and {e.To.Name} had held a joint exercise{time}.";
        var goods = t.What == Claiming.DeniesAtLarge ? e.Good!.Words : Goods(t);
        if (t.What == Claiming.DeniesAmount) return $"{voice} denied that as many as {goods} went from {e.From.Name} to {e.To.Name}{time}.";
        return dice.Next(3) switch
        {
            0 => $"{voice} denied that {e.From.Name} had sent {goods} to {e.To.Name}{time}.",
            1 => isGiver ? $"{voice} denied delivering {goods} to {other}{time}." : $"{voice} denied receiving {goods} from {other}{time}.",
            _ => isGiver ? $"{voice} did not deliver {goods} to {other}{time}, its foreign minister said." : $"{voice} did not receive {goods} from {other}{time}, its foreign minister said.",
        };
    }

    private string Party(MadeState state) => dice.Next(3) switch { 0 => state.Capital, 1 => $"the {state.Adjective} government", _ => state.Name };

    private static string Goods(Telling t) => t.Amount is { } amount
        ? (t.IsUpTo ? "up to " : "") + t.Event.Good!.Amount(amount.ToString("N0", CultureInfo.InvariantCulture))
        : t.Event.Good!.Words;

    public static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
