using Entente.Analysis.Copies;
using Entente.Briefs;
using Entente.Records;

namespace Entente.Cases.Views;

/// <summary>The document that another one repeats.</summary>
/// <param name="Kind">Null where the record itself calls it a copy, which no comparison of words has to bear out.</param>
public sealed record CopySource(Document Source, CopyKind? Kind);

/// <summary>For each copy of a case the one document that it goes back to most.</summary>
internal static class CopySources
{
    public static IReadOnlyDictionary<string, CopySource> Of(Brief brief, Func<string, DocumentRecord?> document)
    {
        var sources = new Dictionary<string, CopySource>(StringComparer.Ordinal);
        foreach (var link in CopyGroups.Of(brief.Accounts.Copies).SelectMany(g => g.Copies)) sources[link.Later.Id] = new CopySource(link.Earlier, link.Kind);
        foreach (var copy in brief.Records.Select(r => r.Document))
            if (copy.CopyOf is { } id && document(id) is { } original) sources[copy.Id] = new CopySource(original.Document, null);
        return sources;
    }
}
