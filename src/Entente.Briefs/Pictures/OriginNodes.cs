using Entente.Analysis.Accounts;
using Entente.Analysis.Origins;
using Entente.Analysis.Testimony;
using Entente.Briefs.Wording;
using Entente.Records;

namespace Entente.Briefs.Pictures;

/// <summary>Names the boxes of the origin tree and tells which of them are one.</summary>
internal sealed class OriginNodes(Brief brief, FindingAccount account)
{
    private readonly AccountWords words = new(brief);

    public int Number(OriginNode article) => brief.NumberOf(article.Documents[0]);

    public OriginNode Article(Document document) =>
        new("article " + document.Id, OriginLane.Article, document.Outlet is { Length: > 0 } outlet ? outlet : DocumentWords.Title(document), [document.Published is { } day ? DateWords.Short(day) : "no date"], []) { Documents = [document] };

    /// <summary>Whoever passed it on, an agency among them, and the speaker where the speaker rests on somebody else.</summary>
    public IEnumerable<OriginNode> Between(Origin origin, OriginEnd end)
    {
        var witness = end.Witness;
        // What an author says goes back to the author, or to the agency whose report it is: the agency is then the end and no step.
        if (witness.Statement is not { } statement || witness.Claim.Holder is not { } holder) yield break;
        var passed = statement.Chain.Where(l => l.Kind is LinkKind.Agency or LinkKind.Relay || (l.Kind == LinkKind.Voice && !IsSame(l.Voice, statement.Speaker))).Select(l => l.Voice).ToList();
        if (passed.Count > 0) yield return Step(OriginLane.PassedOn, KeyOf(passed, witness), passed.ConvertAll(Name));
        var isEnd = end.By is null && statement.Chain.All(l => l.Kind != LinkKind.Source);
        if (isEnd) yield break;
        var speaker = statement.Speaker with { Name = holder.Name, ActorId = holder.ActorId };
        List<string> names = end.By is { } by && !by.Equals(speaker.Name, StringComparison.OrdinalIgnoreCase) ? [Name(speaker), by] : [Name(speaker)];
        yield return Step(OriginLane.Speaker, KeyOf([speaker], witness) + " " + end.By, names);
    }

    public OriginNode Of(Origin origin, bool denies)
    {
        var name = origin.Kind == OriginKind.Author ? Author(origin) : Listing.Capital(words.Name(origin));
        var members = origin.Kind == OriginKind.Author ? [] : origin.Ends.Where(e => e.Name.Length > 0).Select(e => SpokenNames.Bare(e.Name))
            .Where(n => !n.Equals(SpokenNames.Bare(name), StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return new OriginNode((denies ? "denies " : "says ") + origin.Id, OriginLane.Origin, name, Notes(origin, denies), members) { Denies = denies };
    }

    private string Author(Origin origin)
    {
        if (origin.Witnesses.FirstOrDefault(w => w.Agency is not null && w.Statement is null) is not null) return $"{origin.Name}’s own report";
        var numbers = origin.Witnesses.Select(w => brief.NumberOf(w.Document)).Distinct().Order().Select(n => FormattableString.Invariant($"D{n}")).ToList();
        return numbers.Count == 1 ? $"The author of {numbers[0]}" : $"One text: {Listing.And(numbers, 4)}";
    }

    private IReadOnlyList<string> Notes(Origin origin, bool denies)
    {
        var claims = Listing.Count(origin.Witnesses.Count, "claim");
        if (denies) return [Denial(origin), claims];
        return origin.Kind switch
        {
            OriginKind.Author => ["names no source · " + claims],
            OriginKind.Unnamed => [(origin.People > 1 ? FormattableString.Invariant($"not named, {origin.People} or more · ") : "not named · ") + claims],
            _ => [claims],
        };
    }

    private string Denial(Origin origin)
    {
        var parts = account.Denials.Where(d => !d.Denial.Voice.IsAuthor && origin.Witnesses.Any(w => w.Claim.Id == d.Denial.Claim.Id)).Select(d => d.Part.InWords()).Distinct().ToList();
        return parts.Count == 0 || origin.Kind == OriginKind.Author ? "says it is not so" : "denies " + Listing.And(parts);
    }

    private static OriginNode Step(OriginLane lane, string key, IReadOnlyList<string> names) => new($"{lane} {key}", lane, Listing.Capital(string.Join(" › ", names)), [], []);

    private static bool IsSame(Speaker a, Speaker b) => a.ActorId is { } id && b.ActorId is { } other ? id == other : a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase);

    // An unnamed voice is one within a text and its copies alone.
    private string KeyOf(IEnumerable<Speaker> voices, Witness witness) =>
        string.Join('\n', voices.Select(v => v.ActorId ?? (v.Kind == SpeakerKind.Unnamed ? $"unnamed {brief.CopyGroupOf(witness.Document.Id)} {v.Name.ToLowerInvariant()}" : "name " + v.Name.ToLowerInvariant())));

    private string Name(Speaker voice) => voice.ActorId is { } id && brief.Names.Of(id) is var known && known != id ? known : voice.Name is { Length: > 0 } name and not "unnamed" ? name : "a voice that is not described";
}
