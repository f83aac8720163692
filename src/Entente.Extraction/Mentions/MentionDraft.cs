using Entente.Extraction.Actors;

namespace Entente.Extraction.Mentions;

/// <summary>How a phrase refers.</summary>
internal enum ReferenceForm
{
    /// <summary>By name.</summary>
    Name,
    /// <summary>By what it is: "the North Korean regime", "analysts".</summary>
    Description,
    Pronoun,
    /// <summary>"the two countries", "both leaders", "they": several at once.</summary>
    Group,
}

/// <summary>A mention while it is being read.</summary>
internal sealed class MentionDraft
{
    public required int Head { get; init; }
    public required int First { get; set; }
    public required int End { get; set; }
    public required ReferenceForm Form { get; init; }
    public MentionKind Kind { get; set; }
    public string Name { get; set; } = "";
    public string? ActorId { get; set; }
    public string? State { get; set; }
    public List<string> SpokenFor { get; set; } = [];
    public Gender Gender { get; set; }
    public bool Plural { get; set; }

    /// <summary>Lemma of the noun that says what it is ("minister"), where there is one.</summary>
    public string? Noun { get; set; }

    /// <summary>What the noun makes of it.</summary>
    public NounRole Role { get; set; }

    /// <summary>The pronoun that owns it ("its foreign minister"); -1 for none.</summary>
    public int OwnerPronoun { get; set; } = -1;

    /// <summary>"the", "this": it is one already spoken of.</summary>
    public bool Definite { get; set; }

    /// <summary>The draft that names the same one beside it ("ambassador …, Anna Vale"); it says who it is.</summary>
    public MentionDraft? SameAs { get; set; }

    /// <summary>First token of the name itself, behind its title; -1 where it is no name of a person.</summary>
    public int NameFirst { get; init; } = -1;

    public List<MentionDraft> Members { get; set; } = [];
    public int Entity { get; set; } = -1;
    public string? Unresolved { get; set; }

    /// <summary>Why nobody is known by name behind a description that is a voice of its own.</summary>
    public string? Nameless { get; set; }

    public string? ResolvedBy { get; set; }
}
