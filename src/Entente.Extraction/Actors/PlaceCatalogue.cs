using Entente.Text;

namespace Entente.Extraction.Actors;

/// <summary>A place below the level of states, or beyond them.</summary>
/// <param name="Id"><c>RUS/Vladivostok</c>; the bare name for a place in no one state.</param>
/// <param name="State">Alpha-3 code; null for a sea, a continent, a region of several states.</param>
public sealed record NamedPlace(string Id, string Name, string? State);

/// <summary>Names to places. Immutable.</summary>
public sealed class PlaceCatalogue
{
    private readonly NameTable<PlaceEntry> names = new([]);

    /// <summary>Throws <see cref="ArgumentException"/> where two places have one name.</summary>
    public PlaceCatalogue(IEnumerable<(NamedPlace Place, IReadOnlyList<string> Names)> places)
    {
        foreach (var (place, all) in places)
            foreach (var name in all)
            {
                if (names.Find(name) is { } held && held.Place != place) throw new ArgumentException($"Two places are called '{name}': {held.Place.Id}, {place.Id}.", nameof(places));
                names.Add(name, new PlaceEntry(place));
            }
    }

    /// <summary>The place of that name, whatever its case, accents or hyphens; null for none.</summary>
    public NamedPlace? Find(ReadOnlySpan<char> name) => names.Find(name)?.Place;

    /// <summary>The longest name of a place that begins with the token, and one past its last token; null for none.</summary>
    public (NamedPlace Place, int End)? At(AnalysedText text, int token) =>
        names.Longest(text, token) is var (value, _, end) && end > 0 ? (value.Place, end) : null;

    private readonly record struct PlaceEntry(NamedPlace Place);
}
