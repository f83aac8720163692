using System.Globalization;

namespace Entente.Records;

/// <summary>What a voice without a name is said to be.</summary>
public enum VoiceOffice
{
    /// <summary>Somebody of a government or its service, diplomats and spokespeople among them.</summary>
    Official,
    /// <summary>Soldiers, officers, police, fighters.</summary>
    Military,
    /// <summary>Analysts, researchers, observers.</summary>
    Expert,
    /// <summary>Somebody who saw it or whom it befell.</summary>
    Witness,
    /// <summary>Lawmakers, party people, candidates.</summary>
    Politician,
    /// <summary>Press, agencies, broadcasters, "reports".</summary>
    Media,
    /// <summary>Something written or shown: data, a letter, footage.</summary>
    Document,
    /// <summary>Known only as a source, or as knowing the matter.</summary>
    Source,
    /// <summary>Anybody else: residents, critics, "many".</summary>
    Other,
}

/// <summary>What a text tells of a voice that it does not name, so that two such voices can later be counted as one or as two.</summary>
/// <param name="Low">How many speak, at least; 1 or more.</param>
/// <param name="High">How many speak, at most; null where the words set no bound ("officials").</param>
/// <param name="Office">What they are said to be.</param>
/// <param name="Anonymous">True where the text says that the name is withheld: "speaking on condition of anonymity", "an unnamed official".</param>
public sealed record UnnamedVoice(int Low, int? High, VoiceOffice Office, bool Anonymous)
{
    /// <summary>"2 or more (official), names withheld".</summary>
    public string InWords() => string.Create(CultureInfo.InvariantCulture, $"{(High is not { } high ? $"{Low} or more" : high == Low ? $"{Low}" : $"{Low} to {high}")} ({Office.ToString().ToLowerInvariant()}){(Anonymous ? ", name withheld" : "")}");
}
