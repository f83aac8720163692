using Entente.Analysis.Accounts;
using Entente.Analysis.Exposures;
using Entente.Analysis.Findings;
using Entente.Analysis.Origins;
using Entente.Analysis.Status;
using Entente.Records;
using Entente.Records.Measures;

namespace Entente.Briefs.Wording;

/// <summary>Status, origins, denials and measures of a finding in words.</summary>
internal sealed class AccountWords(Brief brief)
{
    private const int MostNamed = 5;
    private readonly Readings readings = new(brief);

    public static string Word(FindingStatus status) => status switch
    {
        FindingStatus.Retracted => "retracted",
        FindingStatus.DeniedOnly => "denied only",
        FindingStatus.PartlyConfirmed => "partly confirmed",
        FindingStatus.Contested => "contested",
        FindingStatus.Confirmed => "confirmed by a party",
        FindingStatus.Reported => "reported by several",
        FindingStatus.Alleged => "alleged",
        FindingStatus.Planned => "planned or expected",
        _ => "open",
    };

    /// <summary>One or two words, for a drawing.</summary>
    public static string Short(FindingStatus status) => status switch
    {
        FindingStatus.Confirmed => "confirmed",
        FindingStatus.Reported => "reported",
        FindingStatus.Planned => "planned",
        _ => Word(status),
    };

    /// <summary>What each line is about, and the line.</summary>
    public IEnumerable<(string Name, string Words)> Lines(FindingAccount account)
    {
        yield return ("Status", account.Now.Rule.Text);
        if (account.History.Count > 1) yield return ("History", Listing.Capital(string.Join("; then ", account.History.Select(Change))) + ".");
        yield return ("Origins", Origins(account.Origins));
        foreach (var denial in account.Denials.GroupBy(d => (d.Denial.Voice, d.Part)).Select(g => g.First())) yield return ("Denial", Denial(denial));
        if (account.Linchpin is { Without: { } without, Origins: var voices }) yield return ("Rests on", $"Without {Voices(voices)} it would be {Word(without)}.");
        foreach (var report in account.Exposures.Where(r => r.Exposures.Count > 0 || r.Reading != ExposureReading.NotCovered || account.Finding.IsPassing))
            yield return ("Measures", report.Sentence + RestsOn(report));
    }

    /// <summary>One line for each measure that is looked at first: how it is cited, its reading, how each element stands.</summary>
    public static IEnumerable<string> Measures(ExposureReport report) =>
        report.Primary.Select(e => $"{e.Symbol} ({MeasureWords.Of(e.Verification)}): {e.Reading.Label()}. {string.Join(" · ", e.Elements.Select(el => $"{el.Kind.Label()} {el.State.Label()}"))}");

    private string Change(StatusChange change) =>
        $"{Word(change.Reading.Status)}{(change.Day is { } day ? " on " + DateWords.Day(day) : "")} (D{Number(change.Cause.Document)}{(change.Day is null ? ", undated" : "")})";

    private string Origins(OriginCount origins)
    {
        if (origins.High == 0) return "Nobody says that it is so or expected.";
        var names = origins.Origins.Where(o => o.Kind != OriginKind.Author).Select(Name).Concat(Authors(origins)).ToList();
        var told = origins.Origins.Sum(o => o.Witnesses.Count) > origins.Origins.Count ? $", told in {Listing.Count(origins.Origins.SelectMany(o => o.Witnesses).DistinctBy(w => w.Claim.Id).Count(), "claim")}" : "";
        var why = origins.Merges.Where(m => !m.IsCertain).Select(m => Why(m.Ground)).Distinct().ToList();
        return $"{Counts.Of(origins)}{told}: {Listing.And(names, MostNamed)}.{(why.Count > 0 ? " " + string.Join(' ', why) : "")}";
    }

    private IEnumerable<string> Authors(OriginCount origins)
    {
        var documents = origins.Origins.Where(o => o.Kind == OriginKind.Author).SelectMany(o => o.Witnesses).Select(w => Number(w.Document)).Distinct().Order().ToList();
        if (documents.Count > 0) yield return $"{(documents.Count == 1 ? "the author" : "the authors")} of {Listing.And([.. documents.Select(d => FormattableString.Invariant($"D{d}"))], 8)}, naming no source";
    }

    /// <summary>Why two origins may be one.</summary>
    public static string Why(MergeGround ground) => ground switch
    {
        MergeGround.MayRestOnIt => "An author who names no source may have it from another.",
        MergeGround.MaySpeakForIt => "An unnamed voice may be one that is named.",
        _ => "Unnamed voices may be one.",
    };

    /// <summary>In a sentence, for an origin that is no author.</summary>
    public string Name(Origin origin) => origin.ActorId is { } id && brief.Names.Of(id) is var known && known != id ? Articles.Definite(known) : origin.Name.Length > 0 ? origin.Name : "a voice that is not described";

    private string Voices(IReadOnlyList<Origin> voices) => Listing.And([.. voices.Select(v => v.Kind == OriginKind.Author ? $"the author of D{Number(v.Witnesses[0].Document)}" : Name(v))]);

    // A measure is named apart where fewer voices carry it than the whole, or as few of others; that more would have to go is no news.
    private string RestsOn(ExposureReport report)
    {
        var most = report.Linchpin.Without is null ? int.MaxValue : report.Linchpin.Origins.Count;
        var pins = report.Primary.Select(e => (e.Symbol, Pin: report.LinchpinOf(e)!)).Where(p => p.Pin.Origins.Count <= most).Prepend((Symbol: "", Pin: report.Linchpin)).Where(p => p.Pin.Without is not null);
        return string.Concat(pins.GroupBy(p => (string.Join('\n', p.Pin.Voices), p.Pin.Without)).Select(g => (Symbols: g.Select(p => p.Symbol).ToList(), g.First().Pin))
            .Select(g => $" Without {Voices(g.Pin.Origins)} {Reads(g.Symbols, g.Pin.Without!.Value)}."));
    }

    private static string Reads(List<string> symbols, ExposureReading reading) =>
        symbols[0].Length == 0 ? $"the reading would be: {reading.Label()}"
        : reading == ExposureReading.NotCovered ? $"{Listing.And(symbols)} would not come in question"
        : $"the reading of {Listing.And(symbols)} would be: {reading.Label()}";

    private string Denial(DenialReading denial)
    {
        var does = denial.Denial.Voice.IsAuthor ? "says that it is not so" : $"{(denial.Denial.Voices.Count > 1 ? "deny" : "denies")} {denial.Part.InWords()}";
        var words = $"{Listing.Capital(readings.Subjects([denial.Denial]))} {does} (D{Number(denial.Denial.Document)})";
        var open = denial.Slots.Where(s => s.State == SlotState.NotDenied).Select(s => Word(s.Slot)).ToList();
        return open.Count == 0 ? words + "." : $"{words}; not denied: {Listing.And(open)}.";
    }

    public static string Word(AllegedSlot slot) => slot switch
    {
        AllegedSlot.Event => "that it happened",
        AllegedSlot.Parties => "between whom",
        AllegedSlot.Item => "what it was",
        AllegedSlot.Amount => "how much",
        AllegedSlot.Time => "when",
        _ => "where",
    };

    private int Number(Document document) => brief.NumberOf(document);
}
