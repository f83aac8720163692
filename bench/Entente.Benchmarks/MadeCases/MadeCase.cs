using Entente.Benchmarks.Copies;

namespace Entente.Benchmarks.MadeCases;

/// <summary>
/// A made case: events, each told by 1 to 30 documents. The first is an article with a voice; the others are copies and rewritings of earlier ones, articles that cite the
/// first, other voices, the parties' confirmations and denials, plans before and reports after. In 100 tellings about 12 leave out the time, 8 give a day that is a few days off, 6 another figure, and of the tellings of "up to" so many half drop it.
/// </summary>
internal sealed class MadeCase
{
    private readonly Dice dice;
    private readonly Dice sides;
    private readonly int oneSided;
    private readonly Wording wording;
    private readonly Background background;
    private readonly List<MadeArticle> articles = [];
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<(MadeState From, MadeState To)> pairs = [];

    private MadeCase(int seed, int pairCount, int oneSided)
    {
        // Dice of their own, so that a case in which nobody is left out is the one that it was.
        (sides, this.oneSided) = (new Dice((ulong)seed + 1), oneSided);
        dice = new Dice((ulong)seed);
        (wording, background) = (new Wording(dice), new Background(dice));
        while (pairs.Count < pairCount)
            if ((dice.Any(MadeWorld.States), dice.Any(MadeWorld.States)) is var pair && pair.Item1 != pair.Item2) pairs.Add(pair);
    }

    /// <param name="pairs">Between how many pairs of states; few make a case about one story, many one about the world.</param>
    /// <param name="oneSided">How many in 100 who tell of a drill or an agreement name one side of it alone.</param>
    public static IReadOnlyList<MadeArticle> Of(int documents, int seed, int? pairs = null, int oneSided = 0)
    {
        var made = new MadeCase(seed, pairs ?? Math.Max(4, documents / 40), oneSided);
        for (var number = 0; made.articles.Count < documents; number++) made.Tell(made.Event(number));
        return made.articles.GetRange(0, documents);
    }

    private TrueEvent Event(int number)
    {
        var (from, to) = dice.Any(pairs);
        var kind = dice.Next(10) switch { < 6 => EventKind.Delivery, < 8 => EventKind.Visit, < 9 => EventKind.Drill, _ => EventKind.Agreement };
        var good = kind == EventKind.Delivery ? dice.Any(MadeWorld.Goods) : null;
        var amount = (1 + dice.Next(40)) * (dice.Chance(50) ? 10 : 100);
        var made = new TrueEvent(number, kind, from, to, good, amount, default);
        // Whoever goes first, a drill of the two is the same kind of event.
        var line = string.CompareOrdinal(from.Code, to.Code) < 0 || kind == EventKind.Delivery ? made.Line : new TrueEvent(number, kind, to, from, good, amount, default).Line;
        if (!lines.TryGetValue(line, out var months)) months = dice.Next(12);
        lines[line] = months + 1 + dice.Next(3);
        return made with { Day = new DateOnly(2015, 1, 3).AddMonths(months).AddDays(dice.Next(24)) };
    }

    private void Tell(TrueEvent e)
    {
        var u = dice.Next(1000) / 1000.0;
        var count = 1 + (int)(30 * u * u * u);
        var voices = new List<TrueVoice> { Voice(e, null) };
        var (first, own) = (articles.Count, new List<MadeArticle>());
        var isUpTo = e.Good is not null && dice.Chance(25);
        if (dice.Chance(15)) own.Add(Write(e, e.Day.AddDays(-20 - dice.Next(20)), [new(e, voices[0], Claiming.Expects, Sourcing.Voice, null, Amount(e), isUpTo, Dating.Month, e.Day)]));
        for (var i = 0; own.Count < count; i++)
        {
            var day = e.Day.AddDays(2 + dice.Next(3) + i);
            var report = own.Find(a => a.Tellings.Any(t => t.Telling.What == Claiming.Says && t.Telling.From == Sourcing.Voice));
            var kind = report is null ? 100 : dice.Next(100);
            own.Add(kind switch
            {
                < 18 => Copy(own[dice.Next(own.Count)], day, Borrowing.Near),
                < 32 => Copy(own[dice.Next(own.Count)], day, Borrowing.Rewritten),
                < 46 => Write(e, day, [Says(e, report!.Tellings.First(t => t.Telling.What == Claiming.Says).Telling.Voice, dice.Chance(50) ? Sourcing.Paper : Sourcing.PaperCiting, report.Document.Outlet, isUpTo)]),
                < 56 => Write(e, day, [Says(e, dice.Any(voices), Sourcing.Nobody, null, isUpTo)]),
                < 68 => Write(e, day, [Denial(e, isUpTo), .. dice.Chance(60) ? [Says(e, voices[0], Sourcing.Voice, null, isUpTo)] : Array.Empty<Telling>()]),
                < 72 when e.Good is not null => Write(e, day, [Says(e, Voice(e, voices), Sourcing.Voice, null, false) with { What = Claiming.SaysAtLarge, Amount = null, Dating = Dating.None }]),
                < 80 => Write(e, day, [Says(e, Add(voices, Voice(e, voices)), Sourcing.Voice, null, isUpTo)]),
                _ => Write(e, day, [Says(e, dice.Any(voices), Sourcing.Voice, null, isUpTo)]),
            });
        }

        static TrueVoice Add(List<TrueVoice> voices, TrueVoice voice)
        {
            voices.Add(voice);
            return voice;
        }
    }

    private TrueVoice Voice(TrueEvent e, List<TrueVoice>? known)
    {
        MadeState other;
        do other = dice.Any(MadeWorld.States); while (other == e.From || other == e.To);
        if (known is not null && dice.Chance(25)) return Party(Denier(e) == e.From ? e.To : e.From);
        var kind = dice.Next(10);
        if (kind < 4) return new TrueVoice(other.Code, VoiceKind.Government, other, other.Name);
        if (kind < 7)
        {
            // Half of those without a name stand for a government that speaks by name too.
            var speaks = known?.Find(v => v.Kind == VoiceKind.Government);
            if (speaks is not null && dice.Chance(50)) return speaks with { Kind = VoiceKind.Official };
            var state = speaks is not null && dice.Chance(50) ? speaks.State! : other;
            return new TrueVoice($"official {e.Number} {known?.Count ?? 0}", VoiceKind.Official, state, "");
        }

        if (kind < 9) return dice.Any(MadeWorld.Institutes) is var institute ? new TrueVoice(institute, VoiceKind.Institute, null, institute) : throw new InvalidOperationException();
        return dice.Any(MadeWorld.Agencies) is var agency ? new TrueVoice(agency, VoiceKind.Reporter, null, agency) : throw new InvalidOperationException();
    }

    // Of two partners one always denies and the other may confirm, so that nobody contradicts himself.
    private static MadeState Denier(TrueEvent e) => e.Line.Sum(c => c) % 2 == 0 ? e.From : e.To;

    private static TrueVoice Party(MadeState state) => new(state.Code, VoiceKind.Party, state, state.Name);

    private Telling Says(TrueEvent e, TrueVoice voice, Sourcing from, string? paper, bool isUpTo)
    {
        var dating = dice.Chance(12) ? Dating.None : e.Kind != EventKind.Delivery || dice.Chance(40) ? Dating.Day : Dating.Month;
        return new Telling(e, voice, Claiming.Says, from, paper, Amount(e), isUpTo && dice.Chance(50), dating, dating == Dating.Day && dice.Chance(8) ? e.Day.AddDays(1 + dice.Next(4)) : e.Day)
        {
            IsOneSided = e.Kind is EventKind.Drill or EventKind.Agreement && sides.Chance(oneSided),
        };
    }

    private int? Amount(TrueEvent e) => e.Good is null || dice.Chance(25) ? null : dice.Chance(6) ? e.Amount * (2 + dice.Next(3)) : e.Amount;

    private Telling Denial(TrueEvent e, bool isUpTo)
    {
        var what = e.Kind == EventKind.Agreement ? Claiming.DeniesAgreement
            : e.Kind != EventKind.Delivery ? Claiming.DeniesIt
            : dice.Next(10) switch { < 4 => Claiming.DeniesIt, < 7 => Claiming.DeniesAtLarge, < 8 => Claiming.DeniesAgreement, _ => Claiming.DeniesAmount };
        return new Telling(e, Party(Denier(e)), what, Sourcing.Voice, null, what == Claiming.DeniesAmount ? e.Amount : null, isUpTo && what == Claiming.DeniesIt,
            what is Claiming.DeniesAtLarge or Claiming.DeniesAgreement && e.Kind == EventKind.Delivery ? Dating.None : Dating.Month, e.Day);
    }

    private MadeArticle Write(TrueEvent e, DateOnly day, IReadOnlyList<Telling> tellings)
    {
        List<Line> text = [.. tellings.Select(Line), .. Enumerable.Range(0, 6 + dice.Next(8)).Select(_ => new Line(background.Sentence(), null))];
        // A report of an agency's own says nothing of where it has it from; the dateline does.
        var agency = tellings[0].Voice.Kind == VoiceKind.Reporter && tellings[0].From is Sourcing.Voice or Sourcing.Nobody ? tellings[0].Voice.Name : null;
        return Finish(e, day, text, null, Borrowing.None, agency);
    }

    private Line Line(Telling telling) =>
        new(wording.Sentence(telling.Voice.Kind == VoiceKind.Reporter && telling.From == Sourcing.Voice ? telling with { From = Sourcing.Nobody } : telling), telling);

    private MadeArticle Copy(MadeArticle source, DateOnly day, Borrowing borrowing)
    {
        var lines = source.Lines.Where(l => l.Telling is not null || !dice.Chance(borrowing == Borrowing.Near ? 7 : 30)).ToList();
        if (borrowing == Borrowing.Rewritten)
        {
            lines = [.. lines.Select(l => l.Telling is { } t ? Line(t) : l), .. Enumerable.Range(0, 2).Select(_ => new Line(background.Sentence(), null))];
            dice.Shuffle(lines);
        }

        return Finish(source.Tellings[0].Telling.Event, day > source.Document.Published ? day : source.Document.Published!.Value.AddDays(1), lines, source, borrowing, borrowing == Borrowing.Near ? source.Agency : null);
    }

    private MadeArticle Finish(TrueEvent e, DateOnly day, List<Line> text, MadeArticle? source, Borrowing borrowing, string? agency)
    {
        var article = MadeArticle.Of(articles.Count, dice.Any(MadeWorld.Outlets), $"{e.From.Name} and {e.To.Name} {articles.Count}", day, text, source?.Root ?? articles.Count, borrowing, agency);
        articles.Add(article);
        return article;
    }
}
