using Entente.Analysis.Accounts;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;
using Entente.Analysis.Voices;
using Entente.Briefs;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>Everybody who speaks in a case, by key, and what rests on them. Made once from a brief; safe to read from many threads.</summary>
public sealed class CaseVoices
{
    private readonly Dictionary<string, CaseVoice> byKey;
    private readonly ILookup<string, CaseVoice> bySpokenFor;
    private readonly ILookup<string, RestingFinding> resting;

    internal CaseVoices(Brief brief)
    {
        var drafts = new Dictionary<string, CaseVoiceDraft>(StringComparer.Ordinal);
        var spoken = brief.Voices.Named.Concat(brief.Voices.Unnamed).ToList();
        foreach (var entry in spoken) DraftOf(entry.Voice).Add(entry);
        var witnesses = brief.Findings.SelectMany(f => f.Claims).Select(c => c.Witness).DistinctBy(w => w.Claim.Id)
            .OrderBy(w => brief.NumberOf(w.Document)).ThenBy(w => w.Claim.Evidence).ThenBy(w => w.Claim.Id, StringComparer.Ordinal).ToList();
        foreach (var witness in witnesses)
            foreach (var voice in witness.Voices) DraftOf(voice).Add(witness);
        // Whoever is spoken for has a page, though it may say nothing itself.
        foreach (var id in spoken.SelectMany(e => e.SpokenFor).Distinct(StringComparer.Ordinal)) _ = DraftOf(Voice.OfActor(id));

        var claims = witnesses.Where(w => w.Claim.Statement is not null).ToLookup(w => w.Claim.Statement!, StringComparer.Ordinal);
        All = [.. drafts.Values.Select(d => d.Make(brief, claims)).OrderByDescending(v => v.Statements + v.Claims).ThenBy(v => v.Key, StringComparer.Ordinal)];
        byKey = All.ToDictionary(v => v.Key, StringComparer.Ordinal);
        bySpokenFor = All.SelectMany(v => v.SpokenFor.Where(id => id != v.Key).Select(id => (Id: id, Voice: v))).ToLookup(p => p.Id, p => p.Voice, StringComparer.Ordinal);
        resting = brief.Accounts.All.SelectMany(a => a.Origins.Origins.SelectMany(o => KeysOf(o).Select(key => (Key: key, Resting: new RestingFinding(a, o)))))
            .ToLookup(p => p.Key, p => p.Resting, StringComparer.Ordinal);

        CaseVoiceDraft DraftOf(Voice voice) => drafts.TryGetValue(voice.Key, out var draft) ? draft : drafts[voice.Key] = new CaseVoiceDraft(voice);
    }

    /// <summary>Those with most statements and claims first.</summary>
    public IReadOnlyList<CaseVoice> All { get; }

    /// <summary>Null for a key that nobody in the case has. Keys are those of <see cref="Voice.Key"/>.</summary>
    public CaseVoice? this[string key] => byKey.GetValueOrDefault(key);

    /// <summary>Who speaks in the name of the actor, those who say most first.</summary>
    public IEnumerable<CaseVoice> SpeakingFor(string actor) => bySpokenFor[actor];

    /// <summary>Findings that count the voice among their origins, in the order of the brief.</summary>
    public IEnumerable<RestingFinding> RestingOn(string key) => resting[key];

    /// <summary>
    /// The origin itself, and the voices through which it speaks: a government's spokesman is no origin of his own, yet what rests on her rests on him too.
    /// A voice that only passes on what another told it is not among them.
    /// </summary>
    private static IEnumerable<string> KeysOf(Origin origin) => (origin.Kind switch
    {
        OriginKind.Author => origin.Witnesses.Where(w => w.Voice.IsAuthor).Select(w => w.Voice.Key),
        OriginKind.Unnamed => [Voice.Of(new Speaker { Text = "", Name = origin.Name }).Key],
        _ => origin.Witnesses.Where(w => w.Claim.Holder?.SpokenFor is [var state] && state == origin.Id && w.Statement?.Chain.Any(l => l.Kind == LinkKind.Source) != true).Select(w => w.Voice.Key).Prepend(origin.Id),
    }).Distinct(StringComparer.Ordinal);
}

/// <summary>A finding and the origin by which it rests on a voice.</summary>
public sealed record RestingFinding(FindingAccount Account, Origin Origin)
{
    /// <summary>True where it would stand elsewhere without this origin, alone or with others.</summary>
    public bool IsLinchpin => Account.Linchpin.Without is not null && Account.Linchpin.Voices.Contains(Origin.Id, StringComparer.Ordinal);
}
