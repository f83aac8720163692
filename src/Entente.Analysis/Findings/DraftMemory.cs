using Entente.Analysis.Testimony;

namespace Entente.Analysis.Findings;

/// <summary>
/// Remembers from one grouping of a case to the next which claims stood under a key and what came of them, so that claims are parted and findings finished anew only under keys at which something was added or
/// taken away. What was not asked for in a grouping is forgotten with the next. Not thread-safe.
/// </summary>
internal sealed class DraftMemory
{
    private sealed record Parted(IReadOnlyList<FindingClaim> Claims, DateOnly? LatestDay, IReadOnlyList<FindingDraft> Drafts);

    private Dictionary<object, Parted> parted = [], partedBefore = [];
    private Dictionary<FindingDraft, Finding> finished = new(Same.Drafts), finishedBefore = new(Same.Drafts);

    /// <summary>To be called before each grouping.</summary>
    public void Turn()
    {
        (partedBefore, parted) = (parted, new Dictionary<object, Parted>(parted.Count));
        (finishedBefore, finished) = (finished, new Dictionary<FindingDraft, Finding>(finished.Count, Same.Drafts));
    }

    /// <summary>The drafts of the claims under a key, as they were where the claims are those of before.</summary>
    /// <param name="key">With an equality of its own; one call a key and grouping.</param>
    /// <param name="latestDay">Of the case; matters only where a document bears no date. Null where it never does.</param>
    public IReadOnlyList<FindingDraft> Drafts(object key, IReadOnlyList<FindingClaim> claims, DateOnly? latestDay, Func<IEnumerable<FindingDraft>> part)
    {
        if (latestDay is not null && claims.All(c => c.Witness.Document.Published is not null)) latestDay = null;
        var now = partedBefore.TryGetValue(key, out var known) && known.LatestDay == latestDay && Same.Claims(known.Claims, claims) ? known : new Parted(claims, latestDay, [.. part()]);
        parted.Add(key, now);
        return now.Drafts;
    }

    public Finding Finished(FindingDraft draft)
    {
        if (!finishedBefore.TryGetValue(draft, out var finding)) finding = draft.Finish();
        finished[draft] = finding;
        return finding;
    }

    /// <summary>Drafts are the same where they hold the same witnesses, which are made once a document, for the same reasons; rulings make drafts anew each time.</summary>
    private sealed class Same : IEqualityComparer<FindingDraft>
    {
        public static readonly Same Drafts = new();

        public static bool Claims(IReadOnlyList<FindingClaim> a, IReadOnlyList<FindingClaim> b)
        {
            if (a.Count != b.Count) return false;
            for (var i = 0; i < a.Count; i++)
                if (!ReferenceEquals(a[i].Witness, b[i].Witness) || a[i].Fit != b[i].Fit || !a[i].Because.SequenceEqual(b[i].Because)) return false;
            return true;
        }

        public bool Equals(FindingDraft? a, FindingDraft? b) =>
            ReferenceEquals(a, b) || a is not null && b is not null && a.Frame == b.Frame && a.Root == b.Root && a.When == b.When && a.OneEvent == b.OneEvent
            && a.From.SequenceEqual(b.From) && a.To.SequenceEqual(b.To) && a.People.SequenceEqual(b.People) && (a.Everyone ?? []).SequenceEqual(b.Everyone ?? []) && Claims(a.Claims, b.Claims);

        public int GetHashCode(FindingDraft draft) => HashCode.Combine(draft.Frame, draft.Root, draft.When, draft.Claims.Count, draft.Claims.Count > 0 ? draft.Claims[0].Witness.Claim.Id : null);
    }
}
