using System.Text.RegularExpressions;
using Entente.Analysis.Judgements;
using Entente.Cases.Lexicons;
using Entente.Extraction.Actors;
using Entente.Records;

namespace Entente.Cases.Judging;

/// <summary>From what an analyst wrote to a correction: names are looked up in the catalogue, words in the text.</summary>
internal sealed partial class CorrectionForm
{
    private const string None = "none", Author = "author";

    private readonly DocumentRecord record;
    private readonly JudgementRequest request;
    private readonly ActorCatalogue actors = ShippedLexicons.Load().Actors;
    private readonly string? value;
    private IReadOnlyList<QuotedSpan> quotes = [];
    private string? fault, remedy;

    private CorrectionForm(DocumentRecord record, JudgementRequest request) =>
        (this.record, this.request, value) = (record, request, string.IsNullOrWhiteSpace(request.Value) ? null : request.Value.Trim());

    /// <summary>The correction with everything that it quotes held against the text; or what is wrong with it.</summary>
    public static (Correction? Correction, Problem? Problem) Of(DocumentRecord record, JudgementRequest request)
    {
        var form = new CorrectionForm(record, request);
        var correction = form.Read();
        form.fault ??= correction is null ? null : CorrectionCheck.Fault(correction, record, request.Subject);
        return form.fault is null ? (correction, null) : (null, new Problem(request.Subject, form.fault, form.remedy));
    }

    private Correction? Read()
    {
        if (request.Field is not { } field) return Wrong("it is not said which part is corrected", "name one: " + string.Join(", ", Enum.GetNames<CorrectedField>()).ToLowerInvariant());
        if (!QuotedPlaces.TryFind(record, request, out quotes, out fault)) return null;
        var most = field switch { CorrectedField.Content => int.MaxValue, CorrectedField.Agent or CorrectedField.Recipient => int.MaxValue, CorrectedField.Certainty or CorrectedField.Frame => 0, _ => 1 };
        if (quotes.Count > most) return Wrong(most == 0 ? "this part has no words of its own" : "this part has one place in the text");
        var empty = value == None;
        var correction = new Correction(field);
        return field switch
        {
            CorrectedField.Certainty => Certainty(correction),
            CorrectedField.Frame => Frame(correction),
            CorrectedField.Speaker => correction with { Speaker = Speaker() },
            CorrectedField.Holder => value == Author ? correction : correction with { Speaker = Speaker() },
            CorrectedField.Agent or CorrectedField.Recipient => empty ? correction : correction with { Parties = Parties() },
            CorrectedField.Evidence or CorrectedField.Content => correction with { Spans = quotes },
            _ when empty => quotes.Count == 0 ? correction : Wrong("what has no value has no words"),
            _ when quotes.Count == 0 => Wrong("the words of the new value are not given", "say where they stand, by offsets or by the words themselves"),
            CorrectedField.Item => Item(correction),
            CorrectedField.Quantity => AmountForm.Of(value ?? quotes[0].Text, quotes[0]) is { } amount ? correction with { Quantity = amount } : Wrong($"'{value ?? quotes[0].Text}' is no amount", "write '40 tonnes', '40..60 tonnes', '40.. tonnes' or '..60 tonnes'"),
            CorrectedField.Place => correction with { Place = Place() },
            CorrectedField.Time => value is null || Timex().IsMatch(value) ? correction with { Time = new TimeValue(quotes[0].Text, value, quotes[0].Span) } : Wrong($"'{value}' is no TIMEX3 value", "write 2023-10-12, 2023-10, 2023-W37, 2023-Q3, 2006/ or P3M"),
            _ => throw new InvalidOperationException($"{field} is no part of a record line."),
        };
    }

    private Correction? Certainty(Correction correction)
    {
        foreach (var certainty in Enum.GetValues<Certainty>())
            if (certainty.Label().Equals(value, StringComparison.OrdinalIgnoreCase)) return correction with { Certainty = certainty };
        return Wrong($"'{value}' is no certainty", "write CT+, CT-, PR+, PR-, PS+, PS- or Uu");
    }

    private Correction? Frame(Correction correction) =>
        value is not null && !int.TryParse(value, out _) && Enum.TryParse<Frame>(value, ignoreCase: true, out var frame) && Enum.IsDefined(frame)
            ? correction with { Frame = frame }
            : Wrong($"'{value}' is no frame", "write one of " + string.Join(", ", Enum.GetNames<Frame>()).ToUpperInvariant());

    private Correction? Item(Correction correction)
    {
        if (value is not null && !ShippedLexicons.ItemClasses.Contains(value)) return Wrong($"'{value}' is no item class", "data/items.yaml lists them; leave it out for words that say nothing of the kind");
        return correction with { Item = new Item(quotes[0].Text, value, quotes[0].Span) };
    }

    private Speaker? Speaker()
    {
        var at = quotes.Count > 0 ? quotes[0] : null;
        if ((value ?? at?.Text) is not { } name || name == None)
        {
            Wrong("no voice is given", "give its id or its name, or 'author' for a claim's holder; a statement that nobody makes is refused");
            return null;
        }

        foreach (var id in request.SpokenFor.Where(id => actors.ById(id) is null)) Wrong($"the catalogue has no actor '{id}'", "data/actors lists them; a state has its three-letter code");
        return Voices.Named(name, at, record.Document.Published, request.SpokenFor);
    }

    private IReadOnlyList<Party> Parties()
    {
        var names = value?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. quotes.Select(q => q.Text)];
        if (names.Length == 0) Wrong("nobody is named", "give ids or names with semicolons between them, or 'none'");
        if (quotes.Count > 0 && quotes.Count != names.Length) Wrong($"{names.Length} named and {quotes.Count} quoted", "quote the words of each, in the same order, or of none");
        return fault is not null ? [] : [.. names.Select((name, i) =>
        {
            var (at, actor) = (quotes.Count > 0 ? quotes[i] : null, actors.ById(name) ?? actors.Find(name));
            return new Party(at?.Text ?? actor?.Name ?? name, actor?.Name ?? name, actor?.Id, at?.Span, actor?.State);
        })];
    }

    private Place Place()
    {
        var (at, name) = (quotes[0], value ?? quotes[0].Text);
        if (ShippedLexicons.Load().Places.Find(name.AsSpan(name.IndexOf('/', StringComparison.Ordinal) + 1)) is { } place) return new Place(at.Text, place.Name, place.Id, at.Span);
        var state = actors.ById(name) ?? actors.Find(name);
        return state is { ActsForState: true, Kind: not ActorKind.Organ } ? new Place(at.Text, state.Name, state.Id, at.Span) : new Place(at.Text, name, null, at.Span);
    }

    private Correction? Wrong(string what, string? toDo = null)
    {
        (fault, remedy) = (fault ?? what, fault is null ? toDo : remedy);
        return null;
    }

    // Dates and their parts, weeks, seasons, quarters, halves, with a clock; intervals, open at either end; durations; references to now.
    private const string Point = "[0-9X]{2,4}(?:-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[1-7X]|WE))?|SP|SU|FA|AU|WI|[QH][1-4X]))?(?:T(?:[0-9]{2}(?::[0-9]{2}){0,2}|MO|MI|AF|EV|NI|DT))?";

    [GeneratedRegex($"^(?:{Point}(?:/(?:{Point})?)?|/{Point}|PT?[0-9X]+(?:[.][0-9]+)?(?:Y|M|W|D|H|S|DE|CE|QU|WE)|PRESENT_REF|PAST_REF|FUTURE_REF)$")]
    private static partial Regex Timex();
}
