namespace Entente.Benchmarks.MadeCases;

internal enum EventKind { Delivery, Visit, Drill, Agreement }

/// <summary>What happened, or was rumoured, in the made world.</summary>
/// <param name="Day">Whatever else passes between the two of the same kind does so in another month, so that words can tell it from this.</param>
internal sealed record TrueEvent(int Number, EventKind Kind, MadeState From, MadeState To, MadeGood? Good, int Amount, DateOnly Day)
{
    /// <summary>Equal for deliveries that one denial at large is about.</summary>
    public string Line => $"{Kind} {From.Code} {To.Code} {Good?.Root}";
}

internal enum VoiceKind { Government, Official, Institute, Party, Reporter }

/// <summary>Somebody who knows of an event on his own.</summary>
/// <param name="Key">Equal for voices that are one: an unnamed official may be the government that also speaks by name.</param>
/// <param name="State">Null for institutes and reporters.</param>
/// <param name="Name">Of the institute, or the agency or outlet that reports; how the words name the rest is drawn with the sentence.</param>
internal sealed record TrueVoice(string Key, VoiceKind Kind, MadeState? State, string Name);

/// <summary>What a voice does about an event.</summary>
internal enum Claiming { Says, SaysAtLarge, Expects, DeniesIt, DeniesAtLarge, DeniesAmount, DeniesAgreement }

/// <summary>How a sentence names where it has the matter from.</summary>
internal enum Sourcing
{
    /// <summary>The voice itself.</summary>
    Voice,
    /// <summary>A newspaper that had it before, and not the voice.</summary>
    Paper,
    /// <summary>The newspaper, and the voice that it cites.</summary>
    PaperCiting,
    /// <summary>Nobody: the author says it.</summary>
    Nobody,
}

/// <summary>How exactly a sentence gives the time.</summary>
internal enum Dating { None, Month, Day }

/// <summary>One sentence about an event.</summary>
/// <param name="Amount">As this sentence has it; null where it names none.</param>
/// <param name="Day">As this sentence has it, which may be wrong by a few days.</param>
internal sealed record Telling(TrueEvent Event, TrueVoice Voice, Claiming What, Sourcing From, string? Paper, int? Amount, bool IsUpTo, Dating Dating, DateOnly Day)
{
    /// <summary>Of a drill or an agreement, that of the two who took part only the first is named.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>The event that the claims of the sentence should be joined by; that an agreement was not signed is another matter than a delivery, and so is what passes in general.</summary>
    public string Truth => What == Claiming.SaysAtLarge ? $"line {Event.Line}" : What == Claiming.DeniesAgreement && Event.Kind != EventKind.Agreement ? $"agreement {Event.Number}" : $"event {Event.Number}";

    public bool Denies => What is Claiming.DeniesIt or Claiming.DeniesAtLarge or Claiming.DeniesAmount || What == Claiming.DeniesAgreement && Event.Kind == EventKind.Agreement;
}
