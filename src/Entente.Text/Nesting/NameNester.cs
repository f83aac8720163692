namespace Entente.Text.Nesting;

/// <summary>
/// Adds to the flat names what rules and tables know: groups, facilities, events, weapons and offices, and what stands within what. The flat
/// layer stays as it is.
/// </summary>
internal sealed class NameNester : IAnalysisStep
{
    [ThreadStatic]
    private static Workspace? workspace;

    public Layers Needs => Layers.Tokens | Layers.Tags | Layers.Names;

    public Layers Gives => Layers.NestedNames;

    public void Apply(AnalysedText text)
    {
        var work = workspace ??= new Workspace();
        work.Names.Clear();
        work.Places.Clear();
        foreach (var name in text.NamesLayer!) if (name.Kind == NameKind.Place && name.End - name.First == 1) work.Places.Add(text.Forms[name.First]);
        var (nextName, firstName) = (0, 0);
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (first, end) = (text.SentenceStarts[s], text.SentenceStarts[s + 1]);
            work.Candidates.Clear();
            for (; firstName < text.NamesLayer!.Length && text.NamesLayer[firstName].First < end; firstName++)
                if (text.NamesLayer[firstName] is var name) work.Candidates.Add(new Candidate(name.First, Math.Min(name.End, end), name.Kind, Candidate.Flat));
            work.Units.Fill(text, first, end, ref nextName, NameLexicon.English);
            GroupRule.Find(work.Units, work.Candidates);
            PlaceRule.Find(work.Units, work.Places, work.Candidates);
            FacilityRule.Find(work.Units, work.Candidates);
            EventRule.Find(work.Units, work.Candidates);
            WeaponRule.Find(work.Units, work.Candidates);
            OfficeRule.Find(work.Units, work.Candidates);
            work.Nesting.Add(work.Candidates, work.Names);
        }

        text.SetNestedNames([.. work.Names]);
    }

    private sealed class Workspace
    {
        public readonly Units Units = new();
        public readonly Nesting Nesting = new();
        public readonly HashSet<string> Places = new(StringComparer.Ordinal);
        public readonly List<Candidate> Candidates = [];
        public readonly List<NestedName> Names = [];
    }
}
