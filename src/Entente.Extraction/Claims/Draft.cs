using Entente.Records;
using Entente.Text;

namespace Entente.Extraction.Claims;

/// <summary>A claim in the making: the event, who takes part as far as found, and by which rule.</summary>
internal sealed class Draft(Sense sense, Predication predication, string rule)
{
    public Sense Sense { get; } = sense;
    public Predication Predication { get; } = predication;
    public Token Trigger => Predication.Trigger;
    public List<Party> Agents { get; } = [];
    public List<Party> Recipients { get; } = [];
    public Thing? Thing { get; set; }
    public Place? Place { get; set; }
    public TimeValue? Time { get; set; }

    /// <summary>Roles whose place is taken by words that name nobody and nothing known: the context must not fill them with something else.</summary>
    public HashSet<Role> Closed { get; } = [];

    /// <summary>The head of an amount without its thing ("the first 50,000 tonnes"), which only what was told before can name.</summary>
    public Token? Amount { get; set; }

    /// <summary>True where only what was told before makes the event what it is.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Id of the rule that gave the event, or of the one that filled what it lacked.</summary>
    public string Rule { get; set; } = rule;

    /// <summary>Word whose factuality is the event's, where that is not the trigger ("denied these allegations").</summary>
    public Token Predicate { get; set; } = predication.Trigger;

    /// <summary>Item class, also where no word names the thing ("armed the rebels").</summary>
    public string? Class => Thing?.Item.Class ?? Sense.Item;

    public bool Add(Role role, Party party)
    {
        var (list, other) = role == Role.Agent ? (Agents, Recipients) : (Recipients, Agents);
        if (list.Exists(p => Same(p, party)) || other.Exists(p => Same(p, party))) return false;
        list.Add(party);
        return true;
    }

    /// <summary>"The two leaders discussed the purchase of Omani tents": whoever is of the other side's state is no party of this one.</summary>
    public void PartSides()
    {
        if (Agents.Count == 1 && Recipients.Count > 1 && Agents[0].State is { } giver && Recipients.Exists(r => r.State != giver)) Recipients.RemoveAll(r => r.State == giver);
        else if (Recipients.Count == 1 && Agents.Count > 1 && Recipients[0].State is { } taker && Sense.Frame == Frame.Transfer && Agents.Exists(a => a.State != taker)) Agents.RemoveAll(a => a.State == taker);
    }

    public static bool Same(Party a, Party b) => a.ActorId is not null || b.ActorId is not null ? a.ActorId == b.ActorId : a.Name == b.Name;

    /// <summary>Whether the sense's needs are met.</summary>
    public bool IsComplete =>
        Sense.Needs.Any(all => all.All(need => need switch
        {
            "agent" => Agents.Count > 0,
            "recipient" => Recipients.Count > 0,
            "item" => Class is not null,
            "object" => Thing is not null,
            "two" => Agents.Count + Recipients.Count > 1,
            "light" => Predication.Light is not null,
            _ => false,
        }));
}
